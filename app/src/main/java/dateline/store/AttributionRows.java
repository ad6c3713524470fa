package dateline.store;

import dateline.model.Article;
import dateline.model.Attribution;
import dateline.model.Span;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.duckdb.DuckDBAppender;

/** Rows of who says what. */
final class AttributionRows {

    private final Appenders appenders;

    AttributionRows(Appenders appenders) {
        this.appenders = appenders;
    }

    void add(Article article, List<Attribution> attributions) throws SQLException {
        for (int i = 0; i < attributions.size(); i++) {
            Attribution attribution = attributions.get(i);
            attribution(article, i, attribution);
            for (int j = 0; j < attribution.claimants().size(); j++) {
                DuckDBAppender row =
                        appenders.row("speakers").append(article.id()).append(i).append(j);
                Appenders.actor(row, attribution.claimants().get(j));
                row.endRow();
            }
            for (int j = 0; j < attribution.content().size(); j++) {
                Span piece = attribution.content().get(j);
                DuckDBAppender row =
                        appenders.row("contents").append(article.id()).append(i).append(j);
                Appenders.span(row, piece);
                row.append(piece.of(article.text())).endRow();
            }
        }
    }

    private void attribution(Article article, int position, Attribution attribution) throws SQLException {
        Span claimant = attribution.claimant();
        DuckDBAppender row = appenders
                .row("attributions")
                .append(article.id())
                .append(position)
                .append(claimant == null ? null : claimant.of(article.text()));
        Appenders.span(row, claimant);
        row.append(attribution.anonymous()).append(attribution.cueText());
        Appenders.span(row, attribution.cue());
        row.append(attribution.form().name().toLowerCase(Locale.ROOT))
                .append(attribution.stance().name().toLowerCase(Locale.ROOT))
                .append(attribution.quotation().name().toLowerCase(Locale.ROOT));
        Appenders.span(row, attribution.addressee());
        Appenders.span(row, attribution.channel());
        if (attribution.parent() == Attribution.TOP) {
            row.appendNull();
        } else {
            row.append(attribution.parent());
        }
        row.append(attribution.confidence()).endRow();
    }
}
