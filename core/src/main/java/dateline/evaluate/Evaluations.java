package dateline.evaluate;

import dateline.actor.ActorResolver;
import dateline.attribution.Attributor;
import dateline.coding.Coder;
import dateline.ingest.IngestOptions;
import dateline.ingest.IngestOutcome;
import dateline.ingest.Ingester;
import dateline.ingest.InputFile;
import dateline.language.Annotator;
import dateline.lexicon.Lexicon;
import dateline.pipeline.Coded;
import dateline.pipeline.Pipeline;
import dateline.pipeline.Voices;
import dateline.place.EventPlaces;
import dateline.place.PlaceResolver;
import dateline.time.TimeResolver;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All evaluations by name. */
public final class Evaluations {

    /** Scores inputs, coded with a lexicon by some voices. */
    @FunctionalInterface
    private interface Evaluation {
        EvaluationResult evaluate(List<Path> inputs, Lexicon lexicon, Voices voices) throws IOException;
    }

    /** Scores one input. */
    @FunctionalInterface
    private interface OfOne {
        EvaluationResult evaluate(Path input, Lexicon lexicon, Voices voices) throws IOException;
    }

    /** Scores one input that no event is coded in. */
    @FunctionalInterface
    private interface Uncoded {
        EvaluationResult evaluate(Path input, Lexicon lexicon) throws IOException;
    }

    private static final Map<String, Evaluation> BY_NAME = Map.ofEntries(
            Map.entry("relations", one(Evaluations::relations)),
            Map.entry("coding", one(Evaluations::coding)),
            Map.entry("linking", one(Evaluations::linking)),
            Map.entry("sentences", Evaluations::sentences),
            Map.entry("expected", one(Evaluations::expected)),
            Map.entry("agreement", Evaluations::agreement),
            Map.entry("figures", Evaluations::figures),
            Map.entry("attributions", uncoded(Evaluations::attributions)),
            Map.entry("places", uncoded(Evaluations::places)),
            Map.entry("times", uncoded(Evaluations::times)),
            Map.entry("pages", uncoded((input, lexicon) -> new PagesEvaluation().evaluate(input))),
            Map.entry("event-places", uncoded(Evaluations::eventPlaces)));

    private Evaluations() {}

    /** The names, in alphabetical order. */
    public static Set<String> names() {
        return new TreeMap<>(BY_NAME).keySet();
    }

    /**
     * Scores labelled data.
     *
     * @param name one of {@link #names()}
     * @param inputs the labelled data: a file or a folder, as the evaluation of that name says; "sentences" and
     *     "agreement" take several
     * @param voices who has a say in what is coded
     * @throws IOException if an input cannot be read
     * @throws IllegalArgumentException if there is no evaluation of that name, or it cannot take these inputs or voices
     */
    public static EvaluationResult evaluate(String name, List<Path> inputs, Lexicon lexicon, Voices voices)
            throws IOException {
        Evaluation evaluation = BY_NAME.get(name);
        if (evaluation == null) {
            throw new IllegalArgumentException("expected one of " + names() + ", got '" + name + "'");
        }
        return evaluation.evaluate(inputs, lexicon, voices);
    }

    private static Evaluation one(OfOne evaluation) {
        return (inputs, lexicon, voices) -> {
            if (inputs.size() != 1) {
                throw new IllegalArgumentException("expected one input, got " + inputs.size() + ": " + inputs);
            }
            return evaluation.evaluate(inputs.get(0), lexicon, voices);
        };
    }

    private static Evaluation uncoded(Uncoded evaluation) {
        return one((input, lexicon, voices) -> {
            if (voices != Voices.BOTH) {
                throw new IllegalArgumentException("expected an evaluation of events for the coder "
                        + voices
                        + ", got one in which none are coded; leave the coder out");
            }
            return evaluation.evaluate(input, lexicon);
        });
    }

    private static EvaluationResult coding(Path input, Lexicon lexicon, Voices voices) throws IOException {
        return new CodingEvaluation(new Pipeline(lexicon, voices)::code, lexicon.countries()).evaluate(input);
    }

    private static EvaluationResult linking(Path input, Lexicon lexicon, Voices voices) throws IOException {
        return new LinkingEvaluation(new Pipeline(lexicon, voices)::code).evaluate(input);
    }

    private static EvaluationResult sentences(List<Path> inputs, Lexicon lexicon, Voices voices) throws IOException {
        return new SentencesEvaluation(new Pipeline(lexicon, voices)::code, lexicon).evaluate(inputs);
    }

    private static EvaluationResult relations(Path input, Lexicon lexicon, Voices voices) throws IOException {
        return new RelationsEvaluation(
                        new Annotator(),
                        new ActorResolver(lexicon)::resolve,
                        new Coder(lexicon),
                        lexicon,
                        voices,
                        new Pipeline(lexicon, voices)::code)
                .evaluate(input);
    }

    private static EvaluationResult expected(Path input, Lexicon lexicon, Voices voices) throws IOException {
        Pipeline pipeline = new Pipeline(lexicon, voices);
        return new ExpectedEvaluation(file -> code(file, pipeline), lexicon.countries()).evaluate(input);
    }

    private static EvaluationResult figures(List<Path> inputs, Lexicon lexicon, Voices voices) throws IOException {
        return new FiguresEvaluation(new Pipeline(lexicon, voices)::code).evaluate(inputs);
    }

    /** The last input is the second reader's. */
    private static EvaluationResult agreement(List<Path> inputs, Lexicon lexicon, Voices voices) throws IOException {
        if (inputs.size() < 2) {
            throw new IllegalArgumentException(
                    "expected the labels of two readers, the second's last, got " + inputs.size() + ": " + inputs);
        }
        Annotator annotator = new Annotator();
        ActorResolver actors = new ActorResolver(lexicon);
        int last = inputs.size() - 1;
        return new AgreementEvaluation(article -> actors.resolve(annotator.annotate(article)), lexicon.countries())
                .evaluate(inputs.subList(0, last), inputs.get(last));
    }

    private static EvaluationResult attributions(Path input, Lexicon lexicon) throws IOException {
        Annotator annotator = new Annotator();
        Attributor attributor = new Attributor(lexicon);
        return new AttributionsEvaluation(article -> attributor.attribute(annotator.annotate(article))).evaluate(input);
    }

    private static EvaluationResult places(Path input, Lexicon lexicon) throws IOException {
        return new PlacesEvaluation(new Annotator(), new PlaceResolver(lexicon), lexicon.countries()).evaluate(input);
    }

    private static EvaluationResult eventPlaces(Path input, Lexicon lexicon) throws IOException {
        Annotator annotator = new Annotator();
        TimeResolver times = new TimeResolver();
        PlaceResolver places = new PlaceResolver(lexicon);
        return new EventPlacesEvaluation(
                        document -> places.resolve(times.resolve(annotator.annotate(document.article()))),
                        new EventPlaces(places))
                .evaluate(input);
    }

    private static EvaluationResult times(Path input, Lexicon lexicon) throws IOException {
        return new TimesEvaluation(new Annotator(), new TimeResolver()).evaluate(input);
    }

    private static List<Coded> code(Path file, Pipeline pipeline) {
        List<Coded> coded = new ArrayList<>();
        new Ingester(IngestOptions.standard()).read(InputFile.of(file), outcome -> {
            if (outcome instanceof IngestOutcome.Read read) {
                coded.add(pipeline.code(read.article()));
            }
        });
        return coded;
    }
}
