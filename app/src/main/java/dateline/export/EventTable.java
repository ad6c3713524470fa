package dateline.export;

import dateline.linking.Event;
import dateline.linking.Expectation;
import dateline.linking.Link;
import dateline.model.EventDate;
import dateline.model.EventMention;
import dateline.model.Participant;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Events for people: a line for the event, a line for its counts, and for each report why it is there. */
public final class EventTable implements EventWriter {

    private static final int EVIDENCE = 110;

    private final PrintWriter out;
    private final boolean why;

    /** @param why whether to say of each report why it was joined */
    public EventTable(PrintWriter out, boolean why) {
        this.out = out;
        this.why = why;
    }

    @Override
    public void write(Event event, List<EventReport> reports) {
        EventMention lead = reports.get(0).mention();
        out.println(event.id() + "  " + what(lead) + "  " + who(lead));
        out.println("          " + counts(event));
        for (EventReport report : reports) {
            Link link = report.link();
            String outlet = report.article().publisher();
            out.println("  " + link.relation() + " " + report.article().id() + (outlet == null ? "" : " " + outlet)
                    + ": " + cut(report.mention().evidence().get(0).text()));
            if (why && !link.begins()) {
                out.println(
                        String.format(Locale.ROOT, "      joined with %.1f points: %s", link.score(), link.because()));
            }
        }
        out.println();
    }

    private static String what(EventMention mention) {
        EventMention.Folded of = mention.of();
        String what = mention.type() + (mention.mode() == null ? "" : " " + mention.mode());
        if (of != null) {
            what += " of " + of.type() + (of.mode() == null ? "" : " " + of.mode());
        }
        String where = mention.place() == null ? "" : ", " + mention.place().name();
        return what + " (" + mention.status() + days(mention.date()) + where + ")";
    }

    private static String days(@Nullable EventDate date) {
        if (date == null) {
            return "";
        }
        String start = date.start() == null ? "" : date.start().toString();
        String end = date.end() == null ? "" : date.end().toString();
        return ", " + (start.equals(end) ? start : start + ".." + end);
    }

    private static String who(EventMention mention) {
        String actors = names(mention.actors());
        return mention.recipients().isEmpty() ? actors : actors + " → " + names(mention.recipients());
    }

    private static String names(List<Participant> participants) {
        return participants.stream().map(Participant::name).collect(Collectors.joining(" + "));
    }

    private static String counts(Event event) {
        String days = event.first() == null
                ? ""
                : event.first().equals(event.last())
                        ? ", " + event.first()
                        : ", " + event.first() + " to " + event.last();
        Expectation expectation = event.expectation();
        String outcome = expectation == null
                ? ""
                : "; " + expectation.state() + (expectation.outcome() == null ? "" : " as " + expectation.outcome());
        return number(event.reports(), "report") + ", " + number(event.outlets(), "outlet") + ", "
                + event.independent() + " independent" + days + (event.background() ? "; told as background" : "")
                + outcome;
    }

    private static String number(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static String cut(String evidence) {
        String line = evidence.replaceAll("\\s+", " ").strip();
        return line.length() <= EVIDENCE ? line : line.substring(0, EVIDENCE) + "…";
    }
}
