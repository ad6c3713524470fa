package dateline.evaluate;

import dateline.model.EventMention;
import dateline.model.Participant;
import dateline.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes down, tab-separated, what a reader found in a sentence beside what was coded there. */
final class CodingLine {

    static final String HEADER = String.join(
            "\t",
            "line",
            "outcome",
            "gold_type",
            "gold_mode",
            "gold_status",
            "gold_actors",
            "gold_recipients",
            "type",
            "mode",
            "status",
            "actors",
            "recipients",
            "confidence",
            "found_by",
            "trigger",
            "sentence");

    private CodingLine() {}

    /**
     * The lines of a sentence: its events in the reader's order, then what else was coded. The outcome is {@code right},
     * {@code type} (of the right type, between others), {@code pair} (between the right ones, of another type), {@code
     * other} (neither), {@code missed}, {@code extra}, or {@code none}: no event, and none coded.
     */
    static List<String> of(GoldSentence sentence, List<EventMention> coded, List<EventMatch> pairs) {
        List<String> lines = new ArrayList<>();
        for (GoldEvent gold : sentence.events()) {
            EventMatch match = null;
            for (EventMatch pair : pairs) {
                match = pair.gold() == gold ? pair : match;
            }
            lines.add(line(sentence, outcome(match), gold, match == null ? null : match.coded()));
        }
        for (EventMention mention : coded) {
            if (pairs.stream().noneMatch(pair -> pair.coded() == mention)) {
                lines.add(line(sentence, "extra", null, mention));
            }
        }
        if (lines.isEmpty()) {
            lines.add(line(sentence, "none", null, null));
        }
        return lines;
    }

    private static String outcome(@Nullable EventMatch match) {
        if (match == null) {
            return "missed";
        }
        return match.strict() ? "right" : match.type() ? "type" : match.pair() ? "pair" : "other";
    }

    private static String line(
            GoldSentence sentence, String outcome, @Nullable GoldEvent gold, @Nullable EventMention coded) {
        List<@Nullable String> cells = new ArrayList<>(List.of(sentence.where(), outcome));
        if (gold == null) {
            cells.addAll(List.of("", "", "", "", ""));
        } else {
            Status status = gold.status();
            cells.add(gold.type());
            cells.add(gold.mode());
            cells.add(status == null ? null : status.toString());
            cells.add(named(gold.actors()));
            cells.add(named(gold.recipients()));
        }
        if (coded == null) {
            cells.addAll(List.of("", "", "", "", "", "", "", ""));
        } else {
            cells.add(coded.type());
            cells.add(coded.mode());
            cells.add(coded.status().toString());
            cells.add(participants(coded.actors()));
            cells.add(participants(coded.recipients()));
            cells.add(String.format(Locale.ROOT, "%.4f", coded.confidence()));
            cells.add(coded.foundBy());
            cells.add(coded.trigger().text());
        }
        cells.add(sentence.text());
        return cells.stream()
                .map(cell -> cell == null ? "" : cell.replaceAll("\\s+", " "))
                .collect(Collectors.joining("\t"));
    }

    private static String named(List<GoldEvent.Name> names) {
        return names.stream().map(GoldEvent.Name::text).collect(Collectors.joining("; "));
    }

    /** Words of the sentence, or in brackets the name of an actor who was inferred. */
    private static String participants(List<Participant> participants) {
        return participants.stream()
                .map(one -> one.text() == null ? "[" + one.name() + "]" : one.text())
                .collect(Collectors.joining("; "));
    }
}
