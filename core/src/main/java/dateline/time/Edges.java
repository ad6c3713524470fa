package dateline.time;

import dateline.model.EventDate.Precision;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Early", "mid" and "late": the thirds of an interval. */
final class Edges {

    private Edges() {}

    /** "End of", "the beginning of" from a piece on, its value as that of an edge, or {@code null}. */
    static @Nullable Found named(List<Piece> pieces, int at) {
        int noun = pieces.get(at).is("the") ? at + 1 : at;
        if (!Numbers.words(pieces, noun + 1, "of")) {
            return null;
        }
        int edge = switch (pieces.get(noun).lower()) {
            case "beginning", "start", "outset" -> 0;
            case "middle" -> 1;
            case "end", "close" -> 2;
            default -> -1;
        };
        return edge < 0 ? null : new Found(edge, noun + 2 - at);
    }

    /** The first (0), middle (1) or last (2) third of what is meant; its normal form stays that of the whole. */
    static Meaning cut(Meaning whole, int edge) {
        Interval interval = whole.interval();
        if (interval == null || interval.start() == null || interval.end() == null) {
            return whole;
        }
        LocalDate start = interval.start();
        LocalDate end = interval.end();
        if (start.equals(end)) {
            return whole;
        }
        LocalDate second = third(interval, 1);
        LocalDate third = third(interval, 2);
        Interval cut = switch (edge) {
            case 0 -> Interval.range(start, second.minusDays(1));
            case 1 -> Interval.range(second, third.minusDays(1));
            default -> Interval.range(third, end);
        };
        return new Meaning(whole.timex(), cut, whole.from());
    }

    private static LocalDate third(Interval interval, int n) {
        LocalDate start = interval.start();
        return switch (interval.precision()) {
            case MONTH -> start.plusDays(10L * n);
            case YEAR -> start.plusMonths(4L * n);
            case DECADE -> start.plusYears(n == 1 ? 4 : 7);
            case SEASON, QUARTER -> start.plusMonths(n);
            default -> start.plusDays(n * (ChronoUnit.DAYS.between(start, interval.end()) + 1) / 3);
        };
    }

    /** What "later this year" (after the day) or "earlier this year" (before it) leaves of an interval. */
    static Interval side(Interval interval, LocalDate day, boolean later) {
        LocalDate end = interval.end();
        LocalDate start = interval.start();
        if (end == null || start == null || interval.precision() == Precision.DAY) {
            return interval;
        }
        LocalDate first = later && !day.isBefore(start) && !day.isAfter(end) ? day : start;
        LocalDate last = !later && !day.isBefore(start) && !day.isAfter(end) ? day : end;
        return Interval.range(first, last);
    }
}
