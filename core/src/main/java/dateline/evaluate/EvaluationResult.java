package dateline.evaluate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an evaluation found.
 *
 * @param figures each measure by its name ("accuracy", "macroF1", "n"), in the order to print them; shares are from 0 to
 *     1, counts are whole, and a measure that cannot be taken (no items) is {@link Double#NaN}
 * @param report the same for people: tables, what was missed, intervals; several lines, ending with a line break
 * @param predictions what was predicted, one item a line without line breaks; the first line names the columns where
 *     the lines are tab-separated
 */
public record EvaluationResult(Map<String, Double> figures, String report, List<String> predictions) {

    public EvaluationResult {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        predictions = List.copyOf(predictions);
    }
}
