package dateline.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The shorter forms of the names of administrative divisions. */
final class DivisionNames {

    private static final List<String> AFTER = List.of(
            " province",
            " region",
            " oblast",
            " oblast'",
            " krai",
            " republic",
            " governorate",
            " state",
            " county",
            " parish",
            " district",
            " department",
            " prefecture",
            " voivodeship",
            " canton",
            " municipality",
            " territory",
            " division",
            " autonomous okrug",
            " autonomous oblast",
            " autonomous region");
    private static final List<String> BEFORE = List.of(
            "province of ",
            "state of ",
            "republic of ",
            "autonomous republic of ",
            "region of ",
            "department of ",
            "county of ",
            "provincia de ",
            "departamento de ",
            "estado de ");

    private DivisionNames() {}

    /** "Kharkiv" of "Kharkiv Oblast", "Crimea" of "Autonomous Republic of Crimea"; none for a name without such a word. */
    static List<String> shorter(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        List<String> shorter = new ArrayList<>();
        for (String word : AFTER) {
            if (lower.endsWith(word)) {
                shorter.add(name.substring(0, name.length() - word.length()));
            }
        }
        for (String word : BEFORE) {
            if (lower.startsWith(word)) {
                shorter.add(name.substring(word.length()));
            }
        }
        return shorter;
    }
}
