package dateline.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A person's name as the words of it, made comparable.
 *
 * @param words folded; one or more
 */
record PersonName(List<String> words) {

    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    PersonName {
        words = List.copyOf(words);
    }

    static PersonName of(Iterable<String> written) {
        List<String> words = new ArrayList<>();
        for (String word : written) {
            if (!word.equals("-")) {
                words.add(Words.fold(word));
            }
        }
        return new PersonName(words);
    }

    static PersonName of(String written) {
        return of(List.of(written.strip().replace("-", " - ").split("\\s+")));
    }

    boolean isFull() {
        return words.size() > 1;
    }

    String first() {
        return words.get(0);
    }

    /** The last word that is no suffix. */
    String last() {
        for (int i = words.size() - 1; i > 0; i--) {
            if (!SUFFIXES.contains(words.get(i))) {
                return words.get(i);
            }
        }
        return words.get(0);
    }

    private String suffix() {
        String last = words.get(words.size() - 1);
        return SUFFIXES.contains(last) ? last.replace(".", "") : "";
    }

    /**
     * Whether two full names can be of one person: the words of the shorter stand in the longer in the same order, and
     * they begin alike, and neither is the other's "Jr.". An initial agrees with the name it begins.
     */
    boolean agrees(PersonName other) {
        PersonName shorter = words.size() <= other.words.size() ? this : other;
        PersonName longer = shorter == this ? other : this;
        return suffix().equals(other.suffix()) && alike(shorter.first(), longer.first()) && shorter.isWithin(longer);
    }

    private boolean isWithin(PersonName longer) {
        int at = 0;
        for (String word : longer.words) {
            if (at < words.size() && alike(words.get(at), word)) {
                at++;
            }
        }
        return at == words.size();
    }

    /** The same word, or one is the other's initial. */
    private static boolean alike(String a, String b) {
        return a.equals(b)
                || isInitial(a) && b.startsWith(a.substring(0, 1))
                || isInitial(b) && a.startsWith(b.substring(0, 1));
    }

    private static boolean isInitial(String word) {
        return word.length() == 2 && word.charAt(1) == '.';
    }

    /** How well a single word names the bearer: 3 as the family name, 2 as one of two family names, 1 as a given name. */
    int fit(String word, boolean familyFirst) {
        if (last().equals(word)) {
            return 3;
        }
        if (first().equals(word)) {
            return familyFirst ? 3 : 1;
        }
        return words.contains(word) ? 2 : 0;
    }
}
