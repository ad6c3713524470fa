package dateline.lexicon.petrarch;

import dateline.lexicon.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what stands in an actor's brackets: {@code NGAGOV 20150529-20190529}, {@code NGAELI >190529}, {@code NGA}. */
final class RoleReader {

    private static final Pattern ROLE = Pattern.compile("\\s*(?<code>[A-Z0-9~]+)\\s*(?<dates>.*?)\\s*");
    private static final Pattern RANGE = Pattern.compile("(?<from>\\d+)\\s*-\\s*(?<to>\\d+)");
    private static final Pattern SIDE = Pattern.compile("(?<side>[<>])\\s*(?<day>\\d+)");
    private static final int CENTURY = 100;
    private static final int LAST_OF_THIS = 30;
    private static final int SHORT = 6;
    private static final int LONG = 8;

    private RoleReader() {}

    /** The role, or {@code null} where it cannot be read, which is reported, or says that there is none ({@code ---}). */
    static ActorEntry.@Nullable Role read(DictionaryLine line, DictionaryLine.Part part) {
        Matcher role = ROLE.matcher(part.text());
        if (!role.matches()) {
            if (!part.text().strip().startsWith("---")) {
                line.report(
                        part.at(),
                        DictionaryCodes.CODE,
                        "expected a CAMEO code in capitals, found '" + part.text() + "'");
            }
            return null;
        }
        int at = part.at() + role.start("dates");
        Period period = period(line, role.group("dates"), at);
        return period == null
                ? null
                : new ActorEntry.Role(role.group("code"), period, line.number(), part.at() + role.start("code") + 1);
    }

    private static @Nullable Period period(DictionaryLine line, String dates, int at) {
        if (dates.isEmpty()) {
            return Period.ALWAYS;
        }
        Matcher range = RANGE.matcher(dates);
        Matcher side = SIDE.matcher(dates);
        try {
            if (range.matches()) {
                return new Period(day(range.group("from")), day(range.group("to")));
            }
            if (side.matches()) {
                LocalDate day = day(side.group("day"));
                return side.group("side").equals("<") ? new Period(null, day.minusDays(1)) : new Period(day, null);
            }
            line.report(at, DictionaryCodes.DATE, "expected from-to, <date or >date, found '" + dates + "'");
        } catch (DateTimeException | IllegalArgumentException e) {
            line.report(
                    at,
                    DictionaryCodes.DATE,
                    "expected days of the calendar as YYMMDD or YYYYMMDD, the first not after the second, found '"
                            + dates + "'");
        }
        return null;
    }

    /** Two-digit years up to 30 are of this century, as in PETRARCH. */
    private static LocalDate day(String digits) {
        if (digits.length() != SHORT && digits.length() != LONG) {
            throw new DateTimeException("expected 6 or 8 digits");
        }
        int split = digits.length() - SHORT + 2;
        int year = Integer.parseInt(digits.substring(0, split));
        if (digits.length() == SHORT) {
            year += (year > LAST_OF_THIS ? 19 : 20) * CENTURY;
        }
        int month = Integer.parseInt(digits.substring(split, split + 2));
        return LocalDate.of(year, month, Integer.parseInt(digits.substring(split + 2)));
    }
}
