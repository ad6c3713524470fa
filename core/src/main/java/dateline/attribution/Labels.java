package dateline.attribution;

import dateline.lexicon.Cue;
import dateline.lexicon.Cue.Complement;
import dateline.model.Attribution.Stance;
import dateline.model.Block;
import dateline.model.Dependencies;
import dateline.model.Document;
import dateline.model.Phrase;
import dateline.model.Sentence;
import dateline.model.Span;
import dateline.model.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds who says it where no word says so but layout: a name and a colon before it ("DOE: We will stay"), a dash and a
 * name behind it ("“We will stay.” — Jane Doe"), a sentence that ends in a colon before a quotation.
 */
final class Labels {

    private static final int LONGEST_NAME = 7;
    private static final Cue MARK =
            new Cue(List.of(":"), Cue.Kind.PREPOSITION, EnumSet.of(Complement.QUOTE), Set.of(), Stance.ASSERTS);

    /** What stands before a colon at the beginning of a block without saying anything. */
    private static final Set<String> NO_SPEAKERS = Set.of(
            "latest",
            "analysis",
            "opinion",
            "exclusive",
            "video",
            "update",
            "live",
            "watch",
            "photos",
            "note",
            "correction",
            "editorial",
            "fact",
            "breaking",
            "q",
            "a",
            "text",
            "abstract",
            "clarification");

    private final Document document;
    private final List<Quote> quotes;

    Labels(Document document, List<Quote> quotes) {
        this.document = document;
        this.quotes = quotes;
    }

    /** Adds a draft to each sentence with such a mark. */
    void addTo(List<List<Draft>> drafts) {
        for (Sentence sentence : document.sentences()) {
            Draft draft = name(sentence);
            if (draft == null) {
                draft = signature(sentence);
            }
            if (draft == null && drafts.get(sentence.index()).stream().noneMatch(Labels::takesQuote)) {
                draft = leadIn(sentence);
            }
            if (draft != null) {
                drafts.get(sentence.index()).add(draft);
            }
        }
    }

    private static boolean takesQuote(Draft draft) {
        return !draft.quoted() && draft.match.cue().takes(Complement.QUOTE);
    }

    /** "Doe: …" at the beginning of a block; what follows is what Doe says. */
    private @Nullable Draft name(Sentence sentence) {
        boolean begins = sentence.index() == 0
                || document.sentences().get(sentence.index() - 1).block() != sentence.block();
        int colon = begins ? colon(sentence) : Dependencies.NONE;
        if (colon < 1
                || colon + 1 >= sentence.size()
                || isQuoteStart(sentence, colon + 1)
                || !isName(sentence, 0, colon)
                || NO_SPEAKERS.contains(sentence.token(colon - 1).text().toLowerCase(java.util.Locale.ROOT))) {
            return null;
        }
        Draft draft = draft(sentence, colon, new Phrase(sentence.index(), 0, colon, colon - 1));
        Block block = document.article().blocks().get(sentence.block());
        draft.content.add(
                new Span(sentence.token(colon + 1).span().start(), block.span().end()));
        return draft;
    }

    private static int colon(Sentence sentence) {
        for (int i = 0; i < Math.min(sentence.size(), LONGEST_NAME + 1); i++) {
            if (sentence.token(i).text().equals(":")) {
                return i;
            }
        }
        return Dependencies.NONE;
    }

    /** Whether tokens are the name of somebody who can speak: names alone, one of them known as such or all in capitals. */
    private static boolean isName(Sentence sentence, int first, int end) {
        boolean named = false;
        boolean capitals = true;
        boolean place = true;
        for (int i = first; i < end; i++) {
            Token token = sentence.token(i);
            boolean word = Character.isLetter(token.text().codePointAt(0));
            if (token.isVerb()
                    || (word && !token.isCapitalised() && !token.tag().equals("IN"))) {
                return false;
            }
            named |= token.entity().equals("PERSON") || token.entity().equals("ORGANIZATION");
            place &= token.entity().equals("LOCATION");
            capitals &= token.text().equals(token.text().toUpperCase(java.util.Locale.ROOT));
        }
        boolean headline = sentence.kind() == Block.Kind.HEADLINE;
        return headline || (!place && (named || capitals));
    }

