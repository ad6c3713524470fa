package dateline.export;

import dateline.model.Actor;
import dateline.model.Attribution;
import dateline.model.Claimant;
import dateline.model.CustodyRecord;
import dateline.model.CustodyStep;
import dateline.model.EventDate;
import dateline.model.Expectation;
import dateline.model.Figure;
import dateline.model.Participant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What people read of figures, expectations, custody steps and claims. */
final class Entries {

    private static final Set<String> TIMES = Set.of("time", "term", "money");

    private Entries() {}

    static Entry figure(FigureRow row) {
        Figure figure = row.figure();
        StringBuilder count = new StringBuilder(figure.text());
        boolean worded = figure.of() != null && !figure.kind().equals("money");
        if (figure.unit() != null && !TIMES.contains(figure.kind())) {
            count.append(' ').append(figure.unit());
        }
        count.append(worded ? " " + figure.of() : "");
        count.append("  [").append(figure.quantity());
        count.append(figure.kind().equals("money") ? " " + figure.unit() : "").append(']');
        String asOf = figure.asOf() == null ? "" : "as of " + figure.asOf();
        return new Entry(
                Headings.of(row.article()),
                figure.kind(),
                count.toString(),
                joined(says(figure.claimants()), asOf),
                figure.evidence().text());
    }

    static Entry expectation(ExpectationRow row) {
        Expectation one = row.expectation();
        StringBuilder what = new StringBuilder(names(one.actors()));
        if (one.type() != null) {
            what.append(what.isEmpty() ? "" : " · ").append(one.type());
            what.append(one.mode() == null ? "" : " " + one.mode());
        }
        what.append(one.recipients().isEmpty() ? "" : " → " + names(one.recipients()));
        what.append(one.window() == null ? "" : ", due " + interval(one.window()));
        what.append(one.place() == null ? "" : ", " + one.place().name());
        String by = one.announcers().stream().map(Actor::name).collect(Collectors.joining(", "));
        return new Entry(
                Headings.of(row.article()),
                one.manner().toString(),
                what.toString(),
                by.isEmpty() ? "" : "announced by " + by,
                one.what());
    }

    static Entry custody(CustodyRow row) {
        CustodyRecord record = row.record();
        CustodyStep step = row.step();
        List<String> facts = new ArrayList<>();
        facts.add(record.held() ? "held" : "not held");
        if (record.days() != null) {
            facts.add(record.days() + " days");
        }
        if (!record.accusations().isEmpty()) {
            facts.add("accused of " + String.join("; ", record.accusations()));
        }
        EventDate date = step.date();
        String when = date == null ? "no date" : interval(date);
        if (date != null && date.from() == EventDate.From.INFERRED) {
            when += " (inferred" + (date.text() == null ? "" : " from " + date.text()) + ")";
        }
        return new Entry(
                record.person().name() + "  (" + String.join(", ", facts) + ")",
                step.kind().toString(),
                joined(when, String.join("; ", step.what())),
                joined(says(step.claimants()), Headings.of(row.article())),
                step.evidence().text());
    }

    static Entry claim(ClaimRow row) {
        Attribution claim = row.claim();
        String who = claim.claimants().isEmpty()
                ? row.claimant() == null ? "somebody" : row.claimant()
                : claim.claimants().stream().map(Actor::name).collect(Collectors.joining(", "));
        List<String> notes = new ArrayList<>();
        notes.add(claim.quotation().toString());
        if (row.addressee() != null) {
            notes.add("to " + row.addressee());
        }
        if (row.channel() != null) {
            notes.add(row.channel());
        }
        if (row.reportedBy() != null) {
            notes.add("as reported by " + row.reportedBy());
        }
        if (claim.anonymous()) {
            notes.add("unnamed on purpose");
        }
        return new Entry(
                Headings.of(row.article()),
                claim.stance().toString(),
                who + " (" + claim.cueText() + ")",
                String.join(" · ", notes),
                String.join(" … ", row.content()));
    }

    private static String says(List<Claimant> claimants) {
        return claimants.isEmpty()
                ? ""
                : claimants.stream()
                        .map(one -> one.actor().name() + " (" + one.cue() + ")")
                        .collect(Collectors.joining(", ", "says: ", ""));
    }

    private static String joined(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + " · " + other;
    }

    private static String names(List<Participant> participants) {
        return participants.stream().map(Participant::name).collect(Collectors.joining(", "));
    }

    /** A date as "2024-03-01/2024-05-31", one day by itself. */
    static String interval(EventDate date) {
        String start = date.start() == null ? ".." : date.start().toString();
        String end = date.end() == null ? ".." : date.end().toString();
        return start.equals(end) ? start : start + "/" + end;
    }
}
