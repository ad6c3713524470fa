package dateline.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Decides after which tokens a sentence ends: what the library decides, and where it is known to be wrong, one of the
 * rules below. Each rule looks at one place and says that a sentence ends there, that none does, or nothing.
 */
final class SentenceBoundaries {

    private static final WordToSentenceProcessor<CoreLabel> LIBRARY = new WordToSentenceProcessor<>();
    private static final String CLOSING_QUOTES = "”’";
    private static final int NICKNAME = 3;

    private static final Set<String> DAYS = WordList.of("""
            Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon. Tues. Wed. Thurs. Fri.
            Sat. Sun. Eastern Pacific Central Mountain
            """);

    private enum Verdict {
        ENDS,
        GOES_ON,
        NO_MATTER
    }

    @FunctionalInterface
    private interface Rule {
        /** What to do between the tokens {@code i} and {@code i + 1}. */
        Verdict judge(SentenceBoundaries at, int i);
    }

    private static final List<Rule> RULES = List.of(
            SentenceBoundaries::abbreviationBeforeQuote,
            SentenceBoundaries::abbreviationBeforeStarter,
            SentenceBoundaries::hourBeforeCapital,
            SentenceBoundaries::networkCalledX,
            SentenceBoundaries::ellipsisBeforeStarter,
            SentenceBoundaries::questionInQuotes,
            SentenceBoundaries::enumerator,
            SentenceBoundaries::closingQuoteApart);

    private final List<CoreLabel> tokens;
    private final BitSet ends = new BitSet();

    private SentenceBoundaries(List<CoreLabel> tokens) {
        this.tokens = tokens;
    }

    /**
     * Splits tokens into sentences.
     *
     * @param forced the tokens after which a sentence ends in any case
     */
    static List<List<CoreLabel>> split(List<CoreLabel> tokens, BitSet forced) {
        SentenceBoundaries at = new SentenceBoundaries(tokens);
        int end = -1;
        for (List<CoreLabel> sentence : LIBRARY.process(tokens)) {
            end += sentence.size();
            at.ends.set(end);
        }
        for (int i = 0; i < tokens.size() - 1; i++) {
            at.apply(i);
        }
        at.ends.or(forced);
        return at.sentences();
    }

    private void apply(int i) {
        for (Rule rule : RULES) {
            Verdict verdict = rule.judge(this, i);
            if (verdict != Verdict.NO_MATTER) {
                ends.set(i, verdict == Verdict.ENDS);
                return;
            }
        }
    }

    private List<List<CoreLabel>> sentences() {
        List<List<CoreLabel>> sentences = new ArrayList<>();
        int start = 0;
        while (start < tokens.size()) {
            int end = ends.nextSetBit(start);
            end = end < 0 ? tokens.size() : end + 1;
            sentences.add(new ArrayList<>(tokens.subList(start, end)));
            start = end;
        }
        return sentences;
    }

    /** "posted on X. “Freedom is" ends a sentence, "Robert J. “Bobby” Smith" does not. */
    private Verdict abbreviationBeforeQuote(int i) {
        boolean quoteBegins = Abbreviations.mayEndSentence(word(i))
                && (word(i + 1).equals("“") || word(i + 1).equals("\"") && !apart(i + 2))
                && isCapitalised(i + 2);
        if (!quoteBegins) {
            return Verdict.NO_MATTER;
        }
        return isNickname(i + 2) ? Verdict.GOES_ON : Verdict.ENDS;
    }

    /** Whether up to three capitalised words stand here before a closing quote. */
    private boolean isNickname(int first) {
        int i = first;
        while (i < first + NICKNAME && isCapitalised(i)) {
            i++;
        }
        return word(i).equals("”") || word(i).equals("\"");
    }

    /** "in the E.U. Nobody spoke". */
    private Verdict abbreviationBeforeStarter(int i) {
        boolean initial = word(i).length() == 2 && isCapitalised(i - 1);
        boolean matches =
                Abbreviations.mayEndSentence(word(i)) && !initial && Abbreviations.startsSentence(word(i + 1));
        return matches ? Verdict.ENDS : Verdict.NO_MATTER;
    }

