package dateline.time;

import java.util.Locale;

/** Reads times of day. */
final class Clock {

    private Clock() {}

    /** Minutes since midnight of "9:30", "21.30" or "0945", or −1. */
    static int read(String word) {
        int colon = word.indexOf(':');
        if (colon > 0) {
            String rest = word.substring(colon + 1);
            String minutes = rest.length() > 2 && rest.charAt(2) == ':' ? rest.substring(0, 2) : rest;
            return minutes.length() == 2 ? of(word.substring(0, colon), minutes) : -1;
        }
        return word.length() == 4 ? of(word.substring(0, 2), word.substring(2)) : -1;
    }

    private static int of(String hours, String minutes) {
        if (!Numbers.isDigits(hours) || hours.length() > 2 || !Numbers.isDigits(minutes)) {
            return -1;
        }
        int hour = Integer.parseInt(hours);
        int minute = Integer.parseInt(minutes);
        return hour < 25 && minute < 60 ? 60 * hour + minute : -1;
    }

    /** The TIMEX3 form of so many minutes since midnight: "T09:30". */
    static String value(int minutes) {
        return String.format(Locale.ROOT, "T%02d:%02d", minutes / 60, minutes % 60);
    }
}
