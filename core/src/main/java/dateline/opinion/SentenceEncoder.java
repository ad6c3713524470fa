package dateline.opinion;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;

/**
 * Vectors of a relation from all-MiniLM-L6-v2 (quantized): of what stands between the two participants, of the whole
 * sentence, of the actor and of the recipient, each of length 1.
 *
 * <p>Shared by threads; one call uses one.
 */
final class SentenceEncoder {

    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
    private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";
    private static final int WIDTH = 384;

    /** Length of what {@link #encode} returns. */
    static final int LENGTH = 4 * WIDTH;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final WordPieces pieces;
    private final OrtSession session;

    /** Loads the model. */
    SentenceEncoder() {
        try (InputStream model = open(MODEL);
                InputStream tokenizer = open(TOKENIZER);
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            this.pieces = new WordPieces(tokenizer);
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            this.session = environment.createSession(model.readAllBytes(), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new IllegalStateException("the language model " + MODEL + " does not load: " + e.getMessage(), e);
        }
    }

    private static InputStream open(String resource) throws IOException {
        InputStream in = SentenceEncoder.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IOException("expected " + resource + " on the classpath (module models), found none");
        }
        return in;
    }

    /** The four vectors of a relation, one after another; a participant that is not there has zeros. */
    float[] encode(Relation relation) {
        MarkedPieces marked = MarkedPieces.of(relation, pieces);
        float[][] hidden = run(marked.ids());
        float[] vectors = new float[LENGTH];
        pool(hidden, marked.from(), marked.to(), vectors, 0);
        pool(hidden, 0, marked.ids().length, vectors, WIDTH);
        if (marked.actor() >= 0) {
            pool(hidden, marked.actor(), marked.actor() + 1, vectors, 2 * WIDTH);
        }
        if (marked.recipient() >= 0) {
            pool(hidden, marked.recipient(), marked.recipient() + 1, vectors, 3 * WIDTH);
        }
        return vectors;
    }

    private float[][] run(int[] ids) {
        long[] input = new long[ids.length + 2];
        input[0] = pieces.begin;
        for (int i = 0; i < ids.length; i++) {
            input[i + 1] = ids[i];
        }
        input[input.length - 1] = pieces.end;
        long[] mask = new long[input.length];
        Arrays.fill(mask, 1);
        long[] shape = {1, input.length};
        try (OnnxTensor words = OnnxTensor.createTensor(environment, LongBuffer.wrap(input), shape);
                OnnxTensor attention = OnnxTensor.createTensor(environment, LongBuffer.wrap(mask), shape);
                OnnxTensor types =
                        OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[input.length]), shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", words, "attention_mask", attention, "token_type_ids", types))) {
            return ((float[][][]) result.get(0).getValue())[0];
        } catch (OrtException e) {
            throw new IllegalStateException("the language model does not run: " + e.getMessage(), e);
        }
    }

    /** The mean over pieces, of length 1; the first hidden state is that of the mark of beginning. */
    private static void pool(float[][] hidden, int from, int to, float[] vectors, int at) {
        double square = 0;
        for (int k = 0; k < WIDTH; k++) {
            float sum = 0;
            for (int i = from; i < to; i++) {
                sum += hidden[i + 1][k];
            }
            vectors[at + k] = sum;
            square += (double) sum * sum;
        }
        float scale = (float) (1 / Math.max(1e-9, Math.sqrt(square)));
        for (int k = 0; k < WIDTH; k++) {
            vectors[at + k] *= scale;
        }
    }
}
