package dateline.attribution;

/**
 * A quotation mark where it stands.
 *
 * <p>Newspapers mix straight, curly and doubled marks and turn them the wrong way round, so a mark's shape only hints
 * at its direction: the characters next to it decide.
 *
 * @param at offset of its first character
 * @param length number of characters: two for {@code ''} and {@code ``}
 * @param single whether it is a single mark, which may as well be an apostrophe
 * @param opens whether it can open a quote here
 * @param closes whether it can close a quote here
 */
record QuoteMark(int at, int length, boolean single, boolean opens, boolean closes) {

    private static final String DOUBLES = "\"“”„‟″«»";
    private static final String SINGLES = "'‘’‚‹›`´";
    private static final String OPENING = "“„‟‘‚`";
    private static final String CLOSING = "”´";

    int end() {
        return at + length;
    }

    /** The mark that starts at an offset, or {@code null} when none does. */
    static @org.jspecify.annotations.Nullable QuoteMark at(String text, int at, int from, int to) {
        char c = text.charAt(at);
        boolean doubled = at + 1 < to && text.charAt(at + 1) == c && SINGLES.indexOf(c) >= 0;
        if (!doubled && DOUBLES.indexOf(c) < 0 && SINGLES.indexOf(c) < 0) {
            return null;
        }
        char before = at > from ? text.charAt(at - 1) : ' ';
        boolean closesTwo = doubled && at + 2 < to && text.charAt(at + 2) == c && !Character.isWhitespace(before);
        doubled &= !closesTwo;
        int length = doubled ? 2 : 1;
        char after = at + length < to ? text.charAt(at + length) : ' ';
        boolean startsWord = beginsBefore(before) && !Character.isWhitespace(after);
        boolean endsWord = !Character.isWhitespace(before) && endsAfter(after);
        boolean single = !doubled && SINGLES.indexOf(c) >= 0;
        if (single) {
            return new QuoteMark(at, length, true, startsWord && opensSingle(text, at, c, after), endsWord && c != '‘');
        }
        boolean opens = startsWord || (OPENING.indexOf(c) >= 0 && !endsWord);
        boolean closes = endsWord || (CLOSING.indexOf(c) >= 0 && !startsWord);
        if (!opens && !closes) {
            opens = !Character.isDigit(before);
            closes = true;
        }
        return new QuoteMark(at, length, false, opens, closes);
    }

    /** Whether nothing but an opening mark can follow this character. */
    private static boolean beginsBefore(char before) {
        return Character.isWhitespace(before) || "([{—–-―:/".indexOf(before) >= 0 || DOUBLES.indexOf(before) >= 0;
    }

    private static boolean endsAfter(char after) {
        return !Character.isLetterOrDigit(after) && "([{$".indexOf(after) < 0;
    }

    /** Leaves out elisions such as 'em and '90s, which look like opening marks. */
    private static boolean opensSingle(String text, int at, char mark, char after) {
        if (mark == '’') {
            return false;
        }
        if (Character.isDigit(after)) {
            return mark == '‘';
        }
        for (String elision : new String[] {"em ", "til ", "tis ", "twas ", "cause "}) {
            if (text.startsWith(elision, at + 1)) {
                return false;
            }
        }
        return Character.isLetter(after) || DOUBLES.indexOf(after) >= 0 || after == '[' || after == '…' || after == '.';
    }
}
