package dateline.store;

import dateline.model.Actor;
import dateline.model.Evidence;
import dateline.model.Expectation;
import dateline.model.Participant;
import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/** Rows of what is announced for later. */
final class ExpectationRows {

    private final Appenders appenders;

    ExpectationRows(Appenders appenders) {
        this.appenders = appenders;
    }

    void add(String articleId, List<Expectation> expectations) throws SQLException {
        for (int i = 0; i < expectations.size(); i++) {
            Expectation expectation = expectations.get(i);
            expectation(articleId, i, expectation);
            participants(articleId, i, "actor", expectation.actors());
            participants(articleId, i, "recipient", expectation.recipients());
            for (int j = 0; j < expectation.announcers().size(); j++) {
                person(articleId, i, "announcer", j, expectation.announcers().get(j), null);
            }
        }
    }

    private void expectation(String articleId, int position, Expectation expectation) throws SQLException {
        DuckDBAppender row = appenders
                .row("expectations")
                .append(articleId)
                .append(position)
                .append(expectation.manner().toString())
                .append(expectation.what())
                .append(expectation.type())
                .append(expectation.mode());
        MentionRows.date(row, expectation.window());
        MentionRows.place(row, expectation.place());
        row.append(expectation.mention());
        evidence(row, expectation.evidence());
        row.endRow();
    }

    private void participants(String articleId, int expectation, String role, List<Participant> participants)
            throws SQLException {
        for (int i = 0; i < participants.size(); i++) {
            Participant one = participants.get(i);
            person(articleId, expectation, role, i, one.actor(), one);
        }
    }

    private void person(
            String articleId, int expectation, String role, int position, Actor actor, @Nullable Participant words)
            throws SQLException {
        DuckDBAppender row = appenders
                .row("expectation_people")
                .append(articleId)
                .append(expectation)
                .append(role)
                .append(position);
        Appenders.actor(row, actor);
        row.append(words == null ? null : words.text());
        Appenders.span(row, words == null ? null : words.span());
        row.endRow();
    }

    static void evidence(DuckDBAppender row, Evidence evidence) throws SQLException {
        row.append(evidence.sentence());
        Appenders.span(row, evidence.span());
        row.append(evidence.text());
    }
}
