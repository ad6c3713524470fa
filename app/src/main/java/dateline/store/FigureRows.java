package dateline.store;

import dateline.model.Figure;
import dateline.model.Moment;
import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/** Rows of what is counted. */
final class FigureRows {

    private final Appenders appenders;

    FigureRows(Appenders appenders) {
        this.appenders = appenders;
    }

    void add(String articleId, List<Figure> figures) throws SQLException {
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            figure(articleId, i, figure);
            for (int j = 0; j < figure.claimants().size(); j++) {
                DuckDBAppender row =
                        appenders.row("counters").append(articleId).append(i).append(j);
                Appenders.claimant(row, figure.claimants().get(j));
            }
        }
    }

    private void figure(String articleId, int position, Figure figure) throws SQLException {
        DuckDBAppender row = appenders
                .row("figures")
                .append(articleId)
                .append(position)
                .append(figure.sentence())
                .append(figure.kind())
                .append(figure.quantity().low())
                .append(figure.quantity().high())
                .append(figure.quantity().approximate())
                .append(figure.unit())
                .append(figure.noun())
                .append(figure.of());
        moment(row, figure.asOf());
        row.append(figure.mention()).append(figure.text());
        Appenders.span(row, figure.span());
        Appenders.span(row, figure.ofSpan());
        row.append(figure.evidence().sentence());
        Appenders.span(row, figure.evidence().span());
        row.append(figure.evidence().text()).endRow();
    }

    private static void moment(DuckDBAppender row, @Nullable Moment moment) throws SQLException {
        if (moment == null) {
            Appenders.nulls(row, 4);
            return;
        }
        row.append(moment.day())
                .append(moment.time() == null ? null : moment.time().toString())
                .append(moment.offset() == null ? null : moment.offset().getId())
                .append(moment.text());
    }
}
