package dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ChooserProperties {

    private static Setting setting(int day, Direction direction) {
        return new Setting(LocalDate.ofEpochDay(day), null, direction, List.of());
    }

    @Property
    void aPastWeekdayIsOneOfTheLastSevenDays(
            @ForAll @IntRange(max = 40000) int day, @ForAll @IntRange(min = 1, max = 7) int weekday) {
        LocalDate found = Chooser.weekday(weekday, setting(day, Direction.PAST));

        assertThat(found).isNotNull();
        assertThat(found.getDayOfWeek().getValue()).isEqualTo(weekday);
        assertThat(ChronoUnit.DAYS.between(found, LocalDate.ofEpochDay(day))).isBetween(0L, 6L);
    }

    @Property
    void aMonthIsNeverAheadOfThePastNorBehindTheFuture(
            @ForAll @IntRange(max = 40000) int day, @ForAll @IntRange(min = 1, max = 12) int month) {
        LocalDate reference = LocalDate.ofEpochDay(day);

        Interval past =
                Chooser.yearly(year -> Interval.month(LocalDate.of(year, month, 1)), setting(day, Direction.PAST));
        Interval future =
                Chooser.yearly(year -> Interval.month(LocalDate.of(year, month, 1)), setting(day, Direction.FUTURE));

        assertThat(past).isNotNull();
        assertThat(future).isNotNull();
        assertThat(past.start()).isBeforeOrEqualTo(reference);
        assertThat(future.end()).isAfterOrEqualTo(reference);
    }
}
