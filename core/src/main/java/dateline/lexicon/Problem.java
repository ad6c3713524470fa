package dateline.lexicon;

import java.util.Comparator;

/**
 * Something wrong in a lexicon file, said so that the person who edits it can mend it.
 *
 * @param file as the person knows it: {@code lexicon/actors.tsv}, or a path for a file of their own
 * @param line from 1; 0 when the whole file is meant
 * @param column of the first character of the faulty cell, from 1; 0 when the whole line is meant
 * @param code stable: {@code L…} for an error, {@code W…} for a warning (see {@link ProblemCodes})
 * @param message what was expected, what was found, and the remedy
 */
public record Problem(String file, int line, int column, String code, String message) implements Comparable<Problem> {

    private static final Comparator<Problem> READING_ORDER = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::code)
            .thenComparing(Problem::message);

    /** Whether the lexicon can be used as it is, though somebody should look at this. */
    public boolean isWarning() {
        return code.startsWith("W");
    }

    @Override
    public int compareTo(Problem other) {
        return READING_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column + " " + code + " " + message;
    }
}
