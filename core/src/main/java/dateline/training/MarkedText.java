package dateline.training;

import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sentence taken out of its marks: {@code {A:Iran} {T:released} {R:two sailors}}. */
final class MarkedText {

    /** A fault, and the character that it begins at. */
    record Fault(int at, String message) {}

    private static final int LABEL = "{A:".length();

    private final StringBuilder text = new StringBuilder();
    private final List<Span> actors = new ArrayList<>();
    private final List<Span> recipients = new ArrayList<>();
    private final List<Span> triggers = new ArrayList<>();
    private @Nullable Fault fault;

    MarkedText(String marked) {
        int at = 0;
        while (at < marked.length() && fault == null) {
            char c = marked.charAt(at);
            if (c == '{') {
                at = readMark(marked, at);
            } else {
                if (c == '}') {
                    fault = new Fault(at, "expected '}' at the end of a mark only; drop it");
                }
                text.append(c);
                at++;
            }
        }
    }

    private int readMark(String marked, int open) {
        List<Span> spans = marked.length() < open + LABEL || marked.charAt(open + 2) != ':'
                ? null
                : spansOf(marked.charAt(open + 1));
        int close = marked.indexOf('}', open);
        if (spans == null || close < 0) {
            fault = new Fault(open, "expected {A:…}, {R:…} or {T:…}, found '" + start(marked, open) + "'");
            return marked.length();
        }
        String words = marked.substring(open + LABEL, close);
        if (words.isEmpty() || !words.equals(words.strip()) || words.indexOf('{') >= 0) {
            fault = new Fault(
                    open, "expected words without blanks around them or marks in them, found '{…:" + words + "}'");
            return marked.length();
        }
        spans.add(new Span(text.length(), text.length() + words.length()));
        text.append(words);
        return close + 1;
    }

    private @Nullable List<Span> spansOf(char letter) {
        return switch (letter) {
            case 'A' -> actors;
            case 'R' -> recipients;
            case 'T' -> triggers;
            default -> null;
        };
    }

    private static String start(String marked, int from) {
        int shown = 20;
        return marked.substring(from, Math.min(marked.length(), from + shown));
    }

    String text() {
        return text.toString();
    }

    List<Span> actors() {
        return actors;
    }

    List<Span> recipients() {
        return recipients;
    }

    List<Span> triggers() {
        return triggers;
    }

    /** What is wrong with the marks, or {@code null}. */
    @Nullable
    Fault fault() {
        return fault;
    }
}
