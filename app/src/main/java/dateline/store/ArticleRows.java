package dateline.store;

import dateline.model.Article;
import dateline.model.Attribution;
import dateline.model.Block;
import dateline.model.Claimant;
import dateline.model.CustodyStep;
import dateline.model.Denial;
import dateline.model.Dependencies;
import dateline.model.Document;
import dateline.model.EventDate;
import dateline.model.EventMention;
import dateline.model.Evidence;
import dateline.model.Expectation;
import dateline.model.Figure;
import dateline.model.Moment;
import dateline.model.Participant;
import dateline.model.Place;
import dateline.model.Quantity;
import dateline.model.Sentence;
import dateline.model.Span;
import dateline.model.Status;
import dateline.model.Trigger;
import dateline.pipeline.Coded;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes records again of the rows of some articles: those whose ids stand in the temporary table {@code wanted}.
 *
 * <p>Sentences come back without tokens.
 */
final class ArticleRows {

    private final Connection connection;
    private final MentionFilter.Condition condition;
    private final Groups groups;

    ArticleRows(Connection connection, MentionFilter.Condition condition) {
        this.connection = connection;
        this.condition = condition;
        this.groups = new Groups(connection);
    }

    /** The articles, by id, each with its event mentions that the condition holds for. */
    List<Coded> read() throws SQLException {
        Map<String, List<Block>> blocks = groups.read(
                "article_id, kind, span_start, span_end FROM blocks",
                "article_id, position",
                row -> new Block(row.one(Block.Kind.class), row.span()));
        Map<String, List<EventMention>> mentions = mentions();
        Map<String, List<Attribution>> attributions = attributions();
        Map<String, List<Figure>> figures = figures();
        Map<String, List<Expectation>> expectations = StoredExpectations.read(groups);
        Map<String, List<CustodyStep>> custody = StoredCustody.read(groups);
        Map<String, List<int[]>> sentences =
                groups.read("article_id, block, span_start, span_end FROM sentences", "article_id, position", row ->
                        new int[] {row.number(), row.number(), row.number()});
        List<Coded> found = new ArrayList<>();
        for (Article bare : articles()) {
            String id = bare.id();
            Article article = with(bare, Groups.of(blocks, id));
            Document document = new Document(article, sentences(article, Groups.of(sentences, id)))
                    .withAttributions(Groups.of(attributions, id));
            found.add(new Coded(
                    document,
                    List.of(),
                    Groups.of(mentions, id),
                    Groups.of(figures, id),
                    Groups.of(expectations, id),
                    Groups.of(custody, id)));
        }
        return found;
    }

