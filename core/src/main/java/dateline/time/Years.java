package dateline.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells years from other numbers, and reads numeric dates. */
final class Years {

    private static final Set<String> BEFORE_YEAR = Words.set("""
            in since of until till from to before after between during by early late mid year through
            around circa for and or than ( - –""");
    private static final Set<String> STRONG = Words.set("in since until till during year circa mid");
    private static final Set<String> DETERMINERS = Words.set("the a an his her its their this that our my 's '");
    private static final Set<String> MONEY = Words.set("$ € £ about some nearly over roughly than");

    private Years() {}

    /** A year of four digits from 1000 to 2199, or 0. */
    static int number(String word) {
        if (word.length() != 4 || !Numbers.isDigits(word)) {
            return 0;
        }
        int year = Integer.parseInt(word);
        return year >= 1000 && year < 2200 ? year : 0;
    }

    /** A year that stands without a month: only where its neighbours make it one. */
    static int free(List<Piece> pieces, int at) {
        int year = number(pieces.get(at).lower());
        if (year == 0 || at > 0 && MONEY.contains(pieces.get(at - 1).lower())) {
            return 0;
        }
        String before = at > 0 ? pieces.get(at - 1).lower() : "";
        Piece next = at + 1 < pieces.size() ? pieces.get(at + 1) : null;
        if (next != null && (next.tag().equals("CD") || next.is("%") || Unit.of(next.lower()) != null)) {
            return 0;
        }
        if (year < 1700) {
            return STRONG.contains(before) && (next == null || !next.tag().startsWith("N")) ? year : 0;
        }
        boolean counts = next != null
                && next.tag().equals("NNS")
                && Character.isLowerCase(next.text().charAt(0));
        if (counts) {
            return DETERMINERS.contains(before) && year >= 1900 ? year : 0;
        }
        boolean placed = BEFORE_YEAR.contains(before) || DETERMINERS.contains(before) || at == 0;
        boolean modern = year >= 1900 && year < 2100;
        return placed && year >= 1800 || modern ? year : 0;
    }

    /** The second year of "2021-22" or "2021/2022" at its last piece, or 0. */
    static int ending(List<Piece> pieces, int at) {
        int first = at >= 2 ? number(pieces.get(at - 2).lower()) : 0;
        String word = pieces.get(at).lower();
        if (first == 0 || !Numbers.isDigits(word) || word.length() != 2 && word.length() != 4) {
            return 0;
        }
        int second = word.length() == 4 ? number(word) : first / 100 * 100 + Integer.parseInt(word);
        return second > first && second - first < 100 ? second : 0;
    }

    /** The year of "'98", in one piece or two, or {@code null}. */
    static @Nullable Found ofTwoDigits(List<Piece> pieces, int at) {
        String word = pieces.get(at).lower();
        boolean split = word.equals("'") || word.equals("‘") || word.equals("`");
        boolean close = split
                && at + 1 < pieces.size()
                && pieces.get(at + 1).start() == pieces.get(at).end();
        String digits = close ? pieces.get(at + 1).lower() : word.startsWith("'") ? word.substring(1) : "";
        if (digits.length() != 2 || !Numbers.isDigits(digits)) {
            return null;
        }
        int year = Integer.parseInt(digits);
        return new Found(year < 40 ? 2000 + year : 1900 + year, close ? 2 : 1);
    }

    /** The first year of "1990s", "'90s" or "90s", or 0. */
    static int decade(String word) {
        String bare = word.startsWith("'") ? word.substring(1) : word;
        bare = bare.endsWith("'s")
                ? bare.substring(0, bare.length() - 2)
                : bare.endsWith("s") ? bare.substring(0, bare.length() - 1) : "";
        if (!Numbers.isDigits(bare) || !bare.endsWith("0")) {
            return 0;
        }
        int number = Integer.parseInt(bare);
        if (bare.length() == 4) {
            return number >= 1000 && number < 2200 ? number : 0;
        }
        return bare.length() == 2 && number > 10 && word.startsWith("'") ? 1900 + number : 0;
    }

    /** A day written "2023-03-15" or "3/15/2023" (American order unless the first number cannot be a month), or 0. */
    static int iso(String word) {
        try {
            if (word.length() == 10 && word.charAt(4) == '-' && word.charAt(7) == '-') {
                return packed(LocalDate.parse(word));
            }
            String[] parts = word.split("/", -1);
            if (parts.length != 3) {
                return 0;
            }
            int first = Integer.parseInt(parts[0]);
            int second = Integer.parseInt(parts[1]);
            int year = Integer.parseInt(parts[2]);
            int full = year >= 100 ? year : year < 40 ? 2000 + year : 1900 + year;
            return packed(first > 12 ? LocalDate.of(full, second, first) : LocalDate.of(full, first, second));
        } catch (DateTimeException | NumberFormatException notADate) {
            return 0;
        }
    }

    private static int packed(LocalDate day) {
        return day.getYear() * 10000 + day.getMonthValue() * 100 + day.getDayOfMonth();
    }
}
