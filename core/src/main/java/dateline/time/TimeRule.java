package dateline.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of {@code lexicon/times.tsv}.
 *
 * @param line its number in the file, from 1
 * @param pattern the words
 * @param reading what turns them into days
 * @param example a sentence of Wednesday 15 March 2023 whose last time the rule reads
 * @param value the TIMEX3 value of that time, empty where it has none
 */
record TimeRule(int line, TimePattern pattern, Reading reading, String example, String value) {

    private static final String FILE = "lexicon/times.tsv";
    private static final int COLUMNS = 4;

    /** The rules that ship with Dateline, in the order of the file. */
    static List<TimeRule> shipped() {
        List<TimeRule> rules = new ArrayList<>();
        try (InputStream stream = TimeRule.class.getClassLoader().getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("expected " + FILE + " on the class path; build the core module again");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            boolean header = true;
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                if (!header) {
                    rules.add(parse(line, number));
                }
                header = false;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
        return List.copyOf(rules);
    }

    private static TimeRule parse(String line, int number) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException(
                    FILE + ":" + number + ": expected " + COLUMNS + " columns, got " + cells.length);
        }
        try {
            return new TimeRule(number, TimePattern.compile(cells[1]), Readings.named(cells[0]), cells[2], cells[3]);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(FILE + ":" + number + ": " + e.getMessage(), e);
        }
    }
}
