package dateline.lexicon.petrarch;

import dateline.lexicon.LexiconFile;
import dateline.lexicon.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One line of a dictionary without its comment, and the place to report its faults. */
final class DictionaryLine {

    private final LexiconFile file;
    private final int number;
    private final String text;
    private final Consumer<Problem> problems;

    private DictionaryLine(LexiconFile file, int number, String text, Consumer<Problem> problems) {
        this.file = file;
        this.number = number;
        this.text = text;
        this.problems = problems;
    }

    /** The lines of a file that hold more than a comment. */
    static List<DictionaryLine> of(LexiconFile file, Consumer<Problem> problems) {
        List<DictionaryLine> lines = new ArrayList<>();
        String[] texts = file.text().split("\r\n|\n|\r", -1);
        for (int i = 0; i < texts.length; i++) {
            DictionaryLine line = new DictionaryLine(file, i + 1, withoutComment(texts[i]), problems);
            if (!line.text.isBlank()) {
                int broken = line.text.indexOf('\uFFFD');
                if (broken >= 0) {
                    line.report(broken, DictionaryCodes.LETTERS, "expected UTF-8, found bytes that are none");
                }
                lines.add(line);
            }
        }
        return lines;
    }

    private static String withoutComment(String text) {
        int hash = text.indexOf('#');
        int semicolon = text.indexOf(';');
        int end = hash < 0 ? semicolon : semicolon < 0 ? hash : Math.min(hash, semicolon);
        return end < 0 ? text : text.substring(0, end);
    }

    String file() {
        return file.shownAs();
    }

    int number() {
        return number;
    }

    /** What stands before the first of the marks. */
    String before(String marks) {
        int end = 0;
        while (end < text.length() && marks.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(0, end).strip();
    }

    boolean startsWith(char c) {
        return text.strip().charAt(0) == c;
    }

    String text() {
        return text;
    }

    /**
     * What stands between marks.
     *
     * @param text between them
     * @param at index of its first character in the line
     */
    record Part(String text, int at) {}

    /** All that stands between an opening and a closing mark; an unclosed one is reported. */
    List<Part> between(char open, char close) {
        List<Part> parts = new ArrayList<>();
        int from = text.indexOf(open);
        while (from >= 0) {
            int end = text.indexOf(close, from);
            if (end < 0) {
                report(
                        from,
                        DictionaryCodes.BRACKET,
                        "expected '" + close + "' after '"
                                + text.substring(from).strip() + "', found the end of the line");
                return parts;
            }
            parts.add(new Part(text.substring(from + 1, end), from + 1));
            from = text.indexOf(open, end);
        }
        return parts;
    }

    /** The first of what stands between two marks, or {@code null}. */
    @Nullable
    Part first(char open, char close) {
        List<Part> parts = between(open, close);
        return parts.isEmpty() ? null : parts.get(0);
    }

    /** @param at index in the line of the faulty character */
    void report(int at, String code, String message) {
        problems.accept(new Problem(file.shownAs(), number, at + 1, code, message));
    }
}
