package dateline.actor;

import dateline.model.Sentence;
import dateline.model.Token;
import java.util.Locale;

/** Finds names that an acronym in brackets spells out: "Union of Free Miners (UFM)". */
final class Acronyms {

    private static final int LONGEST = 12;

    private Acronyms() {}

    /** Where the name that starts at a token ends, just before its bracketed acronym; the token itself when none does. */
    static int expansionEnd(Sentence sentence, int first) {
        Token start = sentence.token(first);
        if (!start.isCapitalised() || !start.isNoun() && !start.tag().startsWith("JJ")) {
            return first;
        }
        int limit = Math.min(sentence.size() - 2, first + LONGEST);
        for (int open = first + 2; open < limit; open++) {
            if (ArticleNames.isOpening(sentence.token(open))) {
                String acronym = sentence.token(open + 1).text();
                boolean spelt = ArticleNames.isAcronym(acronym)
                        && ArticleNames.isClosing(sentence.token(open + 2))
                        && spells(sentence, first, open, acronym);
                return spelt ? open : first;
            }
        }
        return first;
    }

    private static boolean spells(Sentence sentence, int first, int end, String acronym) {
        String letters = acronym.replaceAll("[^A-Za-z]", "").toUpperCase(Locale.ROOT);
        StringBuilder initials = new StringBuilder();
        for (int i = first; i < end; i++) {
            String word = sentence.token(i).text();
            if (Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString().equals(letters);
    }
}
