package dateline.lexicon;

import java.util.List;

/**
 * A word or phrase that tells what a figure counts.
 *
 * @param words lemmas in lower case, in the order of the text
 * @param role how it tells so
 * @param counts a kind of figure-kinds.tsv; empty where the role tells none
 * @param unit of a currency its ISO 4217 code, of a measure its name; else empty
 */
public record FigureWord(List<String> words, Role role, String counts, String unit) {

    public FigureWord {
        words = List.copyOf(words);
    }

    /** How a word tells what a figure counts. */
    public enum Role {
        /** A verb that does it to those counted: "killed 12 villagers". */
        OBJECT,
        /** A verb that does it to those counted if they are people: "held 12 villagers", but "held 12 villages". */
        PERSON,
        /** A verb that those counted do: "12 villagers died". */
        SUBJECT,
        /** A noun for those counted: "12 soldiers". */
        NOUN,
        /** What is said of those counted: "12 are missing", "12 are behind bars". */
        STATE,
        /** A noun for the count itself: "the death toll rose to 12". */
        TOLL,
        /** A noun for what is done to those counted: "the release of 12 hostages". */
        ACT,
        /** What makes a length of time a prison sentence: "sentenced to 12 years". */
        TERM,
        /** A verb by which somebody counts: "the ministry put the toll at 12". */
        COUNTER,
        /** The unit of an amount of money. */
        CURRENCY,
        /** The unit of a length of time. */
        TIME,
        /** A unit of measure: "12 tonnes of wheat". */
        MEASURE
    }
}
