package dateline.lexicon;

import java.util.List;

/**
 * A lexicon and what was wrong in its files.
 *
 * @param lexicon everything that could be read
 * @param problems in reading order; empty when all is well
 */
public record LoadedLexicon(Lexicon lexicon, List<Problem> problems) {

    public LoadedLexicon {
        problems = List.copyOf(problems);
    }
}
