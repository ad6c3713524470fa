package dateline.evaluate;

import dateline.model.Article;
import dateline.model.EventDate;
import dateline.model.EventMention;
import dateline.model.Participant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers hits, misses and extras of an {@link ExpectedEvaluation} and prints them as a table. */
final class ExpectedReport {

    private final StringBuilder events = new StringBuilder();
    private final StringBuilder extras = new StringBuilder();
    private final StringBuilder rest = new StringBuilder();
    private final List<String> predictions = new ArrayList<>();
    private int wanted;
    private int hits;
    private int full;
    private int extraCount;
    private int people;
    private int peopleRight;
    private int quotes;
    private int quotesRight;
    private int claimants;
    private int claimantsRight;
    private int disputes;
    private int disputesRight;

    void event(ExpectedEvent event, @Nullable EventMention mention, boolean hit, List<String> wrong) {
        String mark = hit ? (wrong.isEmpty() ? "full" : "hit ") : "MISS";
        if (!event.optional()) {
            wanted++;
            hits += hit ? 1 : 0;
            full += hit && wrong.isEmpty() ? 1 : 0;
        }
        if (mention != null) {
            claimants++;
            claimantsRight += wrong.contains("said_by") ? 0 : 1;
        }
        events.append(String.format(
                Locale.ROOT,
                "  %s  %-15s %-9s %s > %s [%s]%s%n",
                mark,
                event.id(),
                event.type(),
                String.join(", ", event.actors()),
                String.join(", ", event.recipients()),
                event.status(),
                event.optional() ? " (optional)" : ""));
        if (!hit || !wrong.isEmpty()) {
            String found = mention == null ? "nothing coded from these words" : shown(mention);
            events.append(String.format("        wrong: %s; coded: %s%n", String.join(", ", wrong), found));
        }
    }

    void extra(String article, EventMention mention) {
        extraCount++;
        extras.append(String.format("  %s %s%n", article, shown(mention)));
    }

    void article(Article article) {
        predictions.add(article.id() + "\t" + article.headline());
    }

    void person(Map<String, Object> person, boolean right) {
        people++;
        peopleRight += right ? 1 : 0;
        if (!right) {
            rest.append(String.format("  not known as %s: %s%n", person.get("code"), person.get("name")));
        }
    }

    void quote(Map<String, Object> quote, boolean right) {
        quotes++;
        quotesRight += right ? 1 : 0;
        if (!right) {
            rest.append(String.format("  no quote of %s: \"%s\"%n", quote.get("speaker"), quote.get("text")));
        }
    }

    void dispute(Map<String, Object> dispute, boolean right) {
        disputes++;
        disputesRight += right ? 1 : 0;
        if (!right) {
            rest.append(String.format(
                    "  no denial by %s of: \"%s\" (%s)%n",
                    dispute.get("denied_by"), dispute.get("claim"), dispute.get("said_by")));
        }
    }

    EvaluationResult result() {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("events", (double) hits);
        figures.put("full", (double) full);
        figures.put("extras", (double) extraCount);
        figures.put("quotes", (double) quotesRight);
        figures.put("claimants", (double) claimantsRight);
        figures.put("disputes", (double) disputesRight);
        figures.put("figures", Double.NaN);
        figures.put("people", (double) peopleRight);
        String report = String.format(
                Locale.ROOT,
                "expected events: %d of %d hit, %d with every given field; %d extras; people and bodies %d of %d;"
                        + " claimants %d of %d coded; quotes %d of %d; disputes %d of %d%n%n%s%n"
                        + "extras:%n%s%nnot found:%n%s",
                hits,
                wanted,
                full,
                extraCount,
                peopleRight,
                people,
                claimantsRight,
                claimants,
                quotesRight,
                quotes,
                disputesRight,
                disputes,
                events,
                extras,
                rest);
        return new EvaluationResult(figures, report, predictions);
    }

    private static String shown(EventMention mention) {
        EventDate date = mention.date();
        return String.format(
                "%s%s%s %s > %s [%s]%s%s%s %s \"%s\"",
                mention.type(),
                mention.mode() == null ? "" : "/" + mention.mode(),
                mention.of() == null
                        ? ""
                        : " of " + mention.of().type()
                                + (mention.of().mode() == null
                                        ? ""
                                        : "/" + mention.of().mode()),
                names(mention.actors()),
                names(mention.recipients()),
                mention.status(),
                date == null ? "" : " " + date.start() + ".." + date.end(),
                mention.place() == null ? "" : " @" + mention.place().name(),
                mention.claimants().isEmpty()
                        ? ""
                        : " says " + mention.claimants().get(0).actor().name(),
                mention.foundBy(),
                mention.trigger().text());
    }

    private static String names(List<Participant> participants) {
        return participants.stream().map(Participant::name).collect(Collectors.joining(", "));
    }
}
