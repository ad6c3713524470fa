package dateline.opinion;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The weights: one logistic regression a label, over the features that hold (each worth the same, together of length 1)
 * and the numbers of the vector.
 *
 * <p>In the file each weight is a whole number of {@link #STEP}s, so that reading back gives what was written.
 */
public final class OpinionModel {

    /** Weights are multiples of this. */
    public static final double STEP = 0.002;

    /** The vector counts this much beside the features. */
    public static final double VECTOR_SHARE = 0.6;

    private static final int FORMAT = 1;

    private final List<RelationLabel> labels;
    private final Map<Integer, short[]> sparse;
    private final short[][] dense;

    /**
     * @param labels what can be said, in alphabetical order
     * @param sparse weights by feature number ({@link #number}), one a label
     * @param dense weights by place in the vector, one a label
     */
    public OpinionModel(List<RelationLabel> labels, SortedMap<Integer, short[]> sparse, short[][] dense) {
        this.labels = List.copyOf(labels);
        this.sparse = new HashMap<>(sparse);
        this.dense = dense;
    }

    /** The number of a feature: names are many, numbers are short. */
    public static int number(String feature) {
        int hash = 0x811c9dc5;
        for (int i = 0; i < feature.length(); i++) {
            hash = (hash ^ feature.charAt(i)) * 0x01000193;
        }
        return hash;
    }

    /** What the model can say. */
    public List<RelationLabel> labels() {
        return labels;
    }

    /** Judges an observation. */
    public Opinion judge(Observation observation) {
        double[] sums = new double[labels.size()];
        int known = 0;
        for (String feature : observation.features()) {
            short[] weights = sparse.get(number(feature));
            if (weights != null) {
                known++;
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += weights[i];
                }
            }
        }
        double share = 1 / Math.sqrt(Math.max(1, known));
        double total = 0;
        for (int i = 0; i < sums.length; i++) {
            double decision = STEP * (sums[i] * share + VECTOR_SHARE * dot(observation.vector(), i));
            sums[i] = 1 / (1 + StrictMath.exp(-decision));
            total += sums[i];
        }
        SortedMap<String, Double> types = new TreeMap<>();
        SortedMap<String, Double> roots = new TreeMap<>();
        for (int i = 0; i < sums.length; i++) {
            types.merge(labels.get(i).type(), sums[i] / total, Double::sum);
            roots.merge(labels.get(i).olderRoot(), sums[i] / total, Double::sum);
        }
        return new Opinion(types, roots);
    }

    private double dot(float[] vector, int label) {
        double sum = 0;
        for (int i = 0; i < Math.min(vector.length, dense.length); i++) {
            sum += vector[i] * dense[i][label];
        }
        return sum;
    }

    /** The shipped weights of features and vector. */
    public static OpinionModel full() {
        return shipped("full.bin.gz");
    }

    /** The shipped weights of the features alone, for observations without vector. */
    public static OpinionModel quick() {
        return shipped("quick.bin.gz");
    }

    private static OpinionModel shipped(String file) {
        try (InputStream in = OpinionModel.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("expected " + file + " beside " + OpinionModel.class.getName());
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads weights. */
    public static OpinionModel read(InputStream file) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(file)));
        int format = in.readInt();
        if (format != FORMAT) {
            throw new IOException("expected weights of format " + FORMAT + ", found " + format);
        }
        List<RelationLabel> labels = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            labels.add(RelationLabel.parse(in.readUTF()));
        }
        SortedMap<Integer, short[]> sparse = new TreeMap<>();
        for (int i = in.readInt(); i > 0; i--) {
            sparse.put(in.readInt(), row(in, labels.size()));
        }
        short[][] dense = new short[in.readInt()][];
        for (int i = 0; i < dense.length; i++) {
            dense[i] = row(in, labels.size());
        }
        return new OpinionModel(labels, sparse, dense);
    }

    private static short[] row(DataInputStream in, int size) throws IOException {
        short[] row = new short[size];
        for (int i = 0; i < size; i++) {
            row[i] = in.readShort();
        }
        return row;
    }

    /** Writes the weights; the same weights give the same bytes. */
    public void write(OutputStream file) throws IOException {
        GZIPOutputStream gzip = new GZIPOutputStream(file);
        DataOutputStream out = new DataOutputStream(gzip);
        out.writeInt(FORMAT);
        out.writeInt(labels.size());
        for (RelationLabel label : labels) {
            out.writeUTF(label.toString());
        }
        out.writeInt(sparse.size());
        for (Map.Entry<Integer, short[]> entry : new TreeMap<>(sparse).entrySet()) {
            out.writeInt(entry.getKey());
            write(out, entry.getValue());
        }
        out.writeInt(dense.length);
        for (short[] row : dense) {
            write(out, row);
        }
        out.flush();
        gzip.finish();
    }

    private static void write(DataOutputStream out, short[] row) throws IOException {
        for (short weight : row) {
            out.writeShort(weight);
        }
    }
}
