package dateline.training;

import dateline.lexicon.Problem;
import java.util.List;

/**
 * What reading files of labelled sentences gave.
 *
 * @param sentences those that could be read, by file, then line
 * @param problems the faults of the others; empty when all is well
 */
public record LabelledSentences(List<LabelledSentence> sentences, List<Problem> problems) {

    public LabelledSentences {
        sentences = List.copyOf(sentences);
        problems = List.copyOf(problems);
    }
}
