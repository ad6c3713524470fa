package dateline.actor;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Small closed classes of English words that tell how a phrase refers. */
final class Words {

    /** Nouns that name people only together with what they belong to: "heads" alone are rarely people. */
    static final Set<String> NEEDS_MORE = Set.of(
            "head", "member", "figure", "unit", "side", "host", "body", "board", "voice", "star", "organ", "face",
            "chief", "seat", "chair", "center", "centre", "mission", "post");

    /** What "it" is the subject of when it means nobody. */
    static final Set<String> IMPERSONAL = Set.of(
            "seem", "appear", "come", "rain", "snow", "emerge", "happen", "turn", "matter", "follow", "take", "mean");

    /** Verbs and nouns of saying that tell who speaks a quotation. */
    static final Set<String> SAYING = Set.of(
            "say",
            "tell",
            "write",
            "add",
            "declare",
            "state",
            "announce",
            "warn",
            "ask",
            "reply",
            "respond",
            "tweet",
            "post",
            "argue",
            "insist",
            "claim",
            "stress",
            "note",
            "explain",
            "comment",
            "remark",
            "quote",
            "vow",
            "urge",
            "acknowledge",
            "admit",
            "conclude",
            "continue",
            "shout",
            "chant",
            "recall",
            "promise",
            "report",
            "deny",
            "complain",
            "joke",
            "call",
            "describe",
            "put",
            "go",
            "read",
            "charge",
            "accuse",
            "suggest",
            "hail",
            "praise",
            "answer",
            "assert",
            "repeat",
            "reiterate",
            "predict",
            "testify",
            "observe",
            "think",
            "believe");

    /** Singular words for a state. */
    static final Set<String> STATE = Set.of(
            "country", "nation", "state", "kingdom", "republic", "emirate", "sultanate", "superpower", "archipelago");

    /** Words for the government of a state as a whole. */
    static final Set<String> GOVERNMENT =
            Set.of("government", "administration", "regime", "cabinet", "junta", "govt", "gov't");

    /** Parties to talks that may be states or leaders: "the two sides". */
    static final Set<String> SIDES = Set.of(
            "country",
            "nation",
            "state",
            "side",
            "party",
            "neighbour",
            "neighbor",
            "government",
            "capital",
            "rival",
            "foe",
            "ally",
            "power",
            "superpower",
            "belligerent",
            "adversary",
            "enemy");

    /** Plural words for people of one sort that "the two …" takes up. */
    static final Set<String> PAIR = Set.of(
            "leader",
            "president",
            "minister",
            "man",
            "woman",
            "politician",
            "candidate",
            "official",
            "statesman",
            "head",
            "counterpart",
            "brother",
            "diplomat",
            "general",
            "monarch",
            "king",
            "rival",
            "chief",
            "envoy",
            "activist",
            "journalist",
            "senator",
            "pair",
            "duo");

    /** Kin: defined by whose they are. */
    static final Set<String> KIN = Set.of(
            "brother",
            "sister",
            "wife",
            "husband",
            "son",
            "daughter",
            "father",
            "mother",
            "cousin",
            "uncle",
            "aunt",
            "nephew",
            "niece",
            "widow",
            "widower",
            "sibling",
            "parent",
            "child",
            "relative",
            "family",
            "partner",
            "fiancé",
            "fiancée",
            "grandson",
            "granddaughter",
            "grandfather",
            "grandmother");

    /** Bodies that a phrase with "the" takes up: "the group". */
    static final Set<String> BODY = Set.of(
            "group",
            "organization",
            "organisation",
            "body",
            "company",
            "firm",
            "party",
            "movement",
            "agency",
            "alliance",
            "bloc",
            "union",
            "coalition",
            "network",
            "militia",
            "faction",
            "front",
            "ministry",
            "court",
            "council",
            "committee",
            "commission",
            "institution",
            "institute",
            "foundation",
            "charity",
            "outfit",
            "regulator",
            "bank",
            "watchdog",
            "broadcaster",
            "newspaper",
            "station",
            "association",
            "federation");

    /** Nouns that stand before another as an adjective does: "military aid", "state visit". */
    static final Set<String> ADJECTIVAL = Set.of(
            "military",
            "state",
            "justice",
            "security",
            "nation",
            "country",
            "people",
            "intelligence",
            "world",
            "mission",
            "member",
            "family",
            "child",
            "woman",
            "party",
            "group",
            "leader",
            "user",
            "host",
            "source",
            "partner",
            "consumer",
            "market",
            "sport",
            "team",
            "student",
            "parent",
            "patient",
            "guest",
            "church");

    /** Singular nouns for many people. */
    static final Set<String> COLLECTIVE = Set.of(
            "opposition",
            "police",
            "public",
            "media",
            "press",
            "leadership",
            "military",
            "clergy",
            "electorate",
            "citizenry",
            "populace",
            "personnel",
            "staff",
            "infantry",
            "cavalry",
            "crowd");

    /** Singular people without an office: "the man". */
    static final Set<String> SOMEBODY =
            Set.of("man", "woman", "boy", "girl", "leader", "politician", "suspect", "victim", "veteran", "candidate");

    /** Determiners after which a phrase takes up what is known. */
    static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both", "either", "neither");

    /** Determiners after which a phrase brings up somebody new. */
    static final Set<String> INDEFINITE =
            Set.of("a", "an", "some", "any", "no", "another", "each", "every", "many", "several", "few");

    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Words() {}

    /** The number that a word names, or -1. */
    static int number(String word) {
        int named = NUMBERS.indexOf(word.toLowerCase(Locale.ROOT));
        if (named >= 0) {
            return named;
        }
        return word.length() < 9 && word.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(word) : -1;
    }

    /** Lower case, without accents, straight apostrophes: what two spellings of one name share. */
    static String fold(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 127) {
                return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                        .replaceAll("")
                        .replace('’', '\'')
                        .replace('ł', 'l')
                        .replace('ø', 'o')
                        .replace('ı', 'i')
                        .toLowerCase(Locale.ROOT);
            }
        }
        return word.toLowerCase(Locale.ROOT);
    }
}
