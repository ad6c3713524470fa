package dateline.language;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * The weights of the neural dependency parser of Chen and Manning (2014), read from CoreNLP's own model file.
 *
 * <p>The file is text: seven lines of sizes, a line of numbers with its name for every word, tag and relation (their
 * embeddings), then the hidden layer's weights, a line for each input, its bias, and the output layer's weights, a line
 * for each hidden unit. Both matrices are kept as they come, so that the inner loops run over neighbouring numbers. What
 * follows (which products to compute beforehand) is not read.
 *
 * @param words id of each word, frequent words first
 * @param tags id of each part of speech; ids go on where those of words end
 * @param relations the relations; relation {@code r} has the id {@code firstRelation + r}, the first stands for none,
 *     the second is the root's
 * @param firstRelation id of the first relation
 * @param embeddings the vector of each id, one after the other
 * @param embeddingSize length of such a vector
 * @param hidden weights of the hidden layer: for each input number, one weight for each hidden unit
 * @param bias of each hidden unit
 * @param output weights of the output layer: for each hidden unit, one weight for each transition
 */
record ParserModel(
        Map<String, Integer> words,
        Map<String, Integer> tags,
        List<String> relations,
        int firstRelation,
        float[] embeddings,
        int embeddingSize,
        float[] hidden,
        float[] bias,
        float[] output) {

    /** In the place of a word, a tag or a relation where there is none. */
    static final String NULL = "-NULL-";
    /** For the node above the sentence's root. */
    static final String ROOT = "-ROOT-";
    /** For words and tags that training did not show. */
    static final String UNKNOWN = "-UNKNOWN-";

    /** Reads the model from a gzipped resource of the class path. */
    static ParserModel load(String resource) {
        try (InputStream packed = ParserModel.class.getClassLoader().getResourceAsStream(resource)) {
            if (packed == null) {
                throw new IllegalStateException(
                        "expected the parser's model on the class path as " + resource + "; is dateline-models there?");
            }
            return read(new NumberReader(new GZIPInputStream(new BufferedInputStream(packed), 1 << 16)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the parser's model " + resource, e);
        }
    }

    private static ParserModel read(NumberReader in) throws IOException {
        int wordCount = in.setting("dict");
        int tagCount = in.setting("pos");
        int relationCount = in.setting("label");
        int embeddingSize = in.setting("embeddingSize");
        int hiddenSize = in.setting("hiddenSize");
        int inputs = in.setting("numTokens") * embeddingSize;
        in.setting("preComputed");
        float[] embeddings = new float[(wordCount + tagCount + relationCount) * embeddingSize];
        Map<String, Integer> words = new HashMap<>(wordCount * 2);
        Map<String, Integer> tags = new HashMap<>();
        List<String> relations = new ArrayList<>();
        for (int id = 0; id < wordCount + tagCount + relationCount; id++) {
            String name = in.word();
            in.fill(embeddings, id * embeddingSize, embeddingSize);
            if (id < wordCount) {
                words.put(name, id);
            } else if (id < wordCount + tagCount) {
                tags.put(name, id);
            } else {
                relations.add(name);
            }
        }
        float[] hidden = in.numbers(inputs * hiddenSize);
        float[] bias = in.numbers(hiddenSize);
        float[] output = in.numbers(hiddenSize * (2 * relationCount - 1));
        return new ParserModel(
                Map.copyOf(words),
                Map.copyOf(tags),
                List.copyOf(relations),
                wordCount + tagCount,
                embeddings,
                embeddingSize,
                hidden,
                bias,
                output);
    }

    int hiddenSize() {
        return bias.length;
    }

    /** Id of the first tag. */
    int firstTag() {
        return words.size();
    }

    int word(String form) {
        Integer id = words.get(form);
        return id != null ? id : words.getOrDefault(UNKNOWN, 0);
    }

    int tag(String tag) {
        Integer id = tags.get(tag);
        return id != null ? id : tags.getOrDefault(UNKNOWN, 0);
    }
}