    private List<Article> articles() throws SQLException {
        String query = "SELECT id, text, published, updated, dateline_place, agency, byline, url, publisher, language,"
                + " sha256, file FROM articles WHERE id IN (SELECT id FROM wanted) ORDER BY id";
        List<Article> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            Row row = new Row(rows);
            while (row.next()) {
                found.add(new Article(
                        row.known(),
                        row.known(),
                        List.of(),
                        row.day(),
                        row.day(),
                        row.text(),
                        row.text(),
                        row.text(),
                        row.text(),
                        row.text(),
                        row.known(),
                        row.known(),
                        row.text()));
            }
        }
        return found;
    }

    private static Article with(Article bare, List<Block> blocks) {
        return new Article(
                bare.id(),
                bare.text(),
                blocks,
                bare.published(),
                bare.updated(),
                bare.datelinePlace(),
                bare.agency(),
                bare.byline(),
                bare.url(),
                bare.publisher(),
                bare.language(),
                bare.sha256(),
                bare.file());
    }

    private static List<Sentence> sentences(Article article, List<int[]> rows) {
        List<Sentence> sentences = new ArrayList<>();
        for (int[] row : rows) {
            Block.Kind kind = row[0] < article.blocks().size()
                    ? article.blocks().get(row[0]).kind()
                    : Block.Kind.PARAGRAPH;
            sentences.add(new Sentence(
                    sentences.size(),
                    kind,
                    row[0],
                    new Span(row[1], row[2]),
                    List.of(),
                    new Dependencies(new int[0], new String[0])));
        }
        return sentences;
    }

    private Map<String, List<EventMention>> mentions() throws SQLException {
        String order = "article_id, mention_id, position";
        Map<String, List<Participant>> participants = groups.read(
                "article_id || chr(10) || mention_id || chr(10) || role, actor_id, name, country, sectors, text,"
                        + " span_start, span_end FROM participants",
                order,
                row -> new Participant(row.actor(), row.text(), row.spanOrNull()));
        Map<String, List<Claimant>> claimants = groups.read(
                "article_id || chr(10) || mention_id, actor_id, name, country, sectors, text, span_start, span_end,"
                        + " cue, stance FROM claimants",
                order,
                Row::claimant);
        Map<String, List<Evidence>> evidence = groups.read(
                "article_id || chr(10) || mention_id, sentence, span_start, span_end, text FROM evidence",
                order,
                row -> new Evidence(row.number(), row.span(), row.known()));
        Map<String, List<Denial>> denials = denials();
        String columns = "article_id, id, article_id, type, mode, of_type, of_mode, contexts, status, date_start,"
                + " date_end, date_precision, date_text, date_from, place, place_country, place_admin1, lat, lon,"
                + " place_precision, place_id, trigger_text, trigger_start, trigger_end, found_by, confidence,"
                + " trigger_token FROM event_mentions m";
        String query = "SELECT " + columns + " WHERE article_id IN (SELECT id FROM wanted) AND " + condition.sql()
                + " ORDER BY article_id, position";
        return groups.read(query, condition.values(), row -> {
            String id = row.known();
            String article = row.known();
            String key = article + '\n' + id;
            return mention(
                    row,
                    id,
                    article,
                    Groups.of(participants, key + "\nactor"),
                    Groups.of(participants, key + "\nrecipient"),
                    Groups.of(claimants, key),
                    Groups.of(evidence, key),
                    Groups.of(denials, key));
        });
    }

    private Map<String, List<Denial>> denials() throws SQLException {
        Map<String, List<Claimant>> deniers = groups.read(
                "article_id || chr(10) || mention_id || chr(10) || denial, actor_id, name, country, sectors, text,"
                        + " span_start, span_end, cue, stance FROM deniers",
                "article_id, mention_id, denial, position",
                Row::claimant);
        return groups.read(
                "article_id || chr(10) || mention_id, article_id || chr(10) || mention_id || chr(10) || position,"
                        + " sentence, span_start, span_end, text, event FROM denials",
                "article_id, mention_id, position",
                row -> {
                    List<Claimant> who = Groups.of(deniers, row.known());
                    return new Denial(who, new Evidence(row.number(), row.span(), row.known()), row.text());
                });
    }

    private static EventMention mention(
            Row row,
            String id,
            String article,
            List<Participant> actors,
            List<Participant> recipients,
            List<Claimant> claimants,
            List<Evidence> evidence,
            List<Denial> denials)
            throws SQLException {
        String type = row.known();
        String mode = row.text();
        String ofType = row.text();
        String ofMode = row.text();
        List<String> contexts = row.texts();
        Status status = row.one(Status.class);
        EventDate date = row.date();
        Place place = row.place();
        String trigger = row.known();
        Span span = row.span();
        String foundBy = row.known();
        double confidence = row.share();
        return new EventMention(
                id,
                article,
                type,
                mode,
                ofType == null ? null : new EventMention.Folded(ofType, ofMode),
                contexts,
                status,
                actors,
                recipients,
                date,
                place,
                claimants,
                evidence,
                new Trigger(span, trigger, row.number()),
                foundBy,
                confidence,
                denials);
    }

    private Map<String, List<Attribution>> attributions() throws SQLException {
        String order = "article_id, attribution, position";
        var speakers = groups.read(
                "article_id || chr(10) || attribution, actor_id, name, country, sectors FROM speakers",
                order,
                Row::actor);
        var contents = groups.read(
                "article_id || chr(10) || attribution, span_start, span_end FROM contents", order, Row::span);
        return groups.read(
                "article_id, article_id || chr(10) || position, claimant_start, claimant_end, anonymous, cue,"
                        + " cue_start, cue_end, form, stance, quotation, addressee_start, addressee_end,"
                        + " channel_start, channel_end, parent, confidence FROM attributions",
                "article_id, position",
                row -> {
                    String key = row.known();
                    Span claimant = row.spanOrNull();
                    boolean anonymous = row.flag();
                    String cue = row.known();
                    Span cueSpan = row.span();
                    Attribution.Form form = row.one(Attribution.Form.class);
                    Attribution.Stance stance = row.one(Attribution.Stance.class);
                    Attribution.Quotation quotation = row.one(Attribution.Quotation.class);
                    Span addressee = row.spanOrNull();
                    Span channel = row.spanOrNull();
                    Integer parent = row.count();
                    return new Attribution(
                            claimant,
                            Groups.of(speakers, key),
                            anonymous,
                            cueSpan,
                            cue,
                            Groups.of(contents, key),
                            form,
                            stance,
                            quotation,
                            addressee,
                            channel,
                            parent == null ? Attribution.TOP : parent,
                            row.share());
                });
    }

    private Map<String, List<Figure>> figures() throws SQLException {
        var counters = groups.read(
                "article_id || chr(10) || figure, actor_id, name, country, sectors, text, span_start, span_end, cue,"
                        + " stance FROM counters",
                "article_id, figure, position",
                Row::claimant);
        return groups.read(
                "article_id, article_id, article_id || chr(10) || position, sentence, kind, low, high, approximate,"
                        + " unit, noun, of_text, as_of_day, as_of_time, as_of_offset, as_of_text, mention_id, text,"
                        + " span_start, span_end, of_start, of_end, evidence_sentence, evidence_start, evidence_end,"
                        + " evidence FROM figures",
                "article_id, position",
                row -> {
                    String article = row.known();
                    List<Claimant> who = Groups.of(counters, row.known());
                    return new Figure(
                            article,
                            row.number(),
                            row.known(),
                            new Quantity(row.measure(), row.measure(), row.flag()),
                            row.text(),
                            row.text(),
                            row.text(),
                            who,
                            moment(row),
                            row.text(),
                            row.known(),
                            row.span(),
                            row.spanOrNull(),
                            new Evidence(row.number(), row.span(), row.known()));
                });
    }

    private static @Nullable Moment moment(Row row) throws SQLException {
        LocalDate day = row.day();
        String time = row.text();
        String offset = row.text();
        String text = row.text();
        return day == null || text == null
                ? null
                : new Moment(
                        day,
                        time == null ? null : LocalTime.parse(time),
                        offset == null ? null : ZoneOffset.of(offset),
                        text);
    }
}
