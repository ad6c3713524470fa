package dateline.evaluate;

import dateline.language.Annotator;
import dateline.model.Document;
import dateline.model.Span;
import dateline.model.TimeMention;
import dateline.model.Timex;
import dateline.time.TimeResolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Scores the times found in TimeML files the way TempEval-3 did.
 *
 * <p>A time found counts as strict when its span is that of a marked one, as relaxed when it overlaps one, as right in
 * value when it overlaps one of the same value; a marked time is matched once. The figures are F1 over all files.
 *
 * <p>Values are the same when they say the same ({@link TimexValue}); {@code exactValueF1} asks for the same string.
 */
public final class TimesEvaluation {

    private final Annotator annotator;
    private final TimeResolver resolver;

    public TimesEvaluation(Annotator annotator, TimeResolver resolver) {
        this.annotator = annotator;
        this.resolver = resolver;
    }

    /**
     * Reads the {@code *.tml} files of a folder.
     *
     * @return figures strictF1, relaxedF1, valueF1, exactValueF1 and n, the number of marked times; and the first three of
     *     the half of the files that is only scored, as heldStrictF1 and so on
     * @throws IOException when the folder or a file cannot be read
     */
    public EvaluationResult evaluate(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(TimesEvaluation::isTimeMl).sorted().toList();
        }
        if (files.isEmpty()) {
            throw new IOException("expected *.tml files in " + folder + ", found none");
        }
        Tally all = new Tally();
        Tally tuned = new Tally();
        Tally other = new Tally();
        List<String> predictions = new ArrayList<>();
        predictions.add("file\tstart\tend\ttext\ttype\tvalue\tmarked_text\tmarked_value\toutcome");
        for (Path path : files) {
            TimeMlFile file = TimeMlFile.read(path);
            Tally half = Halves.isTuned(file.article().id()) ? tuned : other;
            for (Pair pair : pairs(file, resolver.resolve(annotator.annotate(file.article())))) {
                all.add(pair);
                half.add(pair);
                predictions.add(
                        file.article().id() + "\t" + pair.line(file.article().text()));
            }
        }
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("strictF1", all.f1(all.strict));
        figures.put("relaxedF1", all.f1(all.relaxed));
        figures.put("valueF1", all.f1(all.value));
        figures.put("exactValueF1", all.f1(all.exactValue));
        figures.put("heldStrictF1", other.f1(other.strict));
        figures.put("heldRelaxedF1", other.f1(other.relaxed));
        figures.put("heldValueF1", other.f1(other.value));
        figures.put("n", (double) all.marked);
        String report = "Times in " + files.size() + " files of " + folder + "\n"
                + "                     strict F1  relaxed F1  value F1  same string  marked  found\n"
                + all.line("all")
                + tuned.line("half tuned on")
                + other.line("half held out");
        return new EvaluationResult(figures, report, predictions);
    }

    /** Files whose names begin with a dot are a file system's own. */
    private static boolean isTimeMl(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".tml") && !name.startsWith(".");
    }

    /** Each marked time with the time found there, and what has no partner: exact spans first, then overlaps. */
    private static List<Pair> pairs(TimeMlFile file, Document document) {
        List<TimeMention> found = new ArrayList<>(
                document.times().stream().filter(time -> time.timex() != null).toList());
        Map<TimeMlFile.Marked, TimeMention> partners = new LinkedHashMap<>();
        for (boolean exact : new boolean[] {true, false}) {
            for (TimeMlFile.Marked marked : file.times()) {
                if (partners.containsKey(marked)) {
                    continue;
                }
                for (TimeMention time : found) {
                    Span span = time.span();
                    if (exact ? span.equals(marked.span()) : span.overlaps(marked.span())) {
                        partners.put(marked, time);
                        found.remove(time);
                        break;
                    }
                }
            }
        }
        List<Pair> pairs = new ArrayList<>();
        file.times().forEach(marked -> pairs.add(new Pair(marked, partners.get(marked))));
        found.forEach(time -> pairs.add(new Pair(null, time)));
        return pairs;
    }

    /** A marked time and the found one, either missing. */
    private record Pair(
            TimeMlFile.@org.jspecify.annotations.Nullable Marked marked,
            @org.jspecify.annotations.Nullable TimeMention found) {

        boolean strict() {
            return marked != null && found != null && marked.span().equals(found.span());
        }

        boolean relaxed() {
            return marked != null && found != null;
        }

        boolean value() {
            Timex timex = found == null ? null : found.timex();
            return marked != null
                    && timex != null
                    && TimexValue.sameMeaning(timex.value(), marked.timex().value());
        }

        boolean exactValue() {
            Timex timex = found == null ? null : found.timex();
            return marked != null
                    && timex != null
                    && timex.value().equals(marked.timex().value());
        }

        String line(String text) {
            Span span = found != null ? found.span() : marked.span();
            Timex timex = found == null ? null : found.timex();
            String outcome = marked == null
                    ? "extra"
                    : found == null ? "missed" : value() ? strict() ? "right" : "span" : "value";
            return String.join(
                    "\t",
                    String.valueOf(span.start()),
                    String.valueOf(span.end()),
                    found == null ? "" : words(found.span(), text),
                    timex == null ? "" : timex.type().toString(),
                    timex == null ? "" : timex.value(),
                    marked == null ? "" : words(marked.span(), text),
                    marked == null ? "" : marked.timex().value(),
                    outcome);
        }

        private static String words(Span span, String text) {
            return span.of(text).replaceAll("\\s+", " ");
        }
    }

    /** Counts of one set of files. */
    private static final class Tally {
        private int marked;
        private int found;
        private int strict;
        private int relaxed;
        private int value;
        private int exactValue;

        void add(Pair pair) {
            marked += pair.marked() != null ? 1 : 0;
            found += pair.found() != null ? 1 : 0;
            strict += pair.strict() ? 1 : 0;
            relaxed += pair.relaxed() ? 1 : 0;
            value += pair.value() ? 1 : 0;
            exactValue += pair.exactValue() ? 1 : 0;
        }

        /** 2PR/(P+R), which is twice the hits over both totals. */
        double f1(int hits) {
            return marked + found == 0 ? Double.NaN : 2.0 * hits / (marked + found);
        }

        String line(String name) {
            return String.format(
                    Locale.ROOT,
                    "%-20s %9.3f %11.3f %9.3f %12.3f %7d %6d\n",
                    name,
                    f1(strict),
                    f1(relaxed),
                    f1(value),
                    f1(exactValue),
                    marked,
                    found);
        }
    }
}
