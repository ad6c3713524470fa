package dateline.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects problems while files are read, so that one reading shows all of them. */
final class Problems {

    private final List<Problem> found = new ArrayList<>();

    void add(String file, int line, int column, String code, String message) {
        found.add(new Problem(file, line, column, code, message));
    }

    void add(Problem problem) {
        found.add(problem);
    }

    /** A problem with one cell of a row. */
    void add(Row row, String column, String code, String message) {
        add(row.file(), row.line(), row.columnOf(column), code, message);
    }

    /** {@code word} is none of {@code allowed}: says so, with the nearest of them. */
    void unknown(Row row, String column, String code, String what, String word, Collection<String> allowed) {
        add(row, column, code, "expected " + what + ", found '" + word + "'" + remedy(word, allowed));
    }

    private static String remedy(String word, Collection<String> allowed) {
        @Nullable String nearest = Spelling.nearest(word, allowed);
        if (nearest != null) {
            return "; did you mean '" + nearest + "'?";
        }
        return allowed.size() <= 12 ? "; use one of " + String.join(", ", allowed) : "";
    }

    /** All problems in reading order. */
    List<Problem> sorted() {
        return found.stream().sorted().distinct().toList();
    }
}
