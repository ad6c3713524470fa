package dateline.lexicon;

import dateline.model.Attribution.Stance;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A word that says that somebody says something.
 *
 * @param words lemmas in lower case, the head first: "point", "out"; "according", "to"
 * @param kind part of speech of the head
 * @param takes what may stand beside it as content
 * @param prepositions which prepositions may bring in its content: "of" for "warn of"
 * @param stance what the claimant does with the content
 */
public record Cue(List<String> words, Kind kind, Set<Complement> takes, Set<String> prepositions, Stance stance) {

    public Cue {
        words = List.copyOf(words);
        takes = Set.copyOf(takes);
        prepositions = Set.copyOf(prepositions);
    }

    public boolean takes(Complement complement) {
        return takes.contains(complement);
    }

    /** The lemma of the head. */
    public String head() {
        return words.get(0);
    }

    /** Part of speech of a cue's head. */
    public enum Kind {
        VERB,
        NOUN,
        ADJECTIVE,
        PREPOSITION,
        /** A verb by which the reporter leaves open who thinks so: "seems". */
        HEDGE
    }

    /** What may stand beside a cue as its content. */
    public enum Complement {
        /** Words in quotation marks. */
        QUOTE,
        /** A clause with a verb of its own: that it was over, whether to go, it was over. */
        CLAUSE,
        /** An infinitive with "to". */
        TO,
        /** A gerund. */
        ING,
        /** A noun phrase. */
        OBJECT,
        /** A noun phrase and what it is taken for: described the vote as a farce, called it a farce. */
        AS,
        /** A noun phrase that names the hearer, before the content: told the president. */
        HEARER,
        /** Nothing: "refused to comment" says something without telling what. */
        NOTHING;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
