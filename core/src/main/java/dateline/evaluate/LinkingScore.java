package dateline.evaluate;

import dateline.linking.Event;
import dateline.linking.EventLinker;
import dateline.linking.Expectation;
import dateline.linking.Link;
import dateline.linking.Origin;
import dateline.model.EventMention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts how mentions are linked, against how they should be. */
final class LinkingScore {

    private static final int SHOWN = 40;

    private final Set<String> events = new LinkedHashSet<>();
    private final List<Item> items = new ArrayList<>();
    private final Set<String> beside = new LinkedHashSet<>();
    private int origins;
    private int rightOrigins;

    /** A marked mention: its true event and the one that it was linked to. */
    private record Item(String event, EventMention mention, Link link) {

        Item in(String id) {
            return new Item(
                    event,
                    mention,
                    new Link(link.mention(), id, link.relation(), link.begins(), link.score(), link.because()));
        }
    }

    private static String standing(EventLinker linker, String id) {
        Event event = linker.event(id);
        return event == null ? id : event.id();
    }

    void event(String event) {
        events.add(event);
    }

    void origin(@Nullable String expected, Origin origin) {
        if (expected != null) {
            String got = origin instanceof Origin.New ? "new" : origin instanceof Origin.CopyOf ? "copy" : "version";
            origins++;
            rightOrigins += got.equals(expected) ? 1 : 0;
        }
    }

    void mention(@Nullable String event, EventMention mention, Link link) {
        if (event == null) {
            beside.add(link.event());
        } else {
            items.add(new Item(event, mention, link));
        }
    }

    EvaluationResult result(EventLinker linker) {
        items.replaceAll(item -> item.in(standing(linker, item.link().event())));
        Map<String, Integer> found = new TreeMap<>();
        Map<String, Integer> real = new TreeMap<>();
        Map<String, Integer> both = new TreeMap<>();
        for (Item item : items) {
            found.merge(item.link().event(), 1, Integer::sum);
            real.merge(item.event(), 1, Integer::sum);
            both.merge(item.event() + " " + item.link().event(), 1, Integer::sum);
        }
        double precision = 0;
        double recall = 0;
        for (Item item : items) {
            double same = both.get(item.event() + " " + item.link().event());
            precision += same / found.get(item.link().event()) / items.size();
            recall += same / real.get(item.event()) / items.size();
        }
        beside.removeAll(found.keySet());
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("events", (double) events.size());
        figures.put("eventsPerTrue", (double) found.size() / events.size());
        figures.put("coded", (double) real.size() / events.size());
        figures.put("bcubedP", precision);
        figures.put("bcubedR", recall);
        figures.put("bcubedF1", 2 * precision * recall / (precision + recall));
        figures.put("mentions", (double) items.size());
        figures.put("beside", (double) beside.size() / events.size());
        figures.put("outcomes", outcomes(linker));
        figures.put("origins", origins == 0 ? Double.NaN : (double) rightOrigins / origins);
        return new EvaluationResult(figures, report(figures), lines());
    }

    private double outcomes(EventLinker linker) {
        Map<String, Set<String>> linked = new LinkedHashMap<>();
        items.forEach(item -> linked.computeIfAbsent(item.event(), key -> new LinkedHashSet<>())
                .add(item.link().event()));
        int all = 0;
        int right = 0;
        for (Map.Entry<String, Set<String>> announced : linked.entrySet()) {
            Set<String> happened = linked.get(announced.getKey().replace("!", ""));
            if (announced.getKey().endsWith("!") && happened != null) {
                all++;
                right += announced.getValue().stream().anyMatch(id -> happened.contains(outcome(linker.event(id))))
                        ? 1
                        : 0;
            }
        }
        return all == 0 ? Double.NaN : (double) right / all;
    }

    private static String outcome(@Nullable Event event) {
        Expectation expectation = event == null ? null : event.expectation();
        return expectation == null || expectation.outcome() == null ? "" : expectation.outcome();
    }

    private String report(Map<String, Double> figures) {
        StringBuilder report = new StringBuilder();
        figures.forEach((name, value) -> report.append(String.format(Locale.ROOT, "%-14s %.3f%n", name, value)));
        report.append(String.format("%nEvents that were taken apart or put together:%n"));
        Map<String, Set<String>> apart = new LinkedHashMap<>();
        Map<String, Set<String>> together = new LinkedHashMap<>();
        for (Item item : items) {
            apart.computeIfAbsent(item.event(), key -> new LinkedHashSet<>())
                    .add(item.link().event());
            together.computeIfAbsent(item.link().event(), key -> new LinkedHashSet<>())
                    .add(item.event());
        }
        List<String> faults = new ArrayList<>();
        apart.forEach((event, ids) -> addFault(faults, event, ids));
        together.forEach((id, all) -> addFault(faults, id, all));
        faults.stream().limit(SHOWN).forEach(fault -> report.append(fault).append(System.lineSeparator()));
        return report.toString();
    }

    private static void addFault(List<String> faults, String one, Set<String> others) {
        if (others.size() > 1) {
            faults.add(one + " as " + String.join(", ", others));
        }
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("event\tlinked\tmention\tarticle\ttype\tstatus\tscore\tevidence\tbecause");
        for (Item item : items) {
            EventMention mention = item.mention();
            lines.add(String.join(
                    "\t",
                    item.event(),
                    item.link().event(),
                    mention.id(),
                    mention.articleId(),
                    mention.type() + (mention.mode() == null ? "" : "/" + mention.mode()),
                    mention.status().toString(),
                    String.format(Locale.ROOT, "%.1f", item.link().score()),
                    mention.evidence().get(0).text().replaceAll("\\s+", " "),
                    item.link().because()));
        }
        return lines;
    }
}
