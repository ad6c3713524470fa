package dateline.custody;

import dateline.model.CustodyStep;
import dateline.model.CustodyStep.Kind;
import dateline.model.EventDate;
import dateline.model.Figure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds lengths of time against dates: so many days before a release lies the arrest. Where a report dates the arrest to a
 * month and a length of time in days leads into that month, the two confirm each other and the day is known.
 */
final class Durations {

    private Durations() {}

    /**
     * What the check gives.
     *
     * @param steps with arrests dated to the day, marked as inferred
     * @param days length of custody that fits the dates, {@code null} when none does
     */
    record Checked(List<CustodyStep> steps, @Nullable Integer days) {}

    static Checked check(List<CustodyStep> steps, List<Figure> figures) {
        List<CustodyStep> checked = new ArrayList<>(steps);
        Integer days = null;
        for (CustodyStep release : steps) {
            LocalDate freed = release.kind() == Kind.RELEASED ? day(release.date()) : null;
            for (Figure figure : figures) {
                Integer length = freed != null && tells(steps, figure) ? days(figure) : null;
                if (length != null && fit(checked, freed, length)) {
                    days = length;
                }
            }
        }
        return new Checked(List.copyOf(checked), days);
    }

    private static boolean tells(List<CustodyStep> steps, Figure figure) {
        return steps.stream().anyMatch(step -> step.articleId().equals(figure.articleId()));
    }

    private static @Nullable Integer days(Figure figure) {
        Double value = figure.quantity().value();
        boolean exact = value != null && !figure.quantity().approximate();
        return exact && figure.kind().equals("time") && "day".equals(figure.unit()) ? value.intValue() : null;
    }

    /** Whether an arrest is dated so that the length fits; dates it to the day. */
    private static boolean fit(List<CustodyStep> steps, LocalDate freed, int length) {
        LocalDate arrested = freed.minusDays(length);
        boolean fits = false;
        for (int i = 0; i < steps.size(); i++) {
            CustodyStep step = steps.get(i);
            EventDate date = step.date();
            if (step.kind() != Kind.ARRESTED || date == null || !holds(date, arrested)) {
                continue;
            }
            fits = true;
            if (day(date) == null) {
                String text = length + " days before " + freed;
                steps.set(
                        i,
                        step.at(new EventDate(
                                arrested, arrested, EventDate.Precision.DAY, text, EventDate.From.INFERRED)));
            }
        }
        return fits;
    }

    private static boolean holds(EventDate date, LocalDate day) {
        return date.start() != null && date.end() != null && !day.isBefore(date.start()) && !day.isAfter(date.end());
    }

    /** The day of a date that is exact to the day. */
    private static @Nullable LocalDate day(@Nullable EventDate date) {
        return date != null && date.start() != null && date.start().equals(date.end()) ? date.start() : null;
    }
}
