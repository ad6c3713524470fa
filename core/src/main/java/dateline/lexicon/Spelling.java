package dateline.lexicon;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds what a misspelt code was meant to be. */
public final class Spelling {

    private Spelling() {}

    /** The word of {@code allowed} nearest to {@code word}, or {@code null} when none is near. */
    public static @Nullable String nearest(String word, Collection<String> allowed) {
        String sought = word.toLowerCase(Locale.ROOT);
        int limit = Math.max(1, word.length() / 3);
        @Nullable String best = null;
        int bestDistance = limit + 1;
        int bestStart = 0;
        for (String candidate : allowed) {
            String known = candidate.toLowerCase(Locale.ROOT);
            int distance = distance(sought, known);
            int start = commonStart(sought, known);
            if (distance < bestDistance || (distance == bestDistance && best != null && start > bestStart)) {
                best = candidate;
                bestDistance = distance;
                bestStart = start;
            }
        }
        return best;
    }

    /** Writers seldom miss the first letters, so that of two equally near words the one that starts alike is meant. */
    private static int commonStart(String a, String b) {
        int length = 0;
        while (length < a.length() && length < b.length() && a.charAt(length) == b.charAt(length)) {
            length++;
        }
        return length;
    }

    /** Letters to insert, delete, replace or swap with their neighbour to make one word of the other. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 ? j : j == 0 ? i : step(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(int[][] d, String a, String b, int i, int j) {
        int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
    }
}
