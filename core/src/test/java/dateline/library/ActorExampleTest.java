package dateline.library;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.actor.ActorResolver;
import dateline.language.Annotator;
import dateline.lexicon.Lexicon;
import dateline.lexicon.LexiconFiles;
import dateline.model.ActorMention;
import dateline.model.Article;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example of docs/library.md for actors: what it prints is what the page says. */
class ActorExampleTest {

    @Test
    void printsWhatThePageSays() {
        assertThat(Printed.by(ActorExampleTest::run))
                .isEqualTo(List.of("Angela Merkel [GOV]", "François Hollande [GOV]"));
    }

    /** The lines between the braces stand in docs/library.md. */
    static void run() {
        Lexicon lexicon = Lexicon.load(LexiconFiles.shipped()).lexicon();
        Article article = Article.of("Angela Merkel met the French president.", LocalDate.of(2015, 6, 1));
        for (ActorMention mention : new ActorResolver(lexicon)
                .resolve(new Annotator().annotate(article))
                .actors()) {
            System.out.println(mention.actors().get(0).name() + " "
                    + mention.actors().get(0).sectors());
        }
    }
}
