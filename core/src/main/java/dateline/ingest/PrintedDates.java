package dateline.ingest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the day out of a date as it is printed: "30 December 2022", "Dec. 30, 2022", "Fri, 30 Dec 2022 14:05:00 GMT",
 * "2022-12-30T14:05:00+03:00", "30/12/2022". The day is the one that is written, in whatever zone. A date without a
 * year is none; of "03/04/2022" nobody can tell the day, so it is none either.
 */
final class PrintedDates {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    static final String MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";

    private static final String YEAR = "((?:18|19|20|21)\\d{2})";

    private static final Pattern ISO = pattern("(?<!\\d)" + YEAR + "([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern DAY_FIRST =
            pattern("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+(" + MONTH + "),?[\\s-]+" + YEAR + "(?!\\d)");
    private static final Pattern MONTH_FIRST =
            pattern("\\b(" + MONTH + ")\\s*(\\d{1,2})(?:st|nd|rd|th)?\\s*(?:,|\\s)\\s*" + YEAR + "(?!\\d)");
    private static final Pattern NUMBERS = pattern("(?<!\\d)(\\d{1,2})([/.-])(\\d{1,2})\\2" + YEAR + "(?!\\d)");
    private static final Pattern COMPACT = pattern("^\\s*" + YEAR + "(\\d{2})(\\d{2})(?:[T ]?\\d{4,6}Z?)?\\s*$");
    private static final Pattern EPOCH = pattern("^\\s*(\\d{10}|\\d{13})\\s*$");

    private PrintedDates() {}

    /** The first date in the text, or {@code null}. */
    static @Nullable LocalDate find(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return day(iso.group(1), number(iso.group(3)), iso.group(4));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.find()) {
            return day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.find()) {
            return day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.find()) {
            return ofNumbers(numbers);
        }
        return ofDigits(text);
    }

    /** A text that holds nothing but a date, perhaps with weekday, time of day and zone. */
    static boolean isOnlyDate(String text) {
        String rest = text;
        for (Pattern form : List.of(ISO, DAY_FIRST, MONTH_FIRST, NUMBERS)) {
            rest = form.matcher(rest).replaceFirst(" ");
        }
        return !rest.equals(text) && REST_OF_DATE.matcher(rest).matches();
    }

    private static final Pattern REST_OF_DATE = pattern("(?:[\\s,|@·•–—-]|at\\b|on\\b|"
            + "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?|"
            + "T?\\d{1,2}[:.]\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?|[ap]\\.?m\\b\\.?|\\d{1,2}(?=\\s*[ap]\\.?m)|"
            + "\\(?(?:[A-Z]{1,4}T|GMT|UTC)(?:[+-]\\d{1,2})?\\)?)*");

    private static @Nullable LocalDate ofNumbers(Matcher numbers) {
        int first = number(numbers.group(1));
        int second = number(numbers.group(3));
        boolean dots = numbers.group(2).equals(".");
        if (dots || first > 12 || first == second) {
            return day(numbers.group(4), second, numbers.group(1));
        }
        return second > 12 ? day(numbers.group(4), first, numbers.group(3)) : null;
    }

    private static @Nullable LocalDate ofDigits(String text) {
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return day(compact.group(1), number(compact.group(2)), compact.group(3));
        }
        Matcher epoch = EPOCH.matcher(text);
        if (epoch.matches()) {
            long value = Long.parseLong(epoch.group(1));
            long seconds = epoch.group(1).length() == 13 ? value / 1000 : value;
            return LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC);
        }
        return null;
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static @Nullable LocalDate day(String year, int month, String day) {
        try {
            return LocalDate.of(number(year), month, number(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
