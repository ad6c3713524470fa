package dateline.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Weighs the {@link Signs} of an attribution: a logistic model with one weight a sign, in {@code confidence.tsv}. A sign
 * without a weight counts nothing.
 */
final class Confidence {

    /** The name under which the file keeps the sum of no signs at all. */
    static final String BIAS = "bias";

    private final Map<String, Double> weights;

    Confidence(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** With the shipped weights. */
    static Confidence shipped() {
        try (InputStream in = Confidence.class.getResourceAsStream("confidence.tsv")) {
            if (in == null) {
                throw new IllegalStateException("expected the resource confidence.tsv beside " + Confidence.class);
            }
            return new Confidence(read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read confidence.tsv", e);
        }
    }

    private static Map<String, Double> read(BufferedReader lines) throws IOException {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] cells = line.split("\t");
                weights.put(cells[0], Double.parseDouble(cells[1]));
            }
        }
        return weights;
    }

    /** How surely a careful reader takes something with these signs for an attribution, from 0 to 1. */
    double of(List<String> signs) {
        double sum = weights.getOrDefault(BIAS, 0.0);
        for (String sign : signs) {
            sum += weights.getOrDefault(sign, 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
