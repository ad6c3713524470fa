package dateline.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * One line on a terminal that tells how far the work is: articles done and in all, articles and sentences a second, time
 * left.
 */
final class Progress {

    private static final long NANOS_A_SECOND = 1_000_000_000L;
    private static final long BETWEEN_LINES = NANOS_A_SECOND / 5;

    private final PrintWriter terminal;
    private final boolean shown;
    private final LongSupplier nanos;
    private final long started;
    private final AtomicLong total = new AtomicLong(-1);
    private long lastShown;
    private long articles;
    private long sentences;

    /**
     * @param terminal where to write
     * @param shown whether to write at all
     * @param nanos the time, for speeds
     */
    Progress(PrintWriter terminal, boolean shown, LongSupplier nanos) {
        this.terminal = terminal;
        this.shown = shown;
        this.nanos = nanos;
        this.started = nanos.getAsLong();
        this.lastShown = started - BETWEEN_LINES;
    }

    /** Tells how many articles there are in all, once that is known. Any thread may. */
    void total(long all) {
        total.set(all);
    }

    /** An article is done, or left out. */
    void step(int sentencesRead) {
        articles++;
        sentences += sentencesRead;
        long now = nanos.getAsLong();
        if (shown && now - lastShown >= BETWEEN_LINES) {
            lastShown = now;
            terminal.print("\r" + line(now) + "\u001b[K");
            terminal.flush();
        }
    }

    /** Takes the line away. */
    void clear() {
        if (shown) {
            terminal.print("\r\u001b[K");
            terminal.flush();
        }
    }

    /** Seconds since the start, more than 0. */
    double seconds() {
        return seconds(nanos.getAsLong());
    }

    private double seconds(long now) {
        return Math.max(1, now - started) / (double) NANOS_A_SECOND;
    }

    private String line(long now) {
        double seconds = seconds(now);
        long all = total.get();
        StringBuilder line = new StringBuilder();
        line.append(String.format(Locale.ROOT, "%,d", articles));
        if (all >= 0) {
            line.append(String.format(Locale.ROOT, "/%,d", all));
        }
        line.append(String.format(
                Locale.ROOT, " articles, %.1f articles/s, %.0f sentences/s", articles / seconds, sentences / seconds));
        if (all > articles) {
            line.append(", ")
                    .append(minutes((all - articles) * seconds / articles))
                    .append(" left");
        }
        return line.toString();
    }

    private static String minutes(double seconds) {
        long whole = Math.round(seconds);
        return String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
    }
}
