package dateline.custody;

import dateline.model.CustodyRecord;
import dateline.model.CustodyStep;
import dateline.model.CustodyStep.Kind;
import dateline.model.EventDate;
import dateline.model.Figure;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the steps of all articles together, one record a person. */
public final class CustodyBook {

    private CustodyBook() {}

    /**
     * The records, by the person's first step. Who was only accused has none.
     *
     * @param steps of any number of articles, in their order
     * @param figures of the same articles: lengths of time that date what the reports date less exactly
     */
    public static List<CustodyRecord> records(List<CustodyStep> steps, List<Figure> figures) {
        Map<String, List<CustodyStep>> byPerson = new LinkedHashMap<>();
        for (CustodyStep step : steps) {
            byPerson.computeIfAbsent(folded(step.person().name()), name -> new ArrayList<>())
                    .add(step);
        }
        List<CustodyRecord> records = new ArrayList<>();
        for (List<CustodyStep> own : byPerson.values()) {
            if (own.stream().anyMatch(step -> step.kind() != Kind.ACCUSED)) {
                records.add(record(own, figures));
            }
        }
        return List.copyOf(records);
    }

    private static CustodyRecord record(List<CustodyStep> steps, List<Figure> figures) {
        List<CustodyStep> once = onceAnArticle(steps);
        Durations.Checked checked = Durations.check(once, figures);
        List<CustodyStep> sorted = new ArrayList<>(checked.steps());
        sorted.sort(Comparator.comparing(CustodyBook::start, Comparator.nullsLast(Comparator.naturalOrder())));
        Set<String> accusations = new LinkedHashSet<>();
        for (CustodyStep step : sorted) {
            if (step.kind() == Kind.ACCUSED || step.kind() == Kind.CHARGED || step.kind() == Kind.TRIED) {
                accusations.addAll(step.what());
            }
        }
        return new CustodyRecord(steps.get(0).person(), sorted, List.copyOf(accusations), checked.days());
    }

    private static @Nullable LocalDate start(CustodyStep step) {
        EventDate date = step.date();
        return date == null ? null : date.start() == null ? date.end() : date.start();
    }

    /** A report tells the same step again and again: the most exact telling is kept. */
    private static List<CustodyStep> onceAnArticle(List<CustodyStep> steps) {
        List<CustodyStep> kept = new ArrayList<>();
        for (CustodyStep step : steps) {
            int same = -1;
            for (int i = 0; i < kept.size() && same < 0; i++) {
                same = isSame(kept.get(i), step) ? i : -1;
            }
            if (same < 0) {
                kept.add(step);
            } else if (days(step) < days(kept.get(same))) {
                kept.set(same, step);
            }
        }
        return kept;
    }

    private static boolean isSame(CustodyStep one, CustodyStep other) {
        EventDate a = one.date();
        EventDate b = other.date();
        boolean apart = a != null
                && b != null
                && a.end() != null
                && b.end() != null
                && a.start() != null
                && b.start() != null
                && (a.end().isBefore(b.start()) || b.end().isBefore(a.start()));
        return one.articleId().equals(other.articleId()) && one.kind() == other.kind() && !apart;
    }

    private static long days(CustodyStep step) {
        EventDate date = step.date();
        return date == null || date.start() == null || date.end() == null
                ? Long.MAX_VALUE
                : ChronoUnit.DAYS.between(date.start(), date.end());
    }

    /** A name without case, accents and doubled blanks, to hold names against each other. */
    public static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }
}
