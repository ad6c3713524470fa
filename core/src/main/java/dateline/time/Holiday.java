package dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days that the news calls by name. */
enum Holiday {
    NEW_YEAR("new year 's day"),
    NEW_YEARS_EVE("new year 's eve"),
    EPIPHANY("epiphany"),
    VALENTINE("valentine 's day"),
    NOWRUZ("nowruz"),
    GOOD_FRIDAY("good friday"),
    EASTER("easter sunday"),
    EASTER_MONDAY("easter monday"),
    EASTER_SHORT("easter"),
    PALM_SUNDAY("palm sunday"),
    MAY_DAY("may day"),
    INDEPENDENCE_DAY("fourth of july"),
    LABOR_DAY("labor day"),
    MEMORIAL_DAY("memorial day"),
    COLUMBUS_DAY("columbus day"),
    HALLOWEEN("halloween"),
    ELECTION_DAY("election day"),
    VETERANS_DAY("veterans day"),
    THANKSGIVING_DAY("thanksgiving day"),
    THANKSGIVING("thanksgiving"),
    CHRISTMAS_EVE("christmas eve"),
    CHRISTMAS_DAY("christmas day"),
    CHRISTMAS("christmas"),
    BOXING_DAY("boxing day"),
    RAMADAN("ramadan"),
    EID_AL_FITR("eid al - fitr"),
    EID_AL_ADHA("eid al - adha");

    private final List<String> words;

    Holiday(String words) {
        this.words = List.of(words.split(" "));
    }

    /** The holiday named from a piece on, its value the index of the constant; or {@code null}. */
    static @Nullable Found read(List<Piece> pieces, int at) {
        if (!pieces.get(at).isCapitalised()) {
            return null;
        }
        Found longest = null;
        for (Holiday holiday : values()) {
            int length = holiday.words.size();
            boolean here = Numbers.words(pieces, at, holiday.words.toArray(String[]::new));
            if (here && (longest == null || length > longest.length())) {
                longest = new Found(holiday.ordinal(), length);
            }
        }
        return longest;
    }

    /** Its day or days in a year, by the American calendar where countries differ. */
    Interval in(int year) {
        return switch (this) {
            case RAMADAN -> ramadan(year);
            case EID_AL_FITR -> Interval.day(hijrah(year, 10, 1));
            case EID_AL_ADHA -> Interval.day(hijrah(year, 12, 10));
            default -> Interval.day(day(year));
        };
    }

    private LocalDate day(int year) {
        return switch (this) {
            case NEW_YEAR -> LocalDate.of(year, 1, 1);
            case NEW_YEARS_EVE -> LocalDate.of(year, 12, 31);
            case EPIPHANY -> LocalDate.of(year, 1, 6);
            case VALENTINE -> LocalDate.of(year, 2, 14);
            case NOWRUZ -> LocalDate.of(year, 3, 20);
            case GOOD_FRIDAY -> easter(year).minusDays(2);
            case PALM_SUNDAY -> easter(year).minusDays(7);
            case EASTER, EASTER_SHORT -> easter(year);
            case EASTER_MONDAY -> easter(year).plusDays(1);
            case MAY_DAY -> LocalDate.of(year, 5, 1);
            case INDEPENDENCE_DAY -> LocalDate.of(year, 7, 4);
            case MEMORIAL_DAY -> LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
            case LABOR_DAY -> nth(year, Month.SEPTEMBER, 1, DayOfWeek.MONDAY);
            case COLUMBUS_DAY -> nth(year, Month.OCTOBER, 2, DayOfWeek.MONDAY);
            case HALLOWEEN -> LocalDate.of(year, 10, 31);
            case ELECTION_DAY -> nth(year, Month.NOVEMBER, 1, DayOfWeek.MONDAY).plusDays(1);
            case VETERANS_DAY -> LocalDate.of(year, 11, 11);
            case THANKSGIVING, THANKSGIVING_DAY -> nth(year, Month.NOVEMBER, 4, DayOfWeek.THURSDAY);
            case CHRISTMAS_EVE -> LocalDate.of(year, 12, 24);
            case CHRISTMAS, CHRISTMAS_DAY -> LocalDate.of(year, 12, 25);
            case BOXING_DAY -> LocalDate.of(year, 12, 26);
            case RAMADAN, EID_AL_FITR, EID_AL_ADHA ->
                throw new IllegalArgumentException("expected a day of the Gregorian calendar, got " + this);
        };
    }

    private static LocalDate nth(int year, Month month, int n, DayOfWeek weekday) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(n, weekday));
    }

    /** Western Easter by the anonymous Gregorian algorithm. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }

    private static Interval ramadan(int year) {
        LocalDate first = hijrah(year, 9, 1);
        return Interval.range(first, hijrahAfter(first, 10, 1).minusDays(1));
    }

    /** The first day of a Gregorian year's that falls on a day of the Islamic calendar (Umm al-Qura, 1882–2174). */
    private static LocalDate hijrah(int year, int month, int day) {
        return hijrahAfter(LocalDate.of(year, 1, 1), month, day);
    }

    private static LocalDate hijrahAfter(LocalDate from, int month, int day) {
        int year = HijrahChronology.INSTANCE.date(from).get(ChronoField.YEAR);
        LocalDate found = LocalDate.from(HijrahDate.of(year, month, day));
        return found.isBefore(from) ? LocalDate.from(HijrahDate.of(year + 1, month, day)) : found;
    }
}