    /** Whether tokens can be a person's signature. */
    private static boolean isSignature(Sentence sentence, int first, int end) {
        for (int i = first; i < end; i++) {
            Token token = sentence.token(i);
            if (Character.isLetter(token.text().codePointAt(0)) && !token.isCapitalised()) {
                return false;
            }
        }
        return true;
    }

    /** A quotation with a dash and a name behind it. */
    private @Nullable Draft signature(Sentence sentence) {
        for (int i = 0; i + 1 < sentence.size(); i++) {
            int end = sentence.size();
            while (end > i + 1
                    && !Character.isLetterOrDigit(sentence.token(end - 1).text().codePointAt(0))) {
                end--;
            }
            boolean signs = isSigningDash(sentence, i)
                    && end - i - 1 <= LONGEST_NAME
                    && end > i + 1
                    && isSignature(sentence, i + 1, end);
            Quote quote = signs ? endingBefore(sentence, i) : null;
            if (quote != null) {
                Draft draft = draft(sentence, i, new Phrase(sentence.index(), i + 1, end, end - 1));
                draft.content.add(quote.span());
                return draft;
            }
        }
        return null;
    }

    private static boolean isSigningDash(Sentence sentence, int token) {
        String text = sentence.token(token).text();
        return text.equals("―") || text.equals("—") || text.equals("–") || text.equals("--") || text.equals("-");
    }

    private @Nullable Quote endingBefore(Sentence sentence, int token) {
        int at = sentence.token(token).span().start();
        for (Quote quote : quotes) {
            if (quote.block() == sentence.block()
                    && quote.span().end() <= at
                    && quote.span().end() >= at - 2) {
                return quote;
            }
        }
        return null;
    }

    /** A sentence that ends in a colon, with a quotation after it. */
    private @Nullable Draft leadIn(Sentence sentence) {
        int last = sentence.size() - 1;
        int colon = sentence.token(last).text().equals(":") ? last : beforeQuote(sentence);
        if (colon < 1) {
            return null;
        }
        Phrase named = nameBefore(sentence, colon);
        if (named != null) {
            return draft(sentence, colon, named);
        }
        Dependencies tree = sentence.dependencies();
        for (int i = 0; i < colon; i++) {
            if (tree.is(i, "nsubj") && tree.head(i) == tree.root()) {
                return draft(sentence, colon, new NounPhrases().of(sentence, i, colon));
            }
        }
        return null;
    }

    /** A noun phrase alone before the colon, at the start of the sentence, behind a dash or behind "From". */
    private static @Nullable Phrase nameBefore(Sentence sentence, int colon) {
        int first = colon;
        while (first > 0 && isInName(sentence, first - 1)) {
            first--;
        }
        boolean alone = first == 0
                || Clauses.isDash(sentence, first - 1)
                || sentence.token(first - 1).text().equals("From");
        return alone && first < colon && Besides.nameable(sentence.token(first == colon - 1 ? first : colon - 1))
                ? new Phrase(sentence.index(), first, colon, colon - 1)
                : null;
    }

    private static boolean isInName(Sentence sentence, int token) {
        return Besides.isNominal(sentence.token(token))
                || sentence.token(token).text().equals("and");
    }

    private boolean isQuoteStart(Sentence sentence, int token) {
        int start = sentence.token(token).span().start();
        return quotes.stream().anyMatch(quote -> quote.span().start() == start);
    }

    private int beforeQuote(Sentence sentence) {
        for (int i = 1; i + 1 < sentence.size(); i++) {
            int next = sentence.token(i + 1).span().start();
            if (sentence.token(i).text().equals(":")
                    && quotes.stream().anyMatch(quote -> quote.span().start() == next)) {
                return i;
            }
        }
        return Dependencies.NONE;
    }

    private Draft draft(Sentence sentence, int mark, Phrase claimant) {
        return new Draft(new CueMatch(sentence, mark, mark + 1, MARK), claimant, Zones.of(sentence, quotes));
    }
}
