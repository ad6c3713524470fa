package dateline.store;

import dateline.model.Actor;
import dateline.model.Article;
import dateline.model.Block;
import dateline.model.Claimant;
import dateline.model.Sentence;
import dateline.model.Span;
import dateline.pipeline.Coded;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Turns what reading an article gives into rows, in the order of the columns in {@code schema.sql}. */
final class Appenders implements AutoCloseable {

    private static final List<String> TABLES = List.of(
            "articles",
            "blocks",
            "sentences",
            "event_mentions",
            "participants",
            "claimants",
            "evidence",
            "denials",
            "deniers",
            "attributions",
            "speakers",
            "contents",
            "figures",
            "counters",
            "expectations",
            "expectation_people",
            "custody",
            "custodians",
            "witnesses",
            "troubles");

    private final Map<String, DuckDBAppender> appenders = new LinkedHashMap<>();
    private final MentionRows mentions = new MentionRows(this);
    private final AttributionRows attributions = new AttributionRows(this);
    private final FigureRows figures = new FigureRows(this);
    private final ExpectationRows expectations = new ExpectationRows(this);
    private final CustodyRows custody = new CustodyRows(this);

    Appenders(DuckDBConnection connection) throws SQLException {
        for (String table : TABLES) {
            appenders.put(table, connection.createAppender(table));
        }
    }

    void add(Coded coded, Rating rating, String coding) throws SQLException {
        Article article = coded.document().article();
        article(article, coding);
        blocks(article);
        sentences(article, coded.document().sentences());
        mentions.add(article.id(), coded.mentions(), rating);
        attributions.add(article, coded.document().attributions());
        figures.add(article.id(), coded.figures());
        expectations.add(article.id(), coded.expectations());
        custody.add(article.id(), coded.custody());
    }

    void add(StoredTrouble trouble) throws SQLException {
        row("troubles")
                .append(trouble.kind())
                .append(trouble.file())
                .append(trouble.line())
                .append(trouble.message())
                .append(trouble.remedy())
                .endRow();
    }

    /** Hands all rows to the connection's transaction. */
    void flush() throws SQLException {
        for (DuckDBAppender appender : appenders.values()) {
            appender.flush();
        }
    }

    @Override
    public void close() throws SQLException {
        for (DuckDBAppender appender : appenders.values()) {
            appender.close();
        }
    }

    /** The tables with rows of an article, by the column that names it. */
    static Map<String, String> articleColumns() {
        Map<String, String> columns = new LinkedHashMap<>();
        for (String table : TABLES) {
            if (!table.equals("troubles")) {
                columns.put(table, table.equals("articles") ? "id" : "article_id");
            }
        }
        return columns;
    }

    private void article(Article article, String coding) throws SQLException {
        row("articles")
                .append(article.id())
                .append(article.sha256())
                .append(article.headline().isEmpty() ? null : article.headline())
                .append(article.text())
                .append(article.published())
                .append(article.updated())
                .append(article.datelinePlace())
                .append(article.agency())
                .append(article.byline())
                .append(article.url())
                .append(article.publisher())
                .append(article.language())
                .append(article.file())
                .append(coding)
                .endRow();
    }

    private void blocks(Article article) throws SQLException {
        for (int i = 0; i < article.blocks().size(); i++) {
            Block block = article.blocks().get(i);
            DuckDBAppender row = row("blocks")
                    .append(article.id())
                    .append(i)
                    .append(block.kind().name());
            span(row, block.span());
            row.endRow();
        }
    }

    private void sentences(Article article, List<Sentence> sentences) throws SQLException {
        for (Sentence sentence : sentences) {
            DuckDBAppender row = row("sentences")
                    .append(article.id())
                    .append(sentence.index())
                    .append(sentence.block());
            span(row, sentence.span());
            row.endRow();
        }
    }

    static void claimant(DuckDBAppender row, Claimant claimant) throws SQLException {
        actor(row, claimant.actor());
        row.append(claimant.text());
        span(row, claimant.span());
        row.append(claimant.cue()).append(claimant.stance().toString()).endRow();
    }

    static void actor(DuckDBAppender row, Actor actor) throws SQLException {
        row.append(actor.id()).append(actor.name()).append(actor.country()).append(actor.sectors());
    }

    static void span(DuckDBAppender row, @Nullable Span span) throws SQLException {
        if (span == null) {
            nulls(row, 2);
        } else {
            row.append(span.start()).append(span.end());
        }
    }

    static void nulls(DuckDBAppender row, int count) throws SQLException {
        for (int i = 0; i < count; i++) {
            row.appendNull();
        }
    }

    DuckDBAppender row(String table) throws SQLException {
        DuckDBAppender appender = appenders.get(table);
        if (appender == null) {
            throw new IllegalArgumentException("expected one of " + TABLES + ", got " + table);
        }
        return appender.beginRow();
    }
}
