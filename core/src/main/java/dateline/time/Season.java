package dateline.time;

import dateline.model.EventDate.Precision;
import java.time.LocalDate;

/** A meteorological season of the Northern hemisphere: spring is March, April and May; winter begins in December. */
enum Season {
    SPRING(3, "SP"),
    SUMMER(6, "SU"),
    AUTUMN(9, "FA"),
    WINTER(12, "WI");

    private final int firstMonth;
    private final String code;

    Season(int firstMonth, String code) {
        this.firstMonth = firstMonth;
        this.code = code;
    }

    /** Its letters in a TIMEX3 value. */
    String code() {
        return code;
    }

    /** The season that begins in a year. */
    Interval in(int year) {
        LocalDate first = LocalDate.of(year, firstMonth, 1);
        return new Interval(first, first.plusMonths(3).minusDays(1), Precision.SEASON);
    }

    static Season of(LocalDate day) {
        return values()[(day.getMonthValue() + 9) % 12 / 3];
    }

    /** The year in which the season around a day began: January 2023 is in the winter of 2022. */
    static int yearOf(LocalDate day) {
        return day.getMonthValue() < 3 ? day.getYear() - 1 : day.getYear();
    }
}
