package dateline.evaluate;

import java.util.regex.Pattern;

/** Compares TIMEX3 values, which markers write in several ways. */
final class TimexValue {

    private static final Pattern OPEN_END = Pattern.compile("(?:-XX)+$");
    private static final Pattern SHORT_WEEK = Pattern.compile("-W(\\d)(?!\\d)");
    private static final Pattern SECONDS = Pattern.compile("(T\\d\\d:\\d\\d):00$");

    private TimexValue() {}

    /**
     * Whether two values say the same: what is left open at the end may be written or not ("1998-10-XX" is "1998-10"), and
     * so may the zero of a week ("2000-W2" is "2000-W02") and full minutes' seconds.
     */
    static boolean sameMeaning(String value, String other) {
        return normal(value).equals(normal(other));
    }

    private static String normal(String value) {
        String closed = OPEN_END.matcher(value).replaceFirst("");
        String week = SHORT_WEEK.matcher(closed).replaceFirst("-W0$1");
        return SECONDS.matcher(week).replaceFirst("$1");
    }
}
