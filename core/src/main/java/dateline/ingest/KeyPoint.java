package dateline.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the mark before an item of a list. */
final class KeyPoint {

    private static final Pattern BULLET = Pattern.compile("^(?:[•‣▪▫◦●○■□►▶⁃∙·➤✓*]\\s*|[–—-]\\s+)(?=\\S)");

    private KeyPoint() {}

    static boolean isBulleted(String line) {
        return bulletLength(line) > 0;
    }

    /** Characters of the mark and the white space after it; 0 where there is none. */
    static int bulletLength(String line) {
        Matcher matcher = BULLET.matcher(line);
        return matcher.find() ? matcher.end() : 0;
    }
}
