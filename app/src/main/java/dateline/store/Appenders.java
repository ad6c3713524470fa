package dateline.store;

import dateline.model.Actor;
import dateline.model.Article;
import dateline.model.Block;
import dateline.model.Claimant;
import dateline.model.EventDate;
import dateline.model.EventMention;
import dateline.model.Evidence;
import dateline.model.Participant;
import dateline.model.Place;
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

    private static final List<String> TABLES =
            List.of("articles", "blocks", "event_mentions", "participants", "claimants", "evidence");

    private final Map<String, DuckDBAppender> appenders = new LinkedHashMap<>();

    Appenders(DuckDBConnection connection) throws SQLException {
        for (String table : TABLES) {
            appenders.put(table, connection.createAppender(table));
        }
    }

    void add(Coded coded) throws SQLException {
        Article article = coded.document().article();
        article(article);
        for (int i = 0; i < article.blocks().size(); i++) {
            Block block = article.blocks().get(i);
            row("blocks")
                    .append(article.id())
                    .append(i)
                    .append(block.kind().name())
                    .append(block.span().start())
                    .append(block.span().end())
                    .endRow();
        }
        for (int i = 0; i < coded.mentions().size(); i++) {
            EventMention mention = coded.mentions().get(i);
            mention(article.id(), i, mention);
            participants(article.id(), mention.id(), "actor", mention.actors());
            participants(article.id(), mention.id(), "recipient", mention.recipients());
            claimants(article.id(), mention);
            evidence(article.id(), mention);
        }
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
        TABLES.forEach(table -> columns.put(table, table.equals("articles") ? "id" : "article_id"));
        return columns;
    }

    private void article(Article article) throws SQLException {
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
                .endRow();
    }

    private void mention(String articleId, int position, EventMention mention) throws SQLException {
        EventMention.Folded of = mention.of();
        DuckDBAppender row = row("event_mentions")
                .append(mention.id())
                .append(articleId)
                .append(position)
                .append(mention.type())
                .append(mention.mode())
                .append(of == null ? null : of.type())
                .append(of == null ? null : of.mode())
                .append(mention.contexts())
                .append(mention.status().toString());
        date(row, mention.date());
        place(row, mention.place());
        row.append(mention.trigger().text())
                .append(mention.trigger().span().start())
                .append(mention.trigger().span().end())
                .append(mention.foundBy())
                .append(mention.confidence())
                .endRow();
    }

    private static void date(DuckDBAppender row, @Nullable EventDate date) throws SQLException {
        if (date == null) {
            nulls(row, 5);
            return;
        }
        row.append(date.start())
                .append(date.end())
                .append(date.precision().toString())
                .append(date.text())
                .append(date.from().toString());
    }

    private static void place(DuckDBAppender row, @Nullable Place place) throws SQLException {
        if (place == null) {
            nulls(row, 7);
            return;
        }
        row.append(place.name())
                .append(place.country())
                .append(place.admin1())
                .append(place.lat())
                .append(place.lon())
                .append(place.precision())
                .append(place.id());
    }

    private void participants(String articleId, String mentionId, String role, List<Participant> participants)
            throws SQLException {
        for (int i = 0; i < participants.size(); i++) {
            Participant participant = participants.get(i);
            DuckDBAppender row = row("participants")
                    .append(mentionId)
                    .append(articleId)
                    .append(role)
                    .append(i);
            actor(row, participant.actor(), participant.text(), participant.span());
            row.endRow();
        }
    }

    private void claimants(String articleId, EventMention mention) throws SQLException {
        for (int i = 0; i < mention.claimants().size(); i++) {
            Claimant claimant = mention.claimants().get(i);
            DuckDBAppender row =
                    row("claimants").append(mention.id()).append(articleId).append(i);
            actor(row, claimant.actor(), claimant.text(), claimant.span());
            row.append(claimant.cue()).append(claimant.stance().toString()).endRow();
        }
    }

    private void evidence(String articleId, EventMention mention) throws SQLException {
        for (int i = 0; i < mention.evidence().size(); i++) {
            Evidence piece = mention.evidence().get(i);
            row("evidence")
                    .append(mention.id())
                    .append(articleId)
                    .append(i)
                    .append(piece.sentence())
                    .append(piece.span().start())
                    .append(piece.span().end())
                    .append(piece.text())
                    .endRow();
        }
    }

    private static void actor(DuckDBAppender row, Actor actor, @Nullable String text, @Nullable Span span)
            throws SQLException {
        row.append(actor.id())
                .append(actor.name())
                .append(actor.country())
                .append(actor.sectors())
                .append(text);
        if (span == null) {
            nulls(row, 2);
        } else {
            row.append(span.start()).append(span.end());
        }
    }

    private static void nulls(DuckDBAppender row, int count) throws SQLException {
        for (int i = 0; i < count; i++) {
            row.appendNull();
        }
    }

    private DuckDBAppender row(String table) throws SQLException {
        DuckDBAppender appender = appenders.get(table);
        if (appender == null) {
            throw new IllegalArgumentException("expected one of " + TABLES + ", got " + table);
        }
        return appender.beginRow();
    }
}
