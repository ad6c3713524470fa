package dateline.lexicon;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Chooses among the standings of one person or body by date. */
final class Standings {

    private static final LocalDate BEGINNING = LocalDate.MIN;
    private static final Comparator<Standing> BY_BEGINNING =
            Comparator.comparing(standing -> beginning(standing.period()));

    private Standings() {}

    /** The standings of a day, the latest to begin first. */
    static List<Standing> on(LocalDate day, List<Standing> standings) {
        return standings.stream()
                .filter(standing -> standing.period().contains(day))
                .sorted(BY_BEGINNING.reversed())
                .toList();
    }

    /** The standings that had ended by a day, the latest to begin first. */
    static List<Standing> before(LocalDate day, List<Standing> standings) {
        return standings.stream()
                .filter(standing -> standing.period().endsBefore(day))
                .sorted(BY_BEGINNING.reversed())
                .toList();
    }

    private static LocalDate beginning(Period period) {
        LocalDate from = period.from();
        return from == null ? BEGINNING : from;
    }
}
