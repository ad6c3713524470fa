package dateline.store;

import dateline.model.Article;
import dateline.model.Attribution;
import dateline.model.Block;
import dateline.model.Claimant;
import dateline.model.Denial;
import dateline.model.Dependencies;
import dateline.model.Document;
import dateline.model.EventDate;
import dateline.model.EventMention;
import dateline.model.Evidence;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes records again of the rows of some articles: those whose ids stand in the temporary table {@code wanted}.
 *
 * <p>Sentences come back without tokens.
 */
final class ArticleRows {

    private static final String OF_WANTED = " WHERE article_id IN (SELECT id FROM wanted) ORDER BY ";

    private final Connection connection;
    private final MentionFilter.Condition condition;

    ArticleRows(Connection connection, MentionFilter.Condition condition) {
        this.connection = connection;
        this.condition = condition;
    }

    /** Makes one record of a row; the first column, which groups the rows, is read already. */
    @FunctionalInterface
    private interface Maker<T> {
        T make(Row row) throws SQLException;
    }

    /** The articles, by id, each with its event mentions that the condition holds for. */
    List<Coded> read() throws SQLException {
        Map<String, List<Block>> blocks = grouped(
                "article_id, kind, span_start, span_end FROM blocks",
                "article_id, position",
                row -> new Block(row.one(Block.Kind.class), row.span()));
        Map<String, List<EventMention>> mentions = mentions();
        Map<String, List<Attribution>> attributions = attributions();
        Map<String, List<Figure>> figures = figures();
        Map<String, List<int[]>> sentences =
                grouped("article_id, block, span_start, span_end FROM sentences", "article_id, position", row ->
                        new int[] {row.number(), row.number(), row.number()});
        List<Coded> found = new ArrayList<>();
        for (Article bare : articles()) {
            String id = bare.id();
            Article article = with(bare, of(blocks, id));
            Document document =
                    new Document(article, sentences(article, of(sentences, id))).withAttributions(of(attributions, id));
            found.add(new Coded(document, List.of(), of(mentions, id), of(figures, id), List.of(), List.of()));
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
        Map<String, List<Participant>> participants = grouped(
                "article_id || chr(10) || mention_id || chr(10) || role, actor_id, name, country, sectors, text,"
                        + " span_start, span_end FROM participants",
                order,
                row -> new Participant(row.actor(), row.text(), row.spanOrNull()));
        Map<String, List<Claimant>> claimants = grouped(
                "article_id || chr(10) || mention_id, actor_id, name, country, sectors, text, span_start, span_end,"
                        + " cue, stance FROM claimants",
                order,
                Row::claimant);
        Map<String, List<Evidence>> evidence = grouped(
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
        return grouped(query, condition.values(), row -> {
            String id = row.known();
            String article = row.known();
            String key = article + '\n' + id;
            return mention(
                    row,
                    id,
                    article,
                    of(participants, key + "\nactor"),
                    of(participants, key + "\nrecipient"),
                    of(claimants, key),
                    of(evidence, key),
                    of(denials, key));
        });
    }

    private Map<String, List<Denial>> denials() throws SQLException {
        Map<String, List<Claimant>> deniers = grouped(
                "article_id || chr(10) || mention_id || chr(10) || denial, actor_id, name, country, sectors, text,"
                        + " span_start, span_end, cue, stance FROM deniers",
                "article_id, mention_id, denial, position",
                Row::claimant);
        return grouped(
                "article_id || chr(10) || mention_id, article_id || chr(10) || mention_id || chr(10) || position,"
                        + " sentence, span_start, span_end, text, event FROM denials",
                "article_id, mention_id, position",
                row -> {
                    List<Claimant> who = of(deniers, row.known());
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
        EventDate date = date(row);
        Place place = place(row);
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

    private static @Nullable EventDate date(Row row) throws SQLException {
        LocalDate start = row.day();
        LocalDate end = row.day();
        String precision = row.text();
        String text = row.text();
        String from = row.text();
        return precision == null || from == null
                ? null
                : new EventDate(
                        start,
                        end,
                        EventDate.Precision.valueOf(precision.toUpperCase(java.util.Locale.ROOT)),
                        text,
                        EventDate.From.valueOf(from.toUpperCase(java.util.Locale.ROOT)));
    }

    private static @Nullable Place place(Row row) throws SQLException {
        String name = row.text();
        String country = row.text();
        String admin1 = row.text();
        Double lat = row.measure();
        Double lon = row.measure();
        String precision = row.text();
        String id = row.text();
        return name == null || precision == null ? null : new Place(name, country, admin1, lat, lon, precision, id);
    }

    private Map<String, List<Attribution>> attributions() throws SQLException {
        String order = "article_id, attribution, position";
        var speakers = grouped(
                "article_id || chr(10) || attribution, actor_id, name, country, sectors FROM speakers",
                order,
                Row::actor);
        var contents =
                grouped("article_id || chr(10) || attribution, span_start, span_end FROM contents", order, Row::span);
        return grouped(
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
                            of(speakers, key),
                            anonymous,
                            cueSpan,
                            cue,
                            of(contents, key),
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
        var counters = grouped(
                "article_id || chr(10) || figure, actor_id, name, country, sectors, text, span_start, span_end, cue,"
                        + " stance FROM counters",
                "article_id, figure, position",
                Row::claimant);
        return grouped(
                "article_id, article_id, article_id || chr(10) || position, sentence, kind, low, high, approximate,"
                        + " unit, noun, of_text, as_of_day, as_of_time, as_of_offset, as_of_text, mention_id, text,"
                        + " span_start, span_end, of_start, of_end, evidence_sentence, evidence_start, evidence_end,"
                        + " evidence FROM figures",
                "article_id, position",
                row -> {
                    String article = row.known();
                    List<Claimant> who = of(counters, row.known());
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

    private <T> Map<String, List<T>> grouped(String columns, String order, Maker<T> maker) throws SQLException {
        return grouped("SELECT " + columns + OF_WANTED + order, List.of(), maker);
    }

    private <T> Map<String, List<T>> grouped(String query, List<Object> values, Maker<T> maker) throws SQLException {
        Map<String, List<T>> found = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                Row row = new Row(rows);
                while (row.next()) {
                    found.computeIfAbsent(row.known(), key -> new ArrayList<>()).add(maker.make(row));
                }
            }
        }
        return found;
    }

    private static <T> List<T> of(Map<String, List<T>> groups, String key) {
        return groups.getOrDefault(key, List.of());
    }
}
