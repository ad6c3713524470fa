package dateline.linking;

import java.util.Arrays;
import java.util.Locale;

/**
 * A sample of a text's runs of five words, such that samples of two texts can be compared whatever their lengths.
 *
 * <p>Every run has a hash; kept are those below a ceiling, which is halved until no more than {@link #MOST} are left. Two
 * samples are compared below the lower of their ceilings, where both are complete, so that a text cut to its first
 * paragraphs is found in the whole: MinHash, which estimates likeness, would not see that.
 *
 * @param hashes ascending, distinct
 * @param ceiling all runs with a hash from 0 to below this are in the sample
 */
record ShingleSample(int[] hashes, int ceiling) {

    /** Most hashes of one sample. */
    static final int MOST = 64;

    private static final int WORDS = 5;

    static ShingleSample of(String text) {
        long[] words = words(text);
        int runs = words.length == 0 ? 0 : Math.max(1, words.length - WORDS + 1);
        int[] hashes = new int[runs];
        for (int i = 0; i < runs; i++) {
            long hash = 17;
            for (int j = i; j < Math.min(words.length, i + WORDS); j++) {
                hash = Hashing.mix(hash ^ words[j]);
            }
            hashes[i] = (int) (hash >>> 33);
        }
        int[] sorted = Arrays.stream(hashes).sorted().distinct().toArray();
        int ceiling = Integer.MAX_VALUE;
        int kept = sorted.length;
        while (kept > MOST) {
            ceiling >>>= 1;
            kept = below(sorted, ceiling);
        }
        return new ShingleSample(Arrays.copyOf(sorted, kept), ceiling);
    }

    /** Share of the smaller sample that is in the other, from 0 to 1; 0 when there is too little to tell. */
    double shared(ShingleSample other) {
        int common = Math.min(ceiling, other.ceiling);
        int mine = below(hashes, common);
        int theirs = below(other.hashes, common);
        int smaller = Math.min(mine, theirs);
        if (smaller < 4) {
            return 0;
        }
        int both = 0;
        int j = 0;
        for (int i = 0; i < mine; i++) {
            while (j < theirs && other.hashes[j] < hashes[i]) {
                j++;
            }
            if (j < theirs && other.hashes[j] == hashes[i]) {
                both++;
            }
        }
        return (double) both / smaller;
    }

    private static int below(int[] sorted, int ceiling) {
        int place = Arrays.binarySearch(sorted, ceiling);
        return place < 0 ? -place - 1 : place;
    }

    private static long[] words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .mapToLong(Hashing::of)
                .toArray();
    }
}
