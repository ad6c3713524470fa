package dateline.time;

import java.util.List;
import java.util.Set;

/** Word lists written as one string. */
final class Words {

    private Words() {}

    /** The words between the blanks. */
    static Set<String> set(String words) {
        return Set.copyOf(list(words));
    }

    /** The words between the blanks, in order. */
    static List<String> list(String words) {
        return List.of(words.trim().split("\\s+"));
    }
}
