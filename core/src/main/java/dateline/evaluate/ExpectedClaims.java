package dateline.evaluate;

import dateline.custody.CustodyBook;
import dateline.model.Actor;
import dateline.model.Claimant;
import dateline.model.CustodyRecord;
import dateline.model.CustodyStep;
import dateline.model.EventDate;
import dateline.model.Expectation;
import dateline.model.Figure;
import dateline.model.Participant;
import dateline.model.Place;
import dateline.pipeline.Coded;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Adds figures, expectations and custody records to what an {@link ExpectedEvaluation} compares. */
final class ExpectedClaims {

    /** What readers' words for something counted say of its kind. */
    private static final Map<String, String> KINDS = Map.of(
            "released", "released",
            "to be freed", "held",
            "held", "held",
            "detained", "arrested",
            "arrested", "arrested",
            "killed", "dead",
            "wounded", "injured",
            "displaced", "displaced");

    private static final int STEM = 4;

    private final NameMatch names;
    private final Map<String, Coded> articles;
    private final StringBuilder missed = new StringBuilder();

    ExpectedClaims(NameMatch names, Map<String, Coded> articles) {
        this.names = names;
        this.articles = articles;
    }

    /** The result with three more measures and with what was not found. */
    EvaluationResult added(ExpectedFile expected, EvaluationResult result) {
        Map<String, Double> figures = new LinkedHashMap<>(result.figures());
        StringBuilder summary = new StringBuilder();
        count("figures", expected.part("figures"), this::holdsFigure, figures, summary);
        count("expectations", expected.part("expectations"), this::holdsExpectation, figures, summary);
        count("custody", expected.part("custody"), this::holdsCustody, figures, summary);
        return new EvaluationResult(figures, result.report() + "\n" + summary + missed, result.predictions());
    }

    private void count(
            String part,
            List<Map<String, Object>> entries,
            Predicate<Map<String, Object>> holds,
            Map<String, Double> figures,
            StringBuilder summary) {
        int right = 0;
        for (Map<String, Object> entry : entries) {
            boolean isRight = holds.test(entry);
            right += isRight ? 1 : 0;
            if (!isRight) {
                missed.append("  not found in ")
                        .append(part)
                        .append(": ")
                        .append(entry)
                        .append('\n');
            }
        }
        figures.put(part, (double) right);
        summary.append(String.format(Locale.ROOT, "%s %d of %d%n", part, right, entries.size()));
    }

    private boolean holdsFigure(Map<String, Object> entry) {
        Coded coded = articles.get(ExpectedFile.required(entry, "article"));
        return coded != null && coded.figures().stream().anyMatch(figure -> fits(entry, figure));
    }

    private boolean fits(Map<String, Object> entry, Figure figure) {
        double value = Double.parseDouble(ExpectedFile.required(entry, "value"));
        String unit = ExpectedFile.text(entry, "unit");
        String asOf = ExpectedFile.text(entry, "as_of");
        String saidBy = ExpectedFile.text(entry, "said_by");
        boolean unitFits = unit == null || (figure.unit() != null && unit.startsWith(figure.unit()));
        boolean timeFits = asOf == null
                || (figure.asOf() != null && figure.asOf().toString().equals(asOf));
        return Objects.equals(figure.quantity().value(), value)
                && unitFits
                && timeFits
                && kindFits(ExpectedFile.required(entry, "of"), unit, figure)
                && (saidBy == null
                        ? figure.claimants().isEmpty()
                        : figure.claimants().stream().anyMatch(one -> isClaimant(saidBy, one)));
    }

    private static boolean kindFits(String of, @Nullable String unit, Figure figure) {
        if (unit != null) {
            return figure.kind().equals("time");
        }
        return KINDS.entrySet().stream()
                .anyMatch(kind -> of.contains(kind.getKey()) && figure.kind().equals(kind.getValue()));
    }

    private boolean isClaimant(String name, Claimant claimant) {
        return names.matches(name, claimant.actor(), claimant.text());
    }

    private boolean holdsExpectation(Map<String, Object> entry) {
        Coded coded = articles.get(ExpectedFile.required(entry, "article"));
        return coded != null && coded.expectations().stream().anyMatch(one -> fits(entry, one));
    }

    private boolean fits(Map<String, Object> entry, Expectation one) {
        String window = ExpectedFile.text(entry, "window");
        String by = ExpectedFile.text(entry, "promised_by") == null
                ? ExpectedFile.text(entry, "expected_by")
                : ExpectedFile.text(entry, "promised_by");
        boolean announced = by == null || one.announcers().stream().anyMatch(actor -> isOrSpeaksFor(by, actor));
        return announced
                && (window == null || windowFits(window, one.window()))
                && stems(words(one)).containsAll(stems(ExpectedFile.required(entry, "what")));
    }

    /** A country promises what its government's people promise. */
    private boolean isOrSpeaksFor(String name, Actor actor) {
        Actor state = new Actor("state", "state", actor.country(), actor.sectors());
        return names.matches(name, actor, null) || names.matches(name, state, null);
    }

    private static boolean windowFits(String window, @Nullable EventDate date) {
        String[] months = window.split("/");
        return date != null
                && date.start() != null
                && date.end() != null
                && date.start().equals(YearMonth.parse(months[0]).atDay(1))
                && date.end().equals(YearMonth.parse(months[months.length - 1]).atEndOfMonth());
    }

    private static String words(Expectation one) {
        StringBuilder words = new StringBuilder(one.what());
        Stream.concat(one.actors().stream(), one.recipients().stream())
                .map(Participant::name)
                .forEach(name -> words.append(' ').append(name));
        Place place = one.place();
        return words.append(' ').append(place == null ? "" : place.name()).toString();
    }

    private static Set<String> stems(String text) {
        Set<String> stems = new TreeSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (word.length() >= STEM) {
                stems.add(word.substring(0, STEM));
            }
        }
        return stems;
    }

    private boolean holdsCustody(Map<String, Object> entry) {
        List<CustodyRecord> records = CustodyBook.records(
                articles.values().stream()
                        .flatMap(coded -> coded.custody().stream())
                        .toList(),
                articles.values().stream()
                        .flatMap(coded -> coded.figures().stream())
                        .toList());
        return records.stream().anyMatch(record -> fits(entry, record));
    }

    private static boolean fits(Map<String, Object> entry, CustodyRecord record) {
        String days = ExpectedFile.text(entry, "days");
        return record.person().name().equals(ExpectedFile.required(entry, "person"))
                && (days == null || days.equals(String.valueOf(record.days())))
                && dateFits(ExpectedFile.text(entry, "arrested"), record, CustodyStep.Kind.ARRESTED)
                && dateFits(ExpectedFile.text(entry, "released"), record, CustodyStep.Kind.RELEASED)
                && record.accusations().equals(ExpectedFile.names(entry, "accusations"));
    }

    private static boolean dateFits(@Nullable String expected, CustodyRecord record, CustodyStep.Kind kind) {
        return expected == null
                || record.steps().stream()
                        .filter(step -> step.kind() == kind)
                        .map(CustodyStep::date)
                        .anyMatch(date ->
                                date != null && String.valueOf(date.start()).startsWith(expected));
    }
}
