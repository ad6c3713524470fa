package dateline.model;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When something happens: an interval of days, how exactly it is known and from what.
 *
 * @param start first day, or {@code null} for "until …"
 * @param end last day, inclusive, or {@code null} for "since …"
 * @param precision the unit that the words name
 * @param text the words it rests on; {@code null} when no words say when
 * @param from how it was found
 */
public record EventDate(
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        Precision precision,
        @Nullable String text,
        From from) {

    /** The unit that the words name. */
    public enum Precision {
        DAY,
        WEEK,
        MONTH,
        SEASON,
        QUARTER,
        YEAR,
        DECADE,
        /** An interval that is none of the units. */
        RANGE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How a date was found. */
    public enum From {
        /** The words give the date in full. */
        EXPLICIT,
        /** The words count from the day of publication. */
        RELATIVE,
        /** The words count from another event of the text: "one day after the vote". */
        ANAPHORIC,
        /** From facts of the article, such as a length of time: marked so that nobody takes it for reported. */
        INFERRED,
        /** No words say when; a report in the past tense without a date is of the day it appeared. */
        PUBLICATION;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