    /** "at 9 a.m. Talks failed", but "at 9 a.m. Moscow time" and "at 9 a.m. Sunday". */
    private Verdict hourBeforeCapital(int i) {
        boolean hour = word(i).equalsIgnoreCase("a.m.") || word(i).equalsIgnoreCase("p.m.");
        boolean zone = word(i + 1).equals(word(i + 1).toUpperCase(Locale.ROOT))
                || word(i + 2).equalsIgnoreCase("time")
                || DAYS.contains(word(i + 1));
        return hour && isCapitalised(i + 1) && !zone ? Verdict.ENDS : Verdict.NO_MATTER;
    }

    /** "posted on X. Iran denied it": after "on" the letter is the network, not somebody's initial. */
    private Verdict networkCalledX(int i) {
        boolean matches = word(i).equals("X.") && word(i - 1).equals("on") && isCapitalised(i + 1);
        return matches ? Verdict.ENDS : Verdict.NO_MATTER;
    }

    /** "he said… Nobody knew". */
    private Verdict ellipsisBeforeStarter(int i) {
        boolean ellipsis = word(i).equals("…") || word(i).startsWith("..");
        return ellipsis && Abbreviations.startsSentence(word(i + 1)) ? Verdict.ENDS : Verdict.NO_MATTER;
    }

    /** "“Will you sign?” asked the envoy" is one sentence. */
    private Verdict questionInQuotes(int i) {
        boolean quoteEnds = isClosingQuote(i) && ".?!".contains(word(i - 1));
        boolean exclaims = word(i).equals("?") || word(i).equals("!");
        boolean goesOn = ends.get(i) && (quoteEnds || exclaims) && isLowerCaseWord(i + 1);
        return goesOn ? Verdict.GOES_ON : Verdict.NO_MATTER;
    }

    /** "1. No talks" is one sentence. */
    private Verdict enumerator(int i) {
        boolean alone = i == 1 || i > 1 && ends.get(i - 2);
        boolean matches =
                alone && ends.get(i) && word(i).equals(".") && word(i - 1).matches("\\d{1,2}|\\p{L}");
        return matches ? Verdict.GOES_ON : Verdict.NO_MATTER;
    }

    /** "It ended. ” Then": a closing quote with spaces around it belongs to what it closes. */
    private Verdict closingQuoteApart(int i) {
        if (isClosingQuote(i) && apart(i) && i > 0 && ".?!".contains(word(i - 1))) {
            return Verdict.ENDS;
        }
        boolean matches = ends.get(i) && isClosingQuote(i + 1) && apart(i + 1);
        return matches ? Verdict.GOES_ON : Verdict.NO_MATTER;
    }

    private String word(int i) {
        return i < 0 || i >= tokens.size() ? " " : tokens.get(i).word();
    }

    private boolean isCapitalised(int i) {
        return Character.isUpperCase(word(i).codePointAt(0));
    }

    /** A lower-case word that begins no name, as "al-Shabaab" does. */
    private boolean isLowerCaseWord(int i) {
        return Character.isLowerCase(word(i).codePointAt(0)) && !word(i + 1).equals("-");
    }

    private boolean isClosingQuote(int i) {
        String word = word(i);
        if (word.equals("\"")) {
            int before = 0;
            for (int k = 0; k < i; k++) {
                before += word(k).equals("\"") ? 1 : 0;
            }
            return before % 2 == 1;
        }
        return CLOSING_QUOTES.contains(word) || word.equals("''");
    }

    /** Whether there is white space, or nothing, on both sides of a token. */
    private boolean apart(int i) {
        if (i < 0 || i >= tokens.size()) {
            return false;
        }
        CoreLabel token = tokens.get(i);
        boolean before = i == 0 || tokens.get(i - 1).endPosition() < token.beginPosition();
        boolean after = i == tokens.size() - 1
                || token.endPosition() < tokens.get(i + 1).beginPosition();
        return before && after;
    }
}
