package dateline.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.language.TestLanguage;
import dateline.lexicon.Lexicon;
import dateline.lexicon.LexiconFiles;
import dateline.model.Actor;
import dateline.model.ActorMention;
import dateline.model.ActorResolution;
import dateline.model.Article;
import dateline.model.Document;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads small articles for tests and writes whom a phrase means on one line. */
final class ActorCases {

    static final LocalDate DAY = LocalDate.of(2022, 12, 30);

    private ActorCases() {}

    static ActorResolver resolver() {
        return Shared.RESOLVER;
    }

    static Lexicon lexicon() {
        return Shared.LEXICON;
    }

    /** A document of paragraphs, which "¶" divides; a first one that ends in "##" is the headline. */
    static Document read(String text, @Nullable LocalDate day) {
        String lines = text.replace("¶ ", "\n").replace("¶", "\n");
        int headline = lines.indexOf("##");
        Article article = headline < 0
                ? TestLanguage.article(lines, day)
                : TestLanguage.article(
                        lines.substring(0, headline).strip(),
                        lines.substring(headline + 2).strip(),
                        day);
        return resolver().resolve(TestLanguage.annotator().annotate(article));
    }

    /**
     * Whom a phrase means, with the primary sector: "Xi Jinping CHN GOV", several with "+" between; "? A or B" when it is left open; "nobody" when
     * it is a mention that means nobody known; "no mention" when it is none. "he#2" is the second mention "he".
     */
    static String who(Document document, String phrase) {
        int hash = phrase.indexOf('#');
        String words = hash < 0 ? phrase : phrase.substring(0, hash);
        int nth = hash < 0 ? 1 : Integer.parseInt(phrase.substring(hash + 1));
        List<ActorMention> found = new ArrayList<>();
        for (ActorMention mention : document.actors()) {
            if (mention.span().of(document.article().text()).equals(words)) {
                found.add(mention);
            }
        }
        assertThat(document.article().text()).as("the case's text").contains(words);
        return found.size() < nth ? "no mention" : write(found.get(nth - 1).resolution());
    }

    private static String write(ActorResolution resolution) {
        if (resolution instanceof ActorResolution.Resolved resolved) {
            return resolved.actors().stream().map(ActorCases::write).collect(Collectors.joining(" + "));
        }
        if (resolution instanceof ActorResolution.Ambiguous open) {
            return "? " + open.candidates().stream().map(Actor::name).collect(Collectors.joining(" or "));
        }
        return "nobody";
    }

    private static String write(Actor actor) {
        List<String> parts = new ArrayList<>();
        parts.add(actor.name());
        if (actor.country() != null) {
            parts.add(actor.country());
        }
        actor.sectors().stream().limit(1).forEach(parts::add);
        return String.join(" ", parts);
    }

    private static final class Shared {
        private static final Lexicon LEXICON =
                Lexicon.load(LexiconFiles.shipped()).lexicon();
        private static final ActorResolver RESOLVER = new ActorResolver(LEXICON);
    }
}
