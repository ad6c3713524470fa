package dateline.attribution;

import dateline.model.Attribution.Quotation;
import dateline.model.Sentence;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Puts the pieces of a content together. */
final class Contents {

    private Contents() {}

    /** The pieces of a draft's content in reading order, each quotation whole, without the cue that interrupts them. */
    static List<Span> of(Draft draft, List<Quote> quotes, String text) {
        if (draft.quoted()) {
            return inside(
                    merged(draft.content),
                    quotes.get(draft.zones.of(draft.match.head())).inner());
        }
        List<Span> pieces = new ArrayList<>(draft.content);
        for (Quote quote : quotes) {
            for (Span piece : draft.content) {
                if (piece.overlaps(quote.inner()) && !quote.span().overlaps(draft.cueSpan())) {
                    pieces.add(quote.span());
                    break;
                }
            }
        }
        List<Span> merged = merged(beforeMarks(pieces, quotes));
        if (draft.interrupts()) {
            Sentence sentence = draft.sentence();
            merged = without(merged, sentence.span(draft.interruptionStart, draft.interruptionEnd));
        }
        return printed(merged, quotes, text);
    }

    private static List<Span> printed(List<Span> pieces, List<Quote> quotes, String text) {
        return pieces.stream()
                .map(piece -> trimmed(piece, quotes, text))
                .filter(piece -> piece.length() > 0)
                .toList();
    }

    /** Without blanks at its edges, and without the marks around it where they are not part of a quotation. */
    private static Span trimmed(Span piece, List<Quote> quotes, String text) {
        int start = piece.start();
        int end = piece.end();
        while (start < end && isEdge(text.charAt(start), start, quotes)) {
            start++;
        }
        while (end > start && isEdge(text.charAt(end - 1), end - 1, quotes)) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isEdge(char mark, int at, List<Quote> quotes) {
        if (Character.isWhitespace(mark)) {
            return true;
        }
        return ".,;:—–―".indexOf(mark) >= 0
                && quotes.stream()
                        .noneMatch(quote ->
                                quote.span().start() <= at && at < quote.span().end());
    }

    private static List<Span> merged(List<Span> pieces) {
        List<Span> merged = new ArrayList<>();
        pieces.stream().sorted().forEach(piece -> {
            int last = merged.size() - 1;
            if (last >= 0 && merged.get(last).end() >= piece.start()) {
                merged.set(last, merged.get(last).union(piece));
            } else {
                merged.add(piece);
            }
        });
        return merged;
    }

    /** Cuts off the opening mark of the next quotation where the tokenizer left it in the sentence before. */
    private static List<Span> beforeMarks(List<Span> pieces, List<Quote> quotes) {
        List<Span> cut = new ArrayList<>();
        for (Span piece : pieces) {
            Span kept = piece;
            for (Quote quote : quotes) {
                if (piece.start() < quote.span().start()
                        && piece.end() == quote.inner().start()) {
                    kept = new Span(piece.start(), quote.span().start());
                }
            }
            cut.add(kept);
        }
        return cut;
    }

    /** What of the pieces lies in a quotation's words. */
    private static List<Span> inside(List<Span> pieces, Span words) {
        return pieces.stream()
                .filter(words::overlaps)
                .map(piece -> new Span(Math.max(piece.start(), words.start()), Math.min(piece.end(), words.end())))
                .toList();
    }

    /** The pieces without a stretch of the text. */
    static List<Span> without(List<Span> pieces, Span hole) {
        List<Span> left = new ArrayList<>();
        for (Span piece : pieces) {
            if (!piece.overlaps(hole)) {
                left.add(piece);
                continue;
            }
            if (piece.start() < hole.start()) {
                left.add(new Span(piece.start(), hole.start()));
            }
            if (hole.end() < piece.end()) {
                left.add(new Span(hole.end(), piece.end()));
            }
        }
        return left;
    }

    /** How much of a content stands in quotation marks. */
    static Quotation quotation(List<Span> content, List<Quote> quotes, String text) {
        int quoted = 0;
        int plain = 0;
        for (Span piece : content) {
            for (int at = piece.start(); at < piece.end(); at++) {
                if (Character.isLetterOrDigit(text.charAt(at))) {
                    if (inside(at, quotes)) {
                        quoted++;
                    } else {
                        plain++;
                    }
                }
            }
        }
        if (quoted == 0) {
            return Quotation.INDIRECT;
        }
        return plain == 0 ? Quotation.DIRECT : Quotation.MIXED;
    }

    private static boolean inside(int at, List<Quote> quotes) {
        return quotes.stream()
                .anyMatch(quote ->
                        quote.inner().start() <= at && at < quote.inner().end());
    }
}
