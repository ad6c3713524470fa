package dateline.learning;

import dateline.actor.ActorResolver;
import dateline.attribution.Attributor;
import dateline.coding.Coder;
import dateline.evaluate.CodingEvaluation;
import dateline.evaluate.JudgedCoding;
import dateline.language.Annotator;
import dateline.lexicon.Lexicon;
import dateline.model.Article;
import dateline.model.CodingOutcome;
import dateline.model.Document;
import dateline.opinion.Confidence;
import dateline.opinion.SecondOpinion;
import dateline.pipeline.Coded;
import dateline.place.PlaceResolver;
import dateline.time.TimeResolver;
import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Fits how sure codings are to how often they are right, on labelled articles that nothing was learned from. */
public final class Calibrator {

    private static final double COST = 20;
    private static final double TOLERANCE = 1e-6;

    private final Lexicon lexicon;
    private final Annotator annotator = new Annotator();
    private final ActorResolver actors;
    private final TimeResolver times = new TimeResolver();
    private final PlaceResolver places;
    private final Attributor attributor;
    private final Coder coder;
    private final SecondOpinion opinion;

    /** Loads what coding needs. */
    public Calibrator(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.actors = new ActorResolver(lexicon);
        this.places = new PlaceResolver(lexicon);
        this.attributor = new Attributor(lexicon);
        this.coder = new Coder(lexicon);
        this.opinion = new SecondOpinion(lexicon);
    }

    /**
     * The coefficients, one for each of {@link Confidence#names()} and the constant.
     *
     * @param gold labelled articles, as {@code dateline evaluate coding} takes them
     * @throws IOException if they cannot be read
     */
    public double[] fit(Path gold) throws IOException {
        List<JudgedCoding> judged = new CodingEvaluation(this::code, lexicon.countries()).judge(gold);
        int inputs = Confidence.names().size();
        Problem problem = new Problem();
        problem.l = judged.size();
        problem.n = inputs + 1;
        problem.bias = 1;
        problem.x = judged.stream().map(this::row).toArray(Feature[][]::new);
        problem.y = judged.stream().mapToDouble(one -> one.right() ? 1 : -1).toArray();
        Linear.disableDebugOutput();
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, TOLERANCE));
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        double[] coefficients = new double[inputs + 1];
        for (int i = 0; i <= inputs; i++) {
            coefficients[i] = Math.round(sign * model.getFeatureWeights()[i] * 1000) / 1000.0;
        }
        return coefficients;
    }

    /** As the pipeline codes, without the review that is to be fitted. */
    private Coded code(Article article) {
        Document document =
                attributor.attribute(places.resolve(times.resolve(actors.resolve(annotator.annotate(article)))));
        List<CodingOutcome> outcomes = coder.code(document);
        return new Coded(document, outcomes, List.of());
    }

    private Feature[] row(JudgedCoding judged) {
        double[] inputs = Confidence.inputs(
                judged.mention().confidence(),
                judged.mention().type(),
                opinion.judge(judged.document(), judged.mention(), judged.outcomes()));
        Feature[] row = new Feature[inputs.length + 1];
        for (int i = 0; i < inputs.length; i++) {
            row[i] = new FeatureNode(i + 1, inputs[i]);
        }
        row[inputs.length] = new FeatureNode(inputs.length + 1, 1);
        return row;
    }
}
