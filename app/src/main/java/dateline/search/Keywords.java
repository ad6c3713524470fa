package dateline.search;

import java.util.Locale;

/** Words of a closed list, such as types: found in any case, whole. */
final class Keywords {

    private Keywords() {}

    static String fold(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
