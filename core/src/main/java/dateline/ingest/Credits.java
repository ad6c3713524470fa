package dateline.ingest;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises captions of pictures and whose picture it is. */
final class Credits {

    private static final int LONGEST = 600;
    private static final int MOST_WORDS = 10;

    private static final Pattern IN_BRACKETS =
            Pattern.compile("^(?:(.*\\S)\\s*)?[(\\[]\\s*([^()\\[\\]]{1,80}[^()\\[\\]\\s])\\s*[)\\]]\\.?$");
    private static final Pattern AFTER_SENTENCE =
            Pattern.compile("^(?:(.*(?:[.!?][\"'”’)]?|\\s[|–—-]))\\s+)?([^.!?|]{3,90}(?:\\.[^.!?|]{2,40})?\\.?)$");
    /** Words that only the line about a picture has. */
    private static final Pattern PICTURE = Pattern.compile(".*(?:REUTERS/|Getty|Shutterstock|iStock|Wikimedia"
            + "|/ ?(?:AP|AFP|EPA|Reuters|REUTERS|Anadolu|Xinhua|File)\\b|\\b(?:AP|AFP|EPA|Reuters)/"
            + "|\\b(?:AP|AFP|EPA|Xinhua) (?:Photo|PHOTO|photo|Image)|\\bvia (?:AP|AFP|EPA|Reuters|REUTERS)\\b"
            + "|\\b(?i:photo(?:graph)?s?|image|picture|pic|credit)(?i: credit)?(?i:\\s?:| by\\b| courtesy\\b|/)).*");

    private static final Pattern PICTURE_WORD = Pattern.compile(
            "(?i)(?:.*\\W)?(?:photos?|images?|file|courtesy|handout|screengrab|screenshot|supplied|archive|via|picture)(?:\\W.*)?");
    private static final Pattern NAME_WORD = Pattern.compile("[(\\[©]?[\\p{Lu}\\d@]\\S*|\\S+/\\S+|[|/:&©–—-]|"
            + "by|of|via|and|for|the|from|courtesy|file|handout|(?:photo|image|picture|credit):?");
    private static final Pattern CAPTION_START = Pattern.compile(
            "(?i)(?:file (?:photo|picture|image|-)|(?:representational|undated) (?:image|photo)|caption\\s?:|photo\\s?:"
                    + "|in this (?:[\\w., ]{0,30})?(?:photo|image|picture|handout)\\b).*");

    private static final Pattern LABEL = Pattern.compile(
            "^(?:©|(?i:(?:photo(?:graph)?s?|image|picture|pic|credit)(?: credit| courtesy)?(?:\\s?:| by\\b| of\\b)))\\s*©?\\s*(?=\\S)");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");

    private final Agencies agencies;

    Credits(Agencies agencies) {
        this.agencies = agencies;
    }

    /**
     * Where caption and credit lie in a line.
     *
     * @param captionEnd offset in the line after the caption; 0 when the line is all credit
     * @param creditStart offset of the credit, without its bracket
     * @param creditEnd offset after it; equal to {@code creditStart} when there is none
     */
    record Parts(int captionEnd, int creditStart, int creditEnd) {}

    /**
     * The parts of a line that is a caption by its own words, or {@code null} for a line that is none.
     *
     * @param inHead whether the line stands before the body, where an agency's name in brackets is enough; at the end of
     *     a report the same thing signs the report
     */
    @Nullable
    Parts of(String line, boolean inHead) {
        if (line.length() > LONGEST) {
            return null;
        }
        Matcher brackets = IN_BRACKETS.matcher(line);
        if (brackets.matches() && isCredit(brackets.group(2), inHead, true)) {
            return parts(brackets);
        }
        Matcher sentence = AFTER_SENTENCE.matcher(line);
        if (sentence.matches() && isCredit(sentence.group(2), false, false)) {
            return parts(sentence);
        }
        boolean caption = CAPTION_START.matcher(line).matches();
        return caption ? new Parts(line.length(), line.length(), line.length()) : null;
    }

    /** The parts of a line that is known to be a caption: any name in brackets at its end is the credit. */
    Parts ofCaption(String line) {
        Parts parts = of(line, true);
        if (parts != null) {
            return parts;
        }
        Matcher brackets = IN_BRACKETS.matcher(line);
        boolean named = brackets.matches()
                && isNames(brackets.group(2))
                && LETTERS.matcher(brackets.group(2)).find();
        return named ? parts(brackets) : new Parts(line.length(), line.length(), line.length());
    }

    private boolean isCredit(String words, boolean inHead, boolean bracketed) {
        boolean named = isNames(words);
        boolean picture = PICTURE.matcher(words).matches()
                || bracketed && PICTURE_WORD.matcher(words).matches();
        return named && picture || inHead && agencies.isNamed(words);
    }

    /** Whether words are the names of people and houses, as a credit is, and not a sentence. */
    private static boolean isNames(String words) {
        String[] all = words.strip().split("\\s+", -1);
        return all.length <= MOST_WORDS
                && Arrays.stream(all).allMatch(word -> NAME_WORD.matcher(word).matches());
    }

    /** "Photo: Ana Doe" is Ana Doe's. */
    private static Parts parts(Matcher matcher) {
        Matcher label = LABEL.matcher(matcher.group(2));
        int start = matcher.start(2) + (label.find() ? label.end() : 0);
        return new Parts(Math.max(0, matcher.end(1)), start, matcher.end(2));
    }
}
