package dateline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a block where words stand that the tokenizer would take for one: sentences with no space between them ("talks
 * failed.Iran denied it"), titles with no space after them ("Mr.Chairman"), and runs of hundreds of letters or marks
 * without any space, over which it would take time that grows with their square.
 */
final class Stretches {

    private static final int MAX_RUN = 200;
    private static final Pattern GLUED =
            Pattern.compile("\\b(?<title>" + Abbreviations.TITLES + ")\\.(?=\\p{Lu}\\p{Ll})"
                    + "|(?<=[\\p{Ll}\\d)]{2})[.!?][”\"]?(?=[“\"]?\\p{Lu}\\p{Ll}*(?:\\.?\\s|[,’']|$))");
    private static final Pattern ADDRESS = Pattern.compile("[@/\\\\]|www\\.|\\.(?i:com|net|org|gov|js)\\b");

    /**
     * A part of the block that is tokenized by itself.
     *
     * @param endsSentence whether a sentence ends with it
     */
    record Stretch(int start, int end, boolean endsSentence) {}

    private Stretches() {}

    /** The parts, one after the other; they cover the text. */
    static List<Stretch> of(String text) {
        List<Stretch> stretches = new ArrayList<>();
        int start = 0;
        Matcher matcher = GLUED.matcher(text);
        while (matcher.find()) {
            if (!isAddress(text, matcher.start())) {
                addShort(stretches, text, start, matcher.end(), matcher.group("title") == null);
                start = matcher.end();
            }
        }
        addShort(stretches, text, start, text.length(), true);
        return stretches;
    }

    private static boolean isAddress(String text, int at) {
        int start = at;
        while (start > 0 && at - start < MAX_RUN && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int end = at;
        while (end < text.length() && end - at < MAX_RUN && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return ADDRESS.matcher(text.substring(start, end)).find();
    }

    private static void addShort(List<Stretch> stretches, String text, int from, int to, boolean endsSentence) {
        int start = from;
        int run = 0;
        for (int i = from; i < to; i++) {
            run = Character.isWhitespace(text.charAt(i)) ? 0 : run + 1;
            if (run > MAX_RUN && !Character.isLowSurrogate(text.charAt(i))) {
                stretches.add(new Stretch(start, i, false));
                start = i;
                run = 1;
            }
        }
        if (start < to) {
            stretches.add(new Stretch(start, to, endsSentence));
        }
    }
}
