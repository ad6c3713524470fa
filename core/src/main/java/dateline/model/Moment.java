package dateline.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * A day, and where the words give it the time of day.
 *
 * @param day the day
 * @param time of day, {@code null} when the words give none
 * @param offset of the place from UTC, {@code null} when the place's time is not known
 * @param text the words
 */
public record Moment(
        LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset offset, String text) {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");

    /** As "2024-03-08", "2024-03-08T12:00" or "2024-03-08T12:00-04:00". */
    @Override
    public String toString() {
        if (time == null) {
            return day.toString();
        }
        return day + "T" + MINUTES.format(time) + (offset == null ? "" : offset.getId());
    }
}
