package dateline.evaluate;

import dateline.coding.Coder;
import dateline.ingest.Format;
import dateline.ingest.IngestOptions;
import dateline.ingest.IngestOutcome;
import dateline.ingest.Ingester;
import dateline.ingest.InputFile;
import dateline.language.Annotator;
import dateline.lexicon.Lexicon;
import dateline.model.ActorMention;
import dateline.model.Article;
import dateline.model.Block;
import dateline.model.CodingOutcome;
import dateline.model.Document;
import dateline.model.Sentence;
import dateline.model.Span;
import dateline.opinion.Opinion;
import dateline.opinion.OpinionModel;
import dateline.opinion.Relation;
import dateline.opinion.RelationObserver;
import dateline.pipeline.Coded;
import dateline.pipeline.Voices;
import dateline.training.MarkedActors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Scores event types on sentences whose two actors are marked: a tab-separated file with the columns id, sentence,
 * source, target, plover_root and penta_class.
 *
 * <p>The marked spans stand in the document as its actors; the coding that relates them is weighed against the learned
 * opinion. The labels are the 15 older roots, so ours are mapped to them ({@link dateline.lexicon.OlderRoots}). The
 * sentences are coded a second time without the marks, as {@code dateline code} would, and the first event of each counted.
 */
public final class RelationsEvaluation {

    private final Ingester ingester =
            new Ingester(IngestOptions.standard().withFormat(Format.TSV).withEnglishOnly(false));
    private final Annotator annotator;
    private final UnaryOperator<Document> actors;
    private final Coder coder;
    private final RelationChooser chooser;
    private final RelationObserver observer;
    private final OpinionModel model = OpinionModel.full();
    private final Voices voices;
    private final FirstEvents unmarked;

    /**
     * @param annotator reads the sentences
     * @param actors finds the other actors of a sentence
     * @param lexicon its rules are those that the coder was made with
     * @param voices who has a say in the type
     * @param whole codes a sentence of which nothing is marked, with the same lexicon and voices
     */
    public RelationsEvaluation(
            Annotator annotator,
            UnaryOperator<Document> actors,
            Coder coder,
            Lexicon lexicon,
            Voices voices,
            Function<Article, Coded> whole) {
        this.annotator = annotator;
        this.actors = actors;
        this.coder = coder;
        this.chooser = new RelationChooser(lexicon);
        this.voices = voices;
        this.unmarked = new FirstEvents(whole, lexicon.olderRoots());
        this.observer = voices == Voices.MODEL ? RelationObserver.withoutVotes(lexicon) : new RelationObserver(lexicon);
    }

    /**
     * Codes and scores a file.
     *
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if it lacks a column
     */
    public EvaluationResult evaluate(Path file) throws IOException {
        List<RelationRow> rows = read(file);
        List<RelationPrediction> predictions = new ArrayList<>();
        List<String> firsts = new ArrayList<>();
        for (RelationRow row : rows) {
            Article article = article(row);
            predictions.add(predict(row, article));
            firsts.add(unmarked.root(article));
        }
        return new RelationsScore(rows, predictions, firsts).result();
    }

    private RelationPrediction predict(RelationRow row, Article article) {
        Document document = GivenSpans.mark(actors.apply(annotator.annotate(article)), row);
        List<CodingOutcome> outcomes = coder.code(document);
        RelationChooser.Choice choice = chooser.choose(row, document, outcomes);
        Relation relation = relation(document);
        if (voices == Voices.RULES || relation == null) {
            return choice.prediction();
        }
        Opinion opinion = model.judge(observer.observe(relation, outcomes));
        return voices == Voices.MODEL
                ? RelationVerdict.alone(row.id(), opinion)
                : RelationVerdict.of(choice.prediction(), choice.basis(), opinion);
    }

    private static @Nullable Relation relation(Document document) {
        for (ActorMention actor : MarkedActors.given(document, MarkedActors.ACTOR)) {
            for (ActorMention recipient : MarkedActors.given(document, MarkedActors.RECIPIENT)) {
                if (actor.phrase().sentence() == recipient.phrase().sentence()) {
                    Sentence sentence = document.sentences().get(actor.phrase().sentence());
                    return Relation.between(sentence, actor, recipient);
                }
            }
        }
        return null;
    }

    /** The sentence as ingest reads it, so that a dateline before it is known as one. */
    private Article article(RelationRow row) {
        List<Article> read = new ArrayList<>();
        ingester.read(InputFile.ofText(row.id(), row.id() + "\t" + row.sentence()), outcome -> {
            if (outcome instanceof IngestOutcome.Read one) {
                read.add(one.article());
            }
        });
        return read.size() == 1 ? read.get(0) : plain(row);
    }

    private static Article plain(RelationRow row) {
        String text = row.sentence();
        Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
        return new Article(row.id(), text, List.of(block), null, null, null, null, null, null, null, "en", "", null);
    }

    private static List<RelationRow> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        List<String> columns =
                lines.isEmpty() ? List.of() : List.of(lines.get(0).split("\t", -1));
        List<RelationRow> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            if (!lines.get(i).isBlank()) {
                rows.add(new RelationRow(
                        cell(file, columns, cells, "id"),
                        cell(file, columns, cells, "sentence"),
                        cell(file, columns, cells, "source"),
                        cell(file, columns, cells, "target"),
                        optional(columns, cells, "plover_root").toUpperCase(Locale.ROOT),
                        optional(columns, cells, "penta_class")));
            }
        }
        return rows;
    }

    private static String cell(Path file, List<String> columns, String[] cells, String name) {
        if (!columns.contains(name)) {
            throw new IllegalArgumentException(
                    "expected a column '" + name + "' in " + file.getFileName() + ", found " + columns);
        }
        return optional(columns, cells, name);
    }

    private static String optional(List<String> columns, String[] cells, String name) {
        int i = columns.indexOf(name);
        return i < 0 || i >= cells.length ? "" : cells[i].strip();
    }
}
