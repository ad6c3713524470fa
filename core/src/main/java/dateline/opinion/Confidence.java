package dateline.opinion;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns what rule and model say of a coding into the share of such codings whose type is right: a logistic function of
 * {@link #inputs}, fitted to labelled articles that no weight was learned from.
 */
public final class Confidence {

    private static final String SHIPPED = "confidence.tsv";
    private static final double LEAST = 0.01;
    private static final double MOST = 0.99;

    private final double[] coefficients;

    /** @param coefficients one an input, then the constant */
    public Confidence(double[] coefficients) {
        this.coefficients = coefficients.clone();
    }

    /** The shipped coefficients, one a line behind its name. */
    static Confidence shipped() {
        try (InputStream in = Confidence.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IOException("expected " + SHIPPED + " beside " + Confidence.class.getName());
            }
            List<Double> values = new ArrayList<>();
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    values.add(Double.valueOf(line.substring(line.indexOf('\t') + 1)));
                }
            }
            return new Confidence(
                    values.stream().mapToDouble(Double::doubleValue).toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What confidence is made of. */
    public static List<String> names() {
        return List.of("rule", "type", "nothing", "sure");
    }

    /**
     * The numbers that confidence is made of.
     *
     * @param rule how sure the rule is, from 0 to 1
     * @param type the event type as the rule has it
     * @param opinion of the relation that the event is about
     */
    public static double[] inputs(double rule, String type, Opinion opinion) {
        double likelihood = opinion.of(type);
        return new double[] {rule, likelihood, opinion.of(Opinion.NOTHING), Math.sqrt(likelihood)};
    }

    /** The confidence, from {@value #LEAST} to {@value #MOST}, in hundredths. */
    double of(double[] inputs) {
        double sum = coefficients[inputs.length];
        for (int i = 0; i < inputs.length; i++) {
            sum += coefficients[i] * inputs[i];
        }
        double share = 1 / (1 + StrictMath.exp(-sum));
        return Math.round(Math.max(LEAST, Math.min(MOST, share)) * 100) / 100.0;
    }
}
