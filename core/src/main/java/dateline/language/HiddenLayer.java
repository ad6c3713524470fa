package dateline.language;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What each word, tag and relation adds to the parser's hidden layer, at each of the places where it can stand.
 *
 * <p>The layer's input is 18 words, their tags, and 12 relations. Its sum is linear, so the part of each is the same
 * wherever it is seen again. Most places are empty most of the time: {@link #empty} is the sum with all of them empty,
 * and a part is what changes when its place is filled.
 *
 * <p>Tags and relations are few: their parts are computed beforehand. A word with its tag makes one part; these are
 * kept in a table of fixed size, without locks. Of the four entries that a part may take it takes that of the rarest
 * word, so that frequent words stay. What the table has forgotten is computed again to the same numbers.
 */
final class HiddenLayer {

    /** Places for a word with its tag: three of the stack, three of the buffer, six children of two words. */
    static final int WORD_PLACES = 18;
    /** Places for a relation: those of the children. */
    static final int RELATION_PLACES = 12;

    private static final int WAYS = 4;
    private static final int UNROLLED = 5;

    private final ParserModel model;
    private final int size;
    private final float[] empty;
    private final float[][] tags;
    private final float[][] relations;
    private final AtomicReferenceArray<Part> parts;

    private record Part(int word, int tag, int place, float[] values) {
        boolean is(int otherWord, int otherTag, int otherPlace) {
            return word == otherWord && tag == otherTag && place == otherPlace;
        }
    }

    /** @param capacity how many parts of words to keep, 4 KB each; a power of two */
    HiddenLayer(ParserModel model, int capacity) {
        this.model = model;
        this.size = model.hiddenSize();
        this.parts = new AtomicReferenceArray<>(capacity);
        this.empty = model.bias().clone();
        this.tags = new float[model.tags().size() * WORD_PLACES][];
        for (int place = 0; place < WORD_PLACES; place++) {
            fillTags(place);
        }
        this.relations = new float[model.relations().size() * RELATION_PLACES][];
        for (int place = 0; place < RELATION_PLACES; place++) {
            fillRelations(place);
        }
    }

    /** What each tag adds where no word and no tag stood before; the word is added later. */
    private void fillTags(int place) {
        float[] none = new float[size];
        multiply(none, model.word(ParserModel.NULL), place);
        multiply(none, model.tag(ParserModel.NULL), WORD_PLACES + place);
        add(empty, none);
        for (int tag = 0; tag < model.tags().size(); tag++) {
            float[] values = new float[size];
            multiply(values, model.firstTag() + tag, WORD_PLACES + place);
            subtract(values, none);
            tags[tag * WORD_PLACES + place] = values;
        }
    }

    private void fillRelations(int place) {
        float[] none = new float[size];
        multiply(none, model.firstRelation(), 2 * WORD_PLACES + place);
        add(empty, none);
        for (int relation = 1; relation < model.relations().size(); relation++) {
            float[] values = new float[size];
            multiply(values, model.firstRelation() + relation, 2 * WORD_PLACES + place);
            subtract(values, none);
            relations[relation * RELATION_PLACES + place] = values;
        }
    }

    /** The layer's sums with all places empty, for the caller to add to. */
    float[] empty() {
        return empty.clone();
    }

    /** Sets the sums back to those of all places empty. */
    void clear(float[] sums) {
        System.arraycopy(empty, 0, sums, 0, size);
    }

    /** Puts a word with its tag in a place. */
    void addWord(float[] sums, int word, int tag, int place) {
        add(sums, part(word, tag, place));
    }

    /** Puts a relation in a place. */
    void addRelation(float[] sums, int relation, int place) {
        add(sums, relations[relation * RELATION_PLACES + place]);
    }

    private float[] part(int word, int tag, int place) {
        int hash = ((word * 64 + tag) * WORD_PLACES + place) * 0x9E3779B9;
        int set = (hash >>> 8) & (parts.length() - WAYS);
        int rarest = set;
        int rarestWord = -1;
        for (int i = set; i < set + WAYS; i++) {
            Part part = parts.getAcquire(i);
            if (part != null && part.is(word, tag, place)) {
                return part.values;
            }
            int rank = part == null ? Integer.MAX_VALUE : part.word;
            if (rank > rarestWord) {
                rarestWord = rank;
                rarest = i;
            }
        }
        float[] values = tags[(tag - model.firstTag()) * WORD_PLACES + place].clone();
        multiply(values, word, place);
        parts.setRelease(rarest, new Part(word, tag, place, values));
        return values;
    }

    /** Adds the product of an embedding with the weights of a place, five inputs at a time. */
    private void multiply(float[] sums, int id, int place) {
        float[] e = model.embeddings();
        float[] w = model.hidden();
        int inputs = model.embeddingSize();
        for (int k = 0; k < inputs; k += UNROLLED) {
            int x = id * inputs + k;
            int row = (place * inputs + k) * size;
            addRows(sums, w, row, size, e[x], e[x + 1], e[x + 2], e[x + 3], e[x + 4]);
        }
    }

    private static void addRows(float[] sums, float[] w, int row, int n, float a, float b, float c, float d, float e) {
        int row1 = row + n;
        int row2 = row1 + n;
        int row3 = row2 + n;
        int row4 = row3 + n;
        for (int i = 0; i < n; i++) {
            sums[i] += a * w[row + i] + b * w[row1 + i] + c * w[row2 + i] + d * w[row3 + i] + e * w[row4 + i];
        }
    }

    private static void add(float[] sums, float[] values) {
        for (int i = 0; i < values.length; i++) {
            sums[i] += values[i];
        }
    }

    private static void subtract(float[] sums, float[] values) {
        for (int i = 0; i < values.length; i++) {
            sums[i] -= values[i];
        }
    }
}
