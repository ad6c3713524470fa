package dateline.library;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.language.Annotator;
import dateline.lexicon.Lexicon;
import dateline.lexicon.LexiconFiles;
import dateline.model.Article;
import dateline.model.PlaceMention;
import dateline.place.PlaceResolver;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example of docs/library.md for places: what it prints is what the page says. */
class PlaceExampleTest {

    @Test
    void printsWhatThePageSays() {
        assertThat(Printed.by(PlaceExampleTest::run))
                .isEqualTo(List.of("Goma COD city", "Democratic Republic of the Congo COD country"));
    }

    /** The lines between the braces stand in docs/library.md. */
    static void run() {
        Lexicon lexicon = Lexicon.load(LexiconFiles.shipped()).lexicon();
        Article article = Article.of("Washington said its envoy was in Goma, in the east of Congo.", null);
        for (PlaceMention mention : new PlaceResolver(lexicon)
                .resolve(new Annotator().annotate(article))
                .places()) {
            System.out.println(mention.place().name() + " " + mention.place().country() + " "
                    + mention.place().precision());
        }
    }
}
