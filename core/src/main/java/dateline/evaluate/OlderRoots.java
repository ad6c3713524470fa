package dateline.evaluate;

import dateline.model.EventMention;
import java.util.Map;

/**
 * Maps our types to the 15 roots of data labelled through CAMEO, in which CONCEDE and RETREAT are both YIELD, and an
 * agreement to yield is AGREE.
 */
final class OlderRoots {

    private static final Map<String, Integer> CLASSES = Map.ofEntries(
            Map.entry("AGREE", 1),
            Map.entry("CONSULT", 1),
            Map.entry("SUPPORT", 1),
            Map.entry("COOPERATE", 2),
            Map.entry("AID", 2),
            Map.entry("YIELD", 2),
            Map.entry("REQUEST", 3),
            Map.entry("ACCUSE", 3),
            Map.entry("REJECT", 3),
            Map.entry("THREATEN", 3),
            Map.entry("PROTEST", 4),
            Map.entry("SANCTION", 4),
            Map.entry("MOBILIZE", 4),
            Map.entry("COERCE", 4),
            Map.entry("ASSAULT", 4));

    private OlderRoots() {}

    static String of(EventMention mention) {
        boolean agreedToYield = mention.type().equals("CONCEDE") && mention.of() != null;
        return agreedToYield ? "AGREE" : of(mention.type());
    }

    static String of(String type) {
        return type.equals("CONCEDE") || type.equals("RETREAT") ? "YIELD" : type;
    }

    /** The class 1 to 4 of a root, as a digit. */
    static String penta(String root) {
        return String.valueOf(CLASSES.getOrDefault(root, 0));
    }
}
