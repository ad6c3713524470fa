package dateline.attribution;

import dateline.lexicon.Cue.Complement;
import dateline.model.Article;
import dateline.model.Attribution.Form;
import dateline.model.Document;
import dateline.model.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives each quotation to the cue that it belongs to, by where they stand: the tree of a sentence with a quotation in
 * it is often wrong, the marks seldom are.
 */
final class QuoteBinder {

    private static final int WIDEST_GAP = 2;

    private final Document document;
    private final List<Quote> quotes;
    private final List<List<Draft>> drafts;
    private final @Nullable Draft[] owners;

    /**
     * @param drafts for each sentence, its cues from left to right
     */
    QuoteBinder(Document document, List<Quote> quotes, List<List<Draft>> drafts) {
        this.document = document;
        this.quotes = quotes;
        this.drafts = drafts;
        this.owners = new Draft[quotes.size()];
    }

    /** Adds each quotation to its draft's content. */
    void bind() {
        for (int q = 0; q < quotes.size(); q++) {
            Quote quote = quotes.get(q);
            List<Sentence> around = around(quote);
            if (around.isEmpty()) {
                continue;
            }
            Draft owner = ofSentence(quote, around);
            if (owner == null) {
                owner = continued(q, around);
            }
            if (owner != null) {
                if (!holds(owner, quote)) {
                    owner.form = Form.CLAUSE;
                }
                owner.content.add(quote.span());
                owners[q] = owner;
            }
        }
    }

    private List<Sentence> around(Quote quote) {
        List<Sentence> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            if (sentence.block() == quote.block() && sentence.span().overlaps(quote.inner())) {
                found.add(sentence);
            }
        }
        return found;
    }

    private @Nullable Draft ofSentence(Quote quote, List<Sentence> around) {
        Draft before = before(quote, around.get(0));
        if (before != null) {
            return before;
        }
        Sentence last = around.get(around.size() - 1);
        Draft after = after(quote, last);
        if (after != null) {
            return after;
        }
        int next = last.index() + 1;
        boolean atEnd = quote.span().end() >= last.span().end() - 1;
        if (atEnd && next < document.sentences().size()) {
            Sentence following = document.sentences().get(next);
            return following.block() == quote.block() ? after(quote, following) : null;
        }
        return null;
    }

    /** A cue right after the quotation, with its claimant before or behind it: “…”, the minister said. */
    private @Nullable Draft after(Quote quote, Sentence sentence) {
        for (Draft draft : drafts.get(sentence.index())) {
            int start = Asides.start(draft);
            if (draft.quoted()) {
                continue;
            }
            boolean near = sentence.token(start).span().start() >= quote.span().end()
                    && gap(
                                    sentence,
                                    quote.span().end(),
                                    sentence.token(start).span().start())
                            <= WIDEST_GAP;
            if (near && draft.match.cue().takes(Complement.QUOTE)) {
                return Asides.closes(sentence, Asides.end(draft)) || draft.content.isEmpty() ? draft : null;
            }
        }
        return null;
    }

    /** The last cue before the quotation whose content it stands in, or that leads straight to it. */
    private @Nullable Draft before(Quote quote, Sentence sentence) {
        Draft found = null;
        for (Draft draft : drafts.get(sentence.index())) {
            boolean precedes =
                    !draft.quoted() && draft.cueSpan().end() <= quote.span().start();
            if (!precedes) {
                continue;
            }
            if (holds(draft, quote) && !draft.interrupts()) {
                found = draft;
            } else if (draft.match.cue().takes(Complement.QUOTE) && leadsTo(draft, quote)) {
                found = draft;
            }
        }
        return found;
    }

    private static boolean holds(Draft draft, Quote quote) {
        return draft.content.stream().anyMatch(piece -> piece.overlaps(quote.span()));
    }

    private static boolean leadsTo(Draft draft, Quote quote) {
        Sentence sentence = draft.sentence();
        if (inCircumstance(draft, quote)) {
            return false;
        }
        int from = sentence.token(Asides.end(draft) - 1).span().end();
        return from <= quote.span().start() && gap(sentence, from, quote.span().start()) <= WIDEST_GAP;
    }

    /** Whether the quotation is part of where or when something is said: "said on NBC's “Meet the Press”". */
    private static boolean inCircumstance(Draft draft, Quote quote) {
        Sentence sentence = draft.sentence();
        for (int i = draft.match.end(); i < sentence.size(); i++) {
            if (sentence.token(i).span().start() >= quote.inner().start()) {
                int branch = Clauses.branch(sentence.dependencies(), i, draft.match.head());
                return branch >= 0
                        && branch != i
                        && branch < i
                        && sentence.dependencies().is(branch, "obl")
                        && !draft.match.cue().prepositions().contains(Clauses.preposition(sentence, branch));
            }
        }
        return false;
    }

    /** How many words stand between two offsets. */
    private static int gap(Sentence sentence, int from, int to) {
        int words = 0;
        for (int i = 0; i < sentence.size(); i++) {
            boolean between = sentence.token(i).span().start() >= from
                    && sentence.token(i).span().end() <= to;
            if (between && Character.isLetterOrDigit(sentence.token(i).text().charAt(0))) {
                words++;
            }
        }
        return words;
    }

    /** The cue of an earlier quotation that this one carries on. */
    private @Nullable Draft continued(int q, List<Sentence> around) {
        Quote quote = quotes.get(q);
        if (quote.follows() != Quote.STARTS) {
            return owners[quote.follows()];
        }
        boolean whole = quote.span().start() <= around.get(0).span().start() + 1;
        if (!whole) {
            return null;
        }
        Article article = document.article();
        if (q > 0 && quotes.get(q - 1).block() == quote.block()) {
            return owners[q - 1];
        }
        int previous = around.get(0).index() - 1;
        if (previous >= 0
                && article.text(article.blocks()
                                .get(document.sentences().get(previous).block()))
                        .endsWith(":")) {
            List<Draft> before = drafts.get(previous);
            for (int i = before.size() - 1; i >= 0; i--) {
                if (before.get(i).match.cue().takes(Complement.QUOTE)) {
                    return before.get(i);
                }
            }
        }
        return null;
    }
}
