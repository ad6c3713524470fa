package dateline.export;

import dateline.model.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Writes out a stretch of text with its marks: in colour, or in brackets that name the part. */
final class MarkedText {

    private static final String RESET = "\u001b[0m";

    private final String text;
    private final boolean colour;
    private final StringBuilder out = new StringBuilder();
    private final Deque<Mark> open = new ArrayDeque<>();

    private MarkedText(String text, boolean colour) {
        this.text = text;
        this.colour = colour;
    }

    /**
     * The words of a span, on one line, with marks.
     *
     * @param marks nested or apart, by start, the longer first
     */
    static String of(String text, Span span, List<Mark> marks, boolean colour) {
        MarkedText marked = new MarkedText(text, colour);
        int at = span.start();
        for (Mark mark : marks) {
            at = marked.closeUpTo(mark.span().start(), at);
            marked.plain(at, mark.span().start());
            marked.open(mark);
            at = mark.span().start();
        }
        at = marked.closeUpTo(span.end(), at);
        marked.plain(at, span.end());
        return marked.out.toString();
    }

    private int closeUpTo(int limit, int from) {
        int at = from;
        while (!open.isEmpty() && open.peek().span().end() <= limit) {
            int end = open.pop().span().end();
            plain(at, end);
            at = end;
            close();
        }
        return at;
    }

    private void open(Mark mark) {
        open.push(mark);
        out.append(colour ? "\u001b[" + mark.part().ansi() + "m" : "[" + mark.part() + " ");
    }

    private void close() {
        if (!colour) {
            out.append(']');
            return;
        }
        out.append(RESET);
        Mark around = open.peek();
        if (around != null) {
            out.append("\u001b[").append(around.part().ansi()).append('m');
        }
    }

    private void plain(int start, int end) {
        out.append(Lines.clean(text.substring(start, end)));
    }
}
