package dateline.attribution;

import dateline.lexicon.Cue.Complement;
import dateline.model.Attribution.Form;
import dateline.model.Dependencies;
import dateline.model.Document;
import dateline.model.Sentence;
import dateline.model.Span;
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
        if (!closes(quote)) {
            return null;
        }
        Draft second = null;
        for (Draft draft : drafts.get(sentence.index())) {
            int start = sentence.token(Asides.start(draft)).span().start();
            boolean near = !draft.quoted()
                    && draft.match.cue().takes(Complement.QUOTE)
                    && start >= quote.span().end()
                    && gap(sentence, quote.span().end(), start) <= WIDEST_GAP;
            if (near && Asides.closes(sentence, Asides.end(draft))) {
                return draft;
            }
            if (near && second == null && !saysMore(draft) && !isRelative(draft)) {
                second = draft;
            }
        }
        return second;
    }

    /** Whether a quotation ends with a mark as a sentence does, not as a title does: on “Meet the Press” he said. */
    private boolean closes(Quote quote) {
        String text = document.article().text();
        int last = quote.inner().end() - 1;
        boolean inside = ".,!?…—–-:;'’".indexOf(text.charAt(last)) >= 0;
        int next = quote.span().end();
        return inside || next == quote.inner().end() || (next < text.length() && ",—–".indexOf(text.charAt(next)) >= 0);
    }

    private static boolean isRelative(Draft draft) {
        return draft.claimant != null
                && draft.sentence().token(draft.claimant.head()).tag().equals("WP");
    }

    /** Whether the cue leads to a content of its own: "He said that …" after a quotation begins something new. */
    private static boolean saysMore(Draft draft) {
        if (draft.content.isEmpty() || draft.interrupts() || draft.form != Form.CLAUSE) {
            return false;
        }
        int start = draft.content.get(0).start();
        return start > draft.cueSpan().end()
                && gap(draft.sentence(), draft.cueSpan().end(), start) <= WIDEST_GAP;
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
            if ((holds(draft, quote) || reaches(draft, quote)) && !draft.interrupts()) {
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

    /** Whether the content stops short before the quotation, as it does where the parser stumbles over the mark. */
    private static boolean reaches(Draft draft, Quote quote) {
        if (draft.content.isEmpty() || draft.form == Form.PHRASE) {
            return false;
        }
        int end = draft.content.get(draft.content.size() - 1).end();
        Sentence sentence = draft.sentence();
        return end <= quote.span().start()
                && end >= draft.cueSpan().end()
                && quote.span().start() < sentence.span().end()
                && gap(sentence, end, quote.span().start()) <= WIDEST_GAP + 1;
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
                int marker = branch >= 0 ? sentence.dependencies().child(branch, "case") : Dependencies.NONE;
                return branch >= 0
                        && ((branch != i && branch < i) || (marker >= 0 && marker < i - 1))
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

    /**
     * Who says a quotation that makes up whole sentences without a cue: whoever says the quotation that it carries on, or
     * who spoke in the sentence before.
     */
    private @Nullable Draft continued(int q, List<Sentence> around) {
        Quote quote = quotes.get(q);
        if (quote.follows() != Quote.STARTS) {
            return owners[quote.follows()];
        }
        Sentence first = around.get(0);
        int previous = first.index() - 1;
        boolean whole = quote.span().start() <= first.span().start() + 1;
        if (!whole || previous < 0) {
            return null;
        }
        Sentence before = document.sentences().get(previous);
        boolean sameBlock = before.block() == quote.block();
        if (!sameBlock && !isBlock(quote)) {
            return null;
        }
        Draft closing = closing(before);
        if (closing != null) {
            return closing;
        }
        Draft carried = q > 0 && quotes.get(q - 1).inner().overlaps(before.span()) ? owners[q - 1] : null;
        if (carried != null) {
            return carried;
        }
        Draft speaker = speaker(before);
        if (speaker != null || !sameBlock) {
            return speaker;
        }
        return q > 0 && quotes.get(q - 1).block() == quote.block() ? owners[q - 1] : null;
    }

    /** The cue that ends a sentence as an aside: "…, she said." */
    private @Nullable Draft closing(Sentence sentence) {
        for (Draft draft : drafts.get(sentence.index())) {
            boolean ends = draft.interrupts()
                    && !draft.quoted()
                    && draft.match.cue().takes(Complement.QUOTE)
                    && draft.interruptionEnd >= sentence.size() - 1;
            if (ends) {
                return draft;
            }
        }
        return null;
    }

    /** Whether nothing but the quotation stands in its block. */
    private boolean isBlock(Quote quote) {
        Span block = document.article().blocks().get(quote.block()).span();
        return quote.span().start() <= block.start() + 1 && quote.span().end() >= block.end() - 2;
    }

    /** The cue of the one who speaks in a sentence, the main one where there are several. */
    private @Nullable Draft speaker(Sentence sentence) {
        Draft found = null;
        for (Draft draft : drafts.get(sentence.index())) {
            boolean speaks = draft.claimant != null
                    && !draft.quoted()
                    && !Stances.negated(draft.match)
                    && draft.match.cue().takes(Complement.QUOTE);
            if (speaks && draft.match.head() == sentence.dependencies().root()) {
                return draft;
            }
            found = speaks ? draft : found;
        }
        return found;
    }
}
