package dateline.actor;

import dateline.lexicon.Country;
import dateline.model.Sentence;
import dateline.model.Token;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the names under which actors without a name of their own are shown. */
final class ActorNames {

    /** Sectors whose bearers are some state's, so that the name should say which. */
    private static final Set<String> OF_STATE = Set.of("GOV", "MIL", "COP", "SPY", "LEG", "JUD", "OPP", "PTY");

    private ActorNames() {}

    /** "the United States", "Venezuela". */
    static String withArticle(String country) {
        boolean plural = country.startsWith("United ")
                || country.endsWith(" Republic")
                || country.endsWith(" Islands")
                || country.endsWith(" Emirates")
                || Set.of("Netherlands", "Philippines", "Bahamas", "Gambia", "Maldives", "Comoros", "Seychelles")
                        .contains(country);
        return plural ? "the " + country : country;
    }

    /** Words of a sentence as they stand. */
    static String text(Sentence sentence, int first, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i < end; i++) {
            Token token = sentence.token(i);
            boolean gap = i > first
                    && sentence.token(i - 1).span().end() < token.span().start();
            words.append(gap ? " " : "").append(token.text());
        }
        return words.toString();
    }

    /**
     * A readable name for people or bodies that the text describes: without determiner, owner and "other", with the
     * nationality where it matters, and with what "of …" means in full: "two activists of FundaRedes".
     */
    static String ofGroup(Sentence sentence, Draft draft, Description description, @Nullable Country country) {
        int from = draft.bodyFirst;
        while (from < draft.head && isDropped(sentence.token(from))) {
            from++;
        }
        StringBuilder name = new StringBuilder();
        boolean saysCountry = country == null
                || draft.modifiers.stream().anyMatch(ActorNames::isNationality)
                || draft.complement != null;
        boolean ofState = description.sectors().stream().anyMatch(OF_STATE::contains);
        if (!saysCountry
                && country != null
                && (ofState || draft.owner != null)
                && !hasName(sentence, from, draft.bodyEnd)) {
            name.append(adjective(country)).append(' ');
        }
        name.append(lowerFirst(sentence, draft, from, words(sentence, from, draft.bodyEnd)));
        Draft complement = draft.complement;
        if (complement != null) {
            Identity identity = complement.identity();
            String of = identity == null || complement.ambiguous
                    ? text(sentence, complement.first, complement.end)
                    : (isTheOne(sentence, complement, identity) ? "the " : "") + identity.name;
            name.append(' ')
                    .append(sentence.token(draft.bodyEnd).text())
                    .append(' ')
                    .append(of);
        }
        return name.toString();
    }

    private static boolean isTheOne(Sentence sentence, Draft draft, Identity identity) {
        boolean article = sentence.token(draft.first).text().equalsIgnoreCase("the");
        return identity.name.startsWith("Government of ") || article && identity.is(Identity.Kind.GROUP);
    }

    private static boolean hasName(Sentence sentence, int from, int end) {
        for (int i = from; i < end; i++) {
            if (sentence.token(i).isProperNoun() && i > 0) {
                return true;
            }
        }
        return false;
    }

    private static String words(Sentence sentence, int from, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < end; i++) {
            Token token = sentence.token(i);
            if (sentence.lemma(i).equals("other") && i < end - 1) {
                continue;
            }
            boolean gap = words.length() > 0
                    && sentence.token(i - 1).span().end() < token.span().start();
            words.append(gap ? " " : "").append(token.text());
        }
        return words.toString();
    }

    private static boolean isDropped(Token token) {
        return Set.of("DT", "PDT", "PRP$", "WP$").contains(token.tag())
                || token.text().equalsIgnoreCase("other")
                || token.text().equalsIgnoreCase("such");
    }

    static boolean isNationality(Segment unit) {
        return unit.is(Segment.Type.COUNTRY)
                || unit.is(Segment.Type.DEMONYM)
                || unit.is(Segment.Type.SEAT)
                || unit.is(Segment.Type.REGION)
                || unit.is(Segment.Type.ORGANIZATION);
    }

    /** "Police" at the start of a sentence is "police". */
    private static String lowerFirst(Sentence sentence, Draft draft, int from, String words) {
        boolean start = from == 0 || sentence.token(from - 1).tag().equals("``");
        Token token = sentence.token(from);
        boolean nationality = draft.modifiers.stream()
                .anyMatch(unit -> isNationality(unit) && unit.first() <= from && from < unit.end());
        if (!start || words.isEmpty() || nationality || token.isProperNoun()) {
            return words;
        }
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** The first nationality that can be an adjective: "Venezuelan"; the name itself where there is none. */
    static String adjective(Country country) {
        return country.demonyms().isEmpty()
                ? country.name()
                : country.demonyms().get(0);
    }
}
