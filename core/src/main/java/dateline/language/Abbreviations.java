package dateline.language;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that end in a full stop without ending a sentence, and words that begin one. */
final class Abbreviations {

    /** Titles before a name, as alternatives of a regular expression: no sentence ends after them. */
    static final String TITLES = "Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Rev|Prof|St|Hon|Adm|Maj|Brig|Pres|Cmdr|"
            + "Supt|Amb|Msgr|Fr|Sr|Atty|Mt|Ft";

    private static final Pattern TITLE = Pattern.compile("(?:" + TITLES + "|No|Nos|vs|v|pp|Art|Sec)\\.");
    private static final Pattern STOPPED = Pattern.compile("\\p{L}[\\p{L}.]*\\.");
    private static final Set<String> STARTERS = WordList.of("""
            a after all although an and another as at before both but despite during each earlier
            even every few following for he her his how however i if in it its last later many
            meanwhile more most my neither no nobody none nor not now on one only or other others
            our people several she since so some still such that the their then there these they
            this those though to two under until we what when where while who why with you your
            """);

    private Abbreviations() {}

    /** Whether a sentence may end after this word with its full stop: "U.S.", "Corp.", "a.m.", but not "Gen.". */
    static boolean mayEndSentence(String word) {
        return STOPPED.matcher(word).matches() && !TITLE.matcher(word).matches();
    }

    /** Whether a capitalised word is one that hardly begins a name: "The", "He", "While". */
    static boolean startsSentence(String word) {
        return Character.isUpperCase(word.codePointAt(0)) && STARTERS.contains(word.toLowerCase(Locale.ROOT));
    }
}
