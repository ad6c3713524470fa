package dateline.attribution;

import dateline.model.Article;
import dateline.model.Block;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what stands in quotation marks, block by block, whatever marks the newspaper uses and forgets. */
public final class QuoteReader {

    private static final Pattern CUE =
            Pattern.compile(",\\s[^,.!?]{0,60}\\b(?:said|says|told|added|asked|wrote)\\b[^,!?]{0,60}\\.?$");

    private final Article article;
    private final String text;
    private final List<Quote> quotes = new ArrayList<>();

    /** The quote that ran to the end of the block before without a closing mark. */
    private int open = Quote.STARTS;

    private QuoteReader(Article article) {
        this.article = article;
        this.text = article.text();
    }

    /** The quotes of all coded blocks, in reading order, not overlapping: quotes within quotes are left out. */
    public static List<Quote> read(Article article) {
        QuoteReader reader = new QuoteReader(article);
        for (int i = 0; i < article.blocks().size(); i++) {
            if (article.blocks().get(i).kind().coded()) {
                reader.readBlock(i);
            }
        }
        return List.copyOf(reader.quotes);
    }

    private void readBlock(int block) {
        Span span = article.blocks().get(block).span();
        int carriedOn = open;
        open = Quote.STARTS;
        @Nullable QuoteMark start = null;
        int at = span.start();
        boolean any = false;
        while (at < span.end()) {
            QuoteMark mark = QuoteMark.at(text, at, span.start(), span.end());
            if (mark == null) {
                at++;
                continue;
            }
            at = mark.end();
            if (start == null) {
                if (mark.opens() && (!mark.single() || closingSingle(mark, span.end()) >= 0)) {
                    start = mark;
                } else if (!any && !mark.single() && mark.closes() && endsSentence(mark)) {
                    add(span.start(), span.start(), mark.at(), mark.end(), block, carriedOn);
                    any = true;
                }
            } else if (ends(start, mark, span.end())) {
                int follows = start.at() == span.start() ? carriedOn : Quote.STARTS;
                add(start.at(), start.end(), mark.at(), mark.end(), block, follows);
                any = true;
                start = null;
            } else if (reopens(start, mark)) {
                int end = lastStop(start.end(), mark.at());
                add(start.at(), start.end(), end, end, block, Quote.STARTS);
                any = true;
                start = mark;
            }
        }
        if (start != null && !start.single()) {
            addUnclosed(start, span, block, carriedOn);
        }
    }

    private void addUnclosed(QuoteMark start, Span span, int block, int carriedOn) {
        int follows = start.at() == span.start() ? carriedOn : Quote.STARTS;
        boolean goesOn = nextOpens(block);
        int end = goesOn ? span.end() : beforeCue(start.end(), firstStop(start.end(), span.end()));
        add(start.at(), start.end(), end, end, block, follows);
        if (goesOn) {
            open = quotes.size() - 1;
        }
    }

    /** Where a quotation without a closing mark ends at the latest: before the comma and the words that say who said it. */
    private int beforeCue(int from, int to) {
        Matcher matcher = CUE.matcher(text).region(from, to);
        return matcher.find() ? matcher.start() + 1 : to;
    }

    private boolean ends(QuoteMark start, QuoteMark mark, int blockEnd) {
        if (start.single() != mark.single() || !mark.closes()) {
            return false;
        }
        return !start.single() || mark.at() == closingSingle(start, blockEnd);
    }

    /** Whether a mark can only be an opening one although a quote is open: its closing mark was forgotten. */
    private boolean reopens(QuoteMark start, QuoteMark mark) {
        return !start.single()
                && !mark.single()
                && mark.opens()
                && !mark.closes()
                && lastStop(start.end(), mark.at()) < mark.at();
    }

    /**
     * Where a single quote closes: at the first mark that cannot be a plural possessive, else at the first mark; -1
     * when it never does.
     */
    private int closingSingle(QuoteMark start, int blockEnd) {
        int plural = -1;
        for (int at = start.end(); at < blockEnd; at++) {
            QuoteMark mark = QuoteMark.at(text, at, start.at(), blockEnd);
            if (mark == null || !mark.single() || !mark.closes()) {
                continue;
            }
            if (!possessive(at, blockEnd)) {
                return at;
            }
            plural = plural < 0 ? at : plural;
        }
        return plural;
    }

    /** Whether a single mark may as well belong to a plural: "the workers' union". */
    private boolean possessive(int at, int blockEnd) {
        return text.charAt(at - 1) == 's'
                && at + 2 < blockEnd
                && text.charAt(at + 1) == ' '
                && Character.isLowerCase(text.charAt(at + 2));
    }

    private boolean endsSentence(QuoteMark mark) {
        return mark.at() > 0 && ".,!?…".indexOf(text.charAt(mark.at() - 1)) >= 0;
    }

    /** Whether the next coded block starts with an opening mark, so that a quote without an end goes on in it. */
    private boolean nextOpens(int block) {
        for (int i = block + 1; i < article.blocks().size(); i++) {
            Block next = article.blocks().get(i);
            if (next.kind().coded()) {
                Span span = next.span();
                if (span.length() == 0) {
                    return false;
                }
                QuoteMark mark = QuoteMark.at(text, span.start(), span.start(), span.end());
                return mark != null && !mark.single();
            }
        }
        return false;
    }

    private int firstStop(int from, int to) {
        for (int at = from; at < to; at++) {
            boolean last = at + 1 == to || Character.isWhitespace(text.charAt(at + 1));
            if (last && ".!?".indexOf(text.charAt(at)) >= 0) {
                return at + 1;
            }
        }
        return to;
    }

    /** The end of the last sentence between two offsets, or {@code to} where there is none. */
    private int lastStop(int from, int to) {
        for (int at = to - 1; at > from; at--) {
            if (".!?,".indexOf(text.charAt(at)) >= 0) {
                return at + 1;
            }
        }
        return to;
    }

    private void add(int start, int innerStart, int innerEnd, int end, int block, int follows) {
        boolean elision = innerStart - start == 1 && innerEnd - innerStart == 1 && text.charAt(start) == '\'';
        if (innerEnd > innerStart && !elision) {
            quotes.add(new Quote(new Span(start, end), new Span(innerStart, innerEnd), block, follows));
        }
    }
}
