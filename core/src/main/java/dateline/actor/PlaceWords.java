package dateline.actor;

import java.util.Set;

/** Small closed classes of English words that tell a town as a place from a town as a government. */
final class PlaceWords {

    /** Prepositions after which a town is a place and not a government. */
    static final Set<String> LOCATIVE = Set.of(
            "in",
            "at",
            "near",
            "outside",
            "inside",
            "across",
            "around",
            "within",
            "throughout",
            "via",
            "through",
            "over",
            "into",
            "onto",
            "towards",
            "toward",
            "beyond",
            "above",
            "beside",
            "downtown",
            "central",
            "off");

    /** Verbs and nouns of going: "to" and "from" after them lead to and from a place. */
    static final Set<String> MOTION = Set.of(
            "go",
            "come",
            "travel",
            "fly",
            "visit",
            "trip",
            "arrive",
            "arrival",
            "return",
            "head",
            "journey",
            "move",
            "drive",
            "march",
            "flight",
            "bring",
            "take",
            "send",
            "flee",
            "leave",
            "withdraw",
            "withdrawal",
            "evacuate",
            "evacuation",
            "tour",
            "walk",
            "sail",
            "ride",
            "train",
            "road",
            "highway",
            "way",
            "back",
            "bus",
            "transfer",
            "rush",
            "deport",
            "extradite",
            "invite",
            "kilometre",
            "kilometer",
            "km",
            "mile",
            "hour",
            "report",
            "route",
            "close",
            "next",
            "deploy",
            "advance",
            "migrate",
            "relocate",
            "commute",
            "escort",
            "carry",
            "pass");

    /** Verbs of getting, after which "from" names a giver. */
    static final Set<String> GETTING = Set.of(
            "get", "receive", "demand", "seek", "want", "win", "draw", "hear", "expect", "buy", "obtain", "secure",
            "extract", "need", "provoke", "prompt", "face", "elicit", "come");

    /** Nouns after a town's possessive that make it a place: "Moscow's suburbs". */
    static final Set<String> OF_TOWNS = Set.of(
            "street",
            "suburb",
            "airport",
            "district",
            "outskirts",
            "centre",
            "center",
            "square",
            "hospital",
            "metro",
            "neighbourhood",
            "neighborhood",
            "university",
            "stadium",
            "park",
            "old",
            "port",
            "subway",
            "station",
            "downtown",
            "resident",
            "mayor",
            "museum",
            "prison",
            "jail",
            "skyline",
            "cathedral",
            "mosque",
            "church");

    /** Nouns before "of" a town that make it a place: "the suburbs of Moscow", "north of Kyiv". */
    static final Set<String> PARTS = Set.of(
            "city",
            "town",
            "village",
            "north",
            "south",
            "east",
            "west",
            "province",
            "region",
            "area",
            "part",
            "rest",
            "hour",
            "mile",
            "km",
            "kilometer",
            "kilometre",
            "northeast",
            "northwest",
            "southeast",
            "southwest",
            "north-east",
            "north-west",
            "south-east",
            "south-west",
            "capital",
            "front",
            "gate");

    /** Words of trust, after which "in" leads to whom one trusts. */
    static final Set<String> TRUST = Set.of("trust", "faith", "confidence", "interest", "believe", "invest");

    /** Last words of seats that are buildings and not towns. */
    static final Set<String> BUILDINGS = Set.of("House", "Palace", "Kremlin", "Pentagon", "Elysee", "Élysée", "Street");

    /** What governments send out or impose: before these, a town's name means its government. */
    static final Set<String> OF_GOVERNMENTS = Set.of(
            "sanction",
            "statement",
            "announcement",
            "demand",
            "offer",
            "threat",
            "warning",
            "pressure",
            "ally",
            "envoy",
            "policy");

    private PlaceWords() {}
}
