package dateline.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * The days that a date in a query means: "2024", "2024-03", "2024-03-08".
 *
 * @param first first day
 * @param last last day, inclusive
 */
record Days(LocalDate first, LocalDate last) {

    /** @throws IllegalArgumentException if the words are no date */
    static Days of(String words) {
        try {
            return switch (words.length()) {
                case 4 ->
                    new Days(
                            Year.parse(words).atDay(1),
                            Year.parse(words).atMonth(12).atEndOfMonth());
                case 7 ->
                    new Days(
                            YearMonth.parse(words).atDay(1),
                            YearMonth.parse(words).atEndOfMonth());
                default -> new Days(LocalDate.parse(words), LocalDate.parse(words));
            };
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("expected a day as 2024-03-08, 2024-03 or 2024, got '" + words + "'", e);
        }
    }
}
