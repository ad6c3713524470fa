package dateline.ingest;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that says when a report was published or updated: "Updated 30 December 2022", "Published: Dec. 30, 2022 10:15
 * AM EST | Updated: Jan. 2, 2023", "30/12/2022 14:05", "Updated 3 hours ago".
 *
 * @param published day named as that of publication, {@code null} where there is none or it cannot be read
 * @param updated day named as that of the last update
 */
record PrintedDay(@Nullable LocalDate published, @Nullable LocalDate updated) {

    private static final int LONGEST = 160;
    private static final String PUBLISHED_WORD =
            "(?:first )?(?:published|posted|issued|date published|publication date|pub date|date|created)";
    private static final String UPDATED_WORD = "(?:last )?(?:updated|modified|update|edited|revised)(?: date)?";
    private static final Pattern LABEL =
            Pattern.compile("\\b(?:(" + UPDATED_WORD + ")|(" + PUBLISHED_WORD + "))\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern START = Pattern.compile(
            "^[(\\[]?(?:" + UPDATED_WORD + "|" + PUBLISHED_WORD + ")\\b(?:\\s+(?:on|at))?\\s*:?\\s*(.*)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AGO = Pattern.compile(
            "(?:about |over |an? |\\d+ )+(?:sec(?:ond)?|min(?:ute)?|hour|hr|day|week|month|year)s? ago\\.?"
                    + "|today|yesterday|just now|\\d{1,2}:\\d{2}.{0,12}",
            Pattern.CASE_INSENSITIVE);

    /** The day that a line gives, or {@code null} when the line says something else. */
    static @Nullable PrintedDay of(String line) {
        if (line.length() > LONGEST) {
            return null;
        }
        if (PrintedDates.isOnlyDate(line)) {
            return new PrintedDay(PrintedDates.find(line), null);
        }
        Matcher start = START.matcher(line);
        if (start.matches()) {
            LocalDate day = PrintedDates.find(start.group(1));
            boolean clock = AGO.matcher(start.group(1)).matches();
            boolean dated = day != null && !start.group(1).endsWith(".") || PrintedDates.isOnlyDate(start.group(1));
            return dated || clock ? labelled(line) : null;
        }
        return null;
    }

    private static PrintedDay labelled(String line) {
        LocalDate published = null;
        LocalDate updated = null;
        Matcher label = LABEL.matcher(line);
        int from = 0;
        while (label.find(from)) {
            int next = label.end();
            Matcher following = LABEL.matcher(line);
            int to = following.find(next) ? following.start() : line.length();
            LocalDate day = PrintedDates.find(line.substring(next, to));
            if (label.group(1) != null) {
                updated = updated == null ? day : updated;
            } else {
                published = published == null ? day : published;
            }
            from = next;
        }
        return new PrintedDay(published, updated);
    }
}
