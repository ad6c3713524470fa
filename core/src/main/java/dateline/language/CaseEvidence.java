package dateline.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How an article's body writes words within its sentences, where a capital means a name. */
final class CaseEvidence {

    private final Map<String, Map<String, Integer>> counts = new HashMap<>();

    /** Counts the words of a sentence; those that begin it, or a quotation in it, tell nothing. */
    void add(List<String> sentence) {
        for (int i = 1; i < sentence.size(); i++) {
            String word = sentence.get(i);
            boolean follows = Character.isLetterOrDigit(sentence.get(i - 1).codePointAt(0))
                    || sentence.get(i - 1).equals(",");
            if (follows && Character.isLetter(word.codePointAt(0))) {
                counts.computeIfAbsent(word.toLowerCase(Locale.ROOT), key -> new HashMap<>())
                        .merge(word, 1, Integer::sum);
            }
        }
    }

    /** The form that the body uses most, a capitalised one where two are equal; {@code null} if it lacks the word. */
    @Nullable
    String form(String word) {
        Map<String, Integer> forms = counts.getOrDefault(word.toLowerCase(Locale.ROOT), Map.of());
        String best = null;
        for (Map.Entry<String, Integer> form : forms.entrySet()) {
            int more = best == null ? 1 : Integer.compare(form.getValue(), forms.get(best));
            if (more > 0 || more == 0 && form.getKey().compareTo(best) < 0) {
                best = form.getKey();
            }
        }
        return best;
    }
}
