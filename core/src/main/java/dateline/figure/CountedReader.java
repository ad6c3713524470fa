package dateline.figure;

import dateline.lexicon.FigureWord;
import dateline.lexicon.FigureWords;
import dateline.model.Dependencies;
import dateline.model.Document;
import dateline.model.Sentence;
import dateline.model.Span;
import dateline.model.TimeMention;
import dateline.model.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the words for what a number counts, which follow it: "<b>political prisoners</b>", "of <b>the hostages</b>". */
final class CountedReader {

    private static final Set<String> HYPHENS = Set.of("-", "‑");
    private static final int NONE = Dependencies.NONE;

    private final FigureWords words;

    CountedReader(FigureWords words) {
        this.words = words;
    }

    Counted read(Document document, Sentence sentence, NumberPhrase number) {
        int at = number.end();
        if (!number.sign().isEmpty()) {
            return money(sentence, number, number.sign());
        }
        if (HYPHENS.contains(AmountReader.text(sentence, at))) {
            at++;
        }
        FigureWord unit = unit(sentence, at);
        if (unit != null) {
            return ofUnit(document, sentence, number, at, unit);
        }
        int start = AmountReader.text(sentence, at).equals("of") ? afterDeterminers(sentence, at + 1) : at;
        return plain(document, sentence, number, start);
    }

    private Counted money(Sentence sentence, NumberPhrase number, String sign) {
        FigureWord currency = words.find(FigureWord.Role.CURRENCY, sign);
        int top = number.anchor();
        for (int i = Math.max(0, number.number() - 1); i <= number.anchor(); i++) {
            if (NumberReader.isSign(AmountReader.text(sentence, i))) {
                top = i;
            }
        }
        String unit = currency == null ? sign : currency.unit();
        return new Counted(NONE, number.end(), number.end(), unit, true, false, top);
    }

    private Counted ofUnit(Document document, Sentence sentence, NumberPhrase number, int at, FigureWord unit) {
        int last = at + unit.words().size() - 1;
        if (unit.role() == FigureWord.Role.CURRENCY) {
            return new Counted(last, at, last + 1, unit.unit(), true, false, last);
        }
        if (unit.role() == FigureWord.Role.TIME) {
            return new Counted(last, at, last + 1, unit.words().get(0), false, true, last);
        }
        boolean partitive = AmountReader.text(sentence, last + 1).equals("of");
        if (!partitive) {
            return new Counted(NONE, at, last + 1, unit.unit(), false, false, last);
        }
        Counted of = plain(document, sentence, number, afterDeterminers(sentence, last + 2));
        return new Counted(of.noun(), of.first(), of.end(), unit.words().get(0), false, false, last);
    }

    private Counted plain(Document document, Sentence sentence, NumberPhrase number, int start) {
        int noun = noun(document, sentence, start);
        if (noun == NONE) {
            return new Counted(NONE, number.end(), number.end(), "", false, false, number.anchor());
        }
        int top = start == number.end() ? noun : number.anchor();
        return new Counted(noun, start, phraseEnd(sentence, noun), "", false, false, top);
    }

    /** The unit from a token on: "dollars", "Kenyan shillings", "years", "tonnes". */
    private @Nullable FigureWord unit(Sentence sentence, int at) {
        for (int i = at; i < Math.min(at + 2, sentence.size()); i++) {
            for (FigureWord.Role role :
                    List.of(FigureWord.Role.CURRENCY, FigureWord.Role.TIME, FigureWord.Role.MEASURE)) {
                FigureWord unit = words.find(role, lemma(sentence, i));
                boolean fits = i == at || (role == FigureWord.Role.CURRENCY && isAdjective(sentence.token(at)));
                if (unit != null && fits) {
                    return unit;
                }
            }
        }
        return null;
    }

    private static boolean isAdjective(Token token) {
        return token.tag().startsWith("JJ") || token.isProperNoun();
    }

    /** The last noun of the run of adjectives and nouns that starts at a token. */
    private int noun(Document document, Sentence sentence, int start) {
        int noun = NONE;
        for (int i = start; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (token.isNoun() && !isTime(document, token.span()) && !isPredicative(sentence, noun, i)) {
                noun = i;
            } else if (noun != NONE || !mayPrecedeNoun(sentence, i)) {
                break;
            }
        }
        return noun == NONE && isPeople(sentence, start) ? start : noun;
    }

    /** "1.1 million Sudanese": an adjective of a people that stands alone. */
    private static boolean isPeople(Sentence sentence, int at) {
        return at < sentence.size()
                && sentence.token(at).tag().equals("JJ")
                && sentence.token(at).isCapitalised();
    }

    /** "taken 38 soldiers prisoner": a plural does not modify a noun that says what became of it. */
    private boolean isPredicative(Sentence sentence, int before, int at) {
        return before != NONE
                && sentence.token(before).tag().equals("NNS")
                && sentence.token(at).tag().equals("NN")
                && words.find(FigureWord.Role.NOUN, lemma(sentence, at)) != null;
    }

    private static boolean mayPrecedeNoun(Sentence sentence, int at) {
        Token token = sentence.token(at);
        String tag = token.tag();
        if (tag.startsWith("VB")) {
            return !tag.equals("VBZ")
                    && !tag.equals("VBP")
                    && at + 1 < sentence.size()
                    && (sentence.token(at + 1).isNoun() || isAdjective(sentence.token(at + 1)));
        }
        return tag.startsWith("JJ")
                || tag.equals("HYPH")
                || tag.equals("POS")
                || tag.equals("AFX")
                || tag.equals("CD")
                || (tag.startsWith("RB") && at + 1 < sentence.size() && isAdjective(sentence.token(at + 1)));
    }

    private static int afterDeterminers(Sentence sentence, int at) {
        int i = at;
        while (i < sentence.size()
                && Set.of("DT", "PRP$", "PDT").contains(sentence.token(i).tag())) {
            i++;
        }
        return i;
    }

    private static boolean isTime(Document document, Span span) {
        for (TimeMention time : document.times()) {
            if (time.span().overlaps(span)) {
                return true;
            }
        }
        return false;
    }

    /** The end of the noun's phrase: with what follows it as its own, "people jailed for political reasons". */
    private static int phraseEnd(Sentence sentence, int noun) {
        Dependencies tree = sentence.dependencies();
        int end = noun + 1;
        for (int child : tree.children(noun)) {
            boolean own = child > noun && (tree.is(child, "acl") || tree.is(child, "nmod"));
            if (own && tree.reach(child)[0] == end) {
                end = tree.reach(child)[1];
            }
        }
        return end;
    }

    static String lemma(Sentence sentence, int at) {
        return at < 0 || at >= sentence.size() ? "" : sentence.lemma(at).toLowerCase(Locale.ROOT);
    }
}
