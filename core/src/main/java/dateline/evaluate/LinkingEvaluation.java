package dateline.evaluate;

import dateline.linking.EventLinker;
import dateline.linking.Link;
import dateline.linking.Linked;
import dateline.model.Article;
import dateline.model.EventMention;
import dateline.pipeline.Coded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Scores linking on articles in whose words it is marked which event they report, one a line as JSON, through the real
 * coder: what is coded wrongly counts against linking too.
 *
 * <p>Figures: {@code eventsPerTrue} events of marked mentions by true events of the file, {@code coded} share of the true
 * events with a mention, {@code bcubedP}, {@code bcubedR}, {@code bcubedF1} over the marked mentions, {@code outcomes}
 * share of the announced events whose expectation met the right event, {@code origins} share of the articles told rightly
 * as new, copy or version, {@code beside} events without a marked mention by true events.
 */
public final class LinkingEvaluation {

    private final Function<Article, Coded> coder;

    /** @param coder reads and codes an article; shared by threads */
    public LinkingEvaluation(Function<Article, Coded> coder) {
        this.coder = coder;
    }

    /**
     * Codes, links and compares.
     *
     * @throws IOException if the file cannot be read or is not marked rightly
     */
    public EvaluationResult evaluate(Path file) throws IOException {
        List<LinkingLine> lines = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (!line.isBlank()) {
                lines.add(LinkingLine.read(file.getFileName() + ":" + number, line));
            }
        }
        List<Coded> coded =
                lines.parallelStream().map(line -> coder.apply(line.article())).toList();
        EventLinker linker = new EventLinker();
        LinkingScore score = new LinkingScore();
        for (int i = 0; i < lines.size(); i++) {
            add(lines.get(i), coded.get(i).mentions(), linker, score);
        }
        return score.result(linker);
    }

    private static void add(LinkingLine line, List<EventMention> mentions, EventLinker linker, LinkingScore score) {
        line.pieces().forEach(piece -> score.event(piece.event()));
        Linked linked = linker.add(line.article(), mentions);
        score.origin(line.origin(), linked.origin());
        for (int i = 0; i < mentions.size(); i++) {
            EventMention mention = mentions.get(i);
            Link link = linked.links().get(i);
            score.mention(line.event(mention.trigger().span()), mention, link);
        }
    }
}
