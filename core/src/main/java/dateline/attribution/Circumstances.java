package dateline.attribution;

import dateline.lexicon.Cue;
import dateline.model.Dependencies;
import dateline.model.Phrase;
import dateline.model.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a report tells about the saying itself: where it was said, and whether the claimant hides. */
final class Circumstances {

    private static final Set<String> PREPOSITIONS = Set.of("in", "on", "at", "during", "via", "through", "over");
    private static final List<String> HIDING = List.of(
            "condition of anonymity",
            "not authorized to",
            "not authorised to",
            "asked not to be named",
            "asked not to be identified",
            "declined to be named",
            "declined to be identified",
            "familiar with",
            "briefed on",
            "with knowledge of",
            "who spoke anonymously");

    private final Set<String> channels;
    private final Set<String> anonymous;

    Circumstances(List<String> channels, List<String> anonymous) {
        this.channels = Set.copyOf(channels);
        this.anonymous = Set.copyOf(anonymous);
    }

    /** Where it is said, with its preposition: "on state television"; {@code null} where the report does not tell. */
    @Nullable
    Phrase channel(Draft draft) {
        if (draft.match.cue().kind() != Cue.Kind.VERB) {
            return null;
        }
        Sentence sentence = draft.sentence();
        Dependencies tree = sentence.dependencies();
        int cue = draft.match.head();
        for (int child : tree.children(cue)) {
            int marker = tree.child(child, "case");
            boolean places = child > cue
                    && tree.is(child, "obl")
                    && marker > cue
                    && marker < child
                    && PREPOSITIONS.contains(sentence.token(marker).text().toLowerCase(Locale.ROOT))
                    && channels.contains(word(sentence, child));
            if (places) {
                Phrase noun = new NounPhrases().of(sentence, child, cue);
                return new Phrase(sentence.index(), Math.min(marker, noun.first()), noun.end(), child);
            }
        }
        return null;
    }

    /** The lemma without the full stop that the tokenizer leaves on what looks like an initial: "wrote on X." */
    private static String word(Sentence sentence, int token) {
        String lemma = sentence.lemma(token).toLowerCase(Locale.ROOT);
        return lemma.endsWith(".") ? lemma.substring(0, lemma.length() - 1) : lemma;
    }

    /** Whether the claimant is quoted without a name on purpose: "two officials who spoke on condition of anonymity". */
    boolean anonymous(Draft draft) {
        Phrase claimant = draft.claimant;
        if (claimant == null) {
            return false;
        }
        Sentence sentence = draft.sentence();
        String words = text(sentence, claimant).toLowerCase(Locale.ROOT);
        String around = text(sentence, new Phrase(sentence.index(), 0, sentence.size(), 0))
                .toLowerCase(Locale.ROOT);
        if (HIDING.stream().anyMatch(words::contains)) {
            return true;
        }
        boolean unnamed = !sentence.token(claimant.head()).isProperNoun() && !named(sentence, claimant);
        String head = sentence.lemma(claimant.head()).toLowerCase(Locale.ROOT);
        boolean hides = around.contains("anonymity") || around.contains("not to be named");
        return unnamed
                && (head.equals("source") || (anonymous.contains(head) && (hides || indefinite(sentence, claimant))));
    }

    private static boolean named(Sentence sentence, Phrase phrase) {
        for (int i = phrase.first(); i < phrase.end(); i++) {
            if (sentence.token(i).entity().equals("PERSON")) {
                return true;
            }
        }
        return false;
    }

    /** "an official", "two officials", "senior officials": nobody whom the report has named before. */
    private static boolean indefinite(Sentence sentence, Phrase phrase) {
        String first = sentence.token(phrase.first()).text().toLowerCase(Locale.ROOT);
        return !first.equals("the")
                && !first.equals("this")
                && !first.equals("that")
                && !sentence.token(phrase.first()).tag().equals("PRP$");
    }

    private static String text(Sentence sentence, Phrase phrase) {
        StringBuilder words = new StringBuilder();
        for (int i = phrase.first(); i < phrase.end(); i++) {
            words.append(sentence.token(i).text()).append(' ');
        }
        return words.toString();
    }
}
