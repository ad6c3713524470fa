package dateline.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Gives names that a dictionary writes in capitals the letters that reports write them with: {@code BAN KI-MOON} is Ban
 * Ki-Moon or Ban Ki-moon, {@code UN ENVOY} Un Envoy or UN Envoy. Names all in capitals need no form of their own, for the
 * index finds them.
 */
final class DictionaryNames {

    private static final int ACRONYM = 3;
    private static final Set<String> SMALL = Set.of(
            "of", "the", "and", "for", "in", "on", "to", "at", "by", "de", "da", "do", "dos", "del", "la", "le", "les",
            "du", "van", "von", "der", "den", "bin", "ibn", "al", "el", "y", "e");

    private DictionaryNames() {}

    /** The forms, the likeliest first. */
    static List<String> forms(String written) {
        if (!written.equals(written.toUpperCase(Locale.ROOT))) {
            return List.of(written);
        }
        Set<String> forms = new LinkedHashSet<>();
        forms.add(each(written, (word, at) -> isSmall(word) && at > 0 ? lower(word) : title(word, true)));
        forms.add(each(written, (word, at) -> title(word, true)));
        forms.add(each(written, (word, at) -> isSmall(word) && at > 0 ? lower(word) : title(word, false)));
        forms.add(
                each(written, (word, at) -> isSmall(word) ? lower(word) : isAcronym(word) ? word : title(word, true)));
        return List.copyOf(forms);
    }

    /** Names that differ only in case, accents, hyphens and points have one key. */
    static String key(String name) {
        return PhraseWords.fold(name)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[-_ ]+", " ")
                .replace(".", "")
                .strip();
    }

    private static String each(String written, BiFunction<String, Integer, String> form) {
        List<String> words = new ArrayList<>();
        for (String word : written.split(" ")) {
            words.add(form.apply(word, words.size()));
        }
        return String.join(" ", words);
    }

    private static boolean isSmall(String word) {
        return SMALL.contains(lower(word));
    }

    private static boolean isAcronym(String word) {
        return word.length() <= ACRONYM;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** "Ki-Moon" or, where only the first part is raised, "Ki-moon"; "al-Bashir" either way. */
    private static String title(String word, boolean everyPart) {
        StringBuilder title = new StringBuilder();
        boolean raise = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            title.append(raise ? c : Character.toLowerCase(c));
            raise = !Character.isLetterOrDigit(c) && (everyPart || c == '.') && c != '\'';
        }
        String raised = title.toString();
        return raised.startsWith("Al-") && raised.length() > ACRONYM
                ? "al-" + title(word.substring(ACRONYM), everyPart)
                : raised;
    }
}
