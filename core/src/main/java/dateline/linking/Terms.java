package dateline.linking;

import java.util.Arrays;

/** Words by number, with how many texts have each: what two texts share counts by how rare it is. */
final class Terms {

    private static final int SMOOTHING = 20;

    private final Interner interner = new Interner();
    private int[] texts = new int[1024];
    private int all;

    int number(String word) {
        return interner.number(word);
    }

    /** Counts a text's words, each once. */
    void count(int[] words) {
        all++;
        for (int word : words) {
            if (word >= texts.length) {
                texts = Arrays.copyOf(texts, Math.max(word + 1, texts.length * 2));
            }
            texts[word]++;
        }
    }

    /** Share of the words of the text that has less, by weight, that the other has too; NaN where one has none. */
    double shared(int[] one, int[] other) {
        double both = 0;
        int j = 0;
        for (int word : one) {
            while (j < other.length && other[j] < word) {
                j++;
            }
            if (j < other.length && other[j] == word) {
                both += weight(word);
            }
        }
        double smaller = Math.min(weight(one), weight(other));
        return smaller == 0 ? Double.NaN : both / smaller;
    }

    private double weight(int[] words) {
        double sum = 0;
        for (int word : words) {
            sum += weight(word);
        }
        return sum;
    }

    private double weight(int word) {
        int with = word < texts.length ? texts[word] : 0;
        return Math.log(1 + (double) (all + SMOOTHING) / (with + 1));
    }
}
