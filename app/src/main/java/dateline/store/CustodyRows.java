package dateline.store;

import dateline.model.CustodyStep;
import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBAppender;

/** Rows of people's way through custody. */
final class CustodyRows {

    private final Appenders appenders;

    CustodyRows(Appenders appenders) {
        this.appenders = appenders;
    }

    void add(String articleId, List<CustodyStep> steps) throws SQLException {
        for (int i = 0; i < steps.size(); i++) {
            CustodyStep step = steps.get(i);
            DuckDBAppender row = appenders.row("custody").append(articleId).append(i);
            Appenders.actor(row, step.person());
            row.append(step.kind().toString());
            MentionRows.date(row, step.date());
            row.append(step.what()).append(step.mention());
            ExpectationRows.evidence(row, step.evidence());
            row.endRow();
            by(articleId, i, step);
            claimants(articleId, i, step);
        }
    }

    private void by(String articleId, int position, CustodyStep step) throws SQLException {
        for (int i = 0; i < step.by().size(); i++) {
            DuckDBAppender row = appenders
                    .row("custodians")
                    .append(articleId)
                    .append(position)
                    .append(i);
            Appenders.actor(row, step.by().get(i));
            row.endRow();
        }
    }

    private void claimants(String articleId, int position, CustodyStep step) throws SQLException {
        for (int i = 0; i < step.claimants().size(); i++) {
            DuckDBAppender row = appenders
                    .row("witnesses")
                    .append(articleId)
                    .append(position)
                    .append(i);
            Appenders.claimant(row, step.claimants().get(i));
        }
    }
}
