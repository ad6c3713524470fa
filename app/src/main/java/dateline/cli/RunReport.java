package dateline.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts what became of the inputs, and tells it at the end. */
final class RunReport {

    /** Troubles of one kind to list; all of them are in the file of {@code --errors}. */
    private static final int LISTED = 10;

    private final Map<Trouble.Kind, Integer> counts = new EnumMap<>(Trouble.Kind.class);
    private final Map<Trouble.Kind, List<Trouble>> listed = new EnumMap<>(Trouble.Kind.class);
    private long coded;
    private long mentions;
    private long sentences;

    /** An article was coded. */
    void coded(int sentencesRead, int mentionsFound) {
        coded++;
        sentences += sentencesRead;
        mentions += mentionsFound;
    }

    void trouble(Trouble trouble) {
        counts.merge(trouble.kind(), 1, Integer::sum);
        List<Trouble> some = listed.computeIfAbsent(trouble.kind(), kind -> new ArrayList<>());
        if (some.size() < LISTED) {
            some.add(trouble);
        }
    }

    int count(Trouble.Kind kind) {
        return counts.getOrDefault(kind, 0);
    }

    /**
     * Writes the report.
     *
     * @param seconds that it took
     * @param errorsFile where all troubles are listed; empty when nowhere
     */
    void print(PrintWriter out, double seconds, String errorsFile) {
        counts.keySet().forEach(kind -> list(out, kind, errorsFile));
        out.println(summary(seconds));
        out.flush();
    }

    private String summary(double seconds) {
        StringBuilder line = new StringBuilder(number(coded)).append(" ok");
        counts.forEach((kind, count) ->
                line.append(", ").append(number(count)).append(' ').append(kind));
        return line.append(String.format(
                        Locale.ROOT,
                        "; %s from %s in %.1f s (%.0f sentences/s)",
                        counted(mentions, "event mention"),
                        counted(sentences, "sentence"),
                        seconds,
                        sentences / seconds))
                .toString();
    }

    private void list(PrintWriter out, Trouble.Kind kind, String errorsFile) {
        out.println(kind + ":");
        List<Trouble> some = listed.getOrDefault(kind, List.of());
        for (Trouble trouble : some) {
            out.println("  " + trouble.where() + ": " + trouble.message() + "; " + trouble.remedy());
        }
        int more = count(kind) - some.size();
        if (more > 0) {
            String where = errorsFile.isEmpty() ? "list all with --errors FILE" : "all are in " + errorsFile;
            out.println("  and " + number(more) + " more; " + where);
        }
    }

    private static String counted(long count, String what) {
        return number(count) + " " + what + (count == 1 ? "" : "s");
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
