package dateline.ingest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises what stands before the first sentence: {@code CARACAS:}, {@code JERUSALEM (AP) --}, {@code MOSCOW, Dec 30
 * (Reuters) -}, {@code Washington (AFP) –}, {@code (Reuters) -}.
 */
final class DatelineParser {

    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}.'’-]*\\p{Lu}\\.?";
    private static final String CAPITAL_NAME =
            CAPITALS + "(?:(?: |(?<=-))(?:" + CAPITALS + "|(?:de|da|del|la|el|al|of|es|and|i)\\b)){0,5}";
    private static final String NAME =
            "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: (?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|de|da|del|la|el|al|of|es)){0,4}";
    private static final String REGION = "(?:, ?" + NAME + "){0,2}";
    private static final String DAY =
            "(?:" + PrintedDates.MONTH + " ?\\d{1,2}|\\d{1,2} " + PrintedDates.MONTH + ")(?:,? \\d{4})?";
    private static final String AGENCY = "(?:\\((?<in>[\\p{L}][^()]{1,40})\\)|/(?<slash>[\\p{Lu}][\\p{L} ]{1,20})/)";
    private static final String DASH = "(?: ?-- ?| ?[–—―] ?| [-_](?: |$)| ?: (?!//))";

    private static final Pattern WITH_AGENCY = Pattern.compile("^(?:(?<place>" + NAME + REGION + "(?: ?/ ?" + NAME
            + ")?),? ?)?(?<day>(?i:" + DAY + "))?[,.]? ?" + AGENCY + "(?<dash>" + DASH + "|:| ?$| )?\\s*");
    private static final Pattern CAPITALISED = Pattern.compile(
            "^(?<place>" + CAPITAL_NAME + REGION + "(?: ?/ ?" + CAPITAL_NAME + REGION + ")*)(?:,? (?<day>(?i:" + DAY
                    + ")))?(?:,? (?<agency>\\p{L}{2,12}))?,?(?<dash>" + DASH + "|:$)\\s*");
    private static final Pattern TOWN = Pattern.compile("^(?<place>(?<town>" + NAME + ")" + REGION + ")"
            + "(?:,? (?<day>(?i:" + DAY + ")))?,?(?<dash>" + DASH + "|:$)\\s*");
    private static final Pattern SOMEBODY = Pattern.compile(CAPITAL_NAME + ": ");
    private static final Pattern BEGINS_IN_CAPITALS = Pattern.compile(CAPITAL_NAME);
    private static final Pattern AGENCY_NAME = Pattern.compile("\\p{L}[\\p{L}/ .&'-]*");

    private final Agencies agencies;
    private final Set<String> labels = new TreeSet<>(Wordlist.lines("labels.txt"));
    private final Set<String> towns = new TreeSet<>();

    DatelineParser(Agencies agencies) {
        this.agencies = agencies;
        Wordlist.lines("towns.txt")
                .forEach(line -> Arrays.stream(line.split(",", -1))
                        .map(town -> town.strip().toLowerCase(Locale.ROOT))
                        .forEach(towns::add));
    }

    /**
     * A dateline.
     *
     * @param length characters of the paragraph that it takes, white space after it included
     * @param place as printed, {@code null} where only an agency is named
     * @param agency as printed
     * @param day where it has a year
     * @param sure whether it can be nothing else: an agency in brackets, a known town or a day is in it
     */
    record Dateline(
            int length,
            @Nullable String place,
            @Nullable String agency,
            @Nullable LocalDate day,
            boolean sure) {}

    /**
     * The dateline that a paragraph begins with, or {@code null}.
     *
     * @param names whether capitals and a colon may be a speaker rather than a place, as in a transcript
     */
    @Nullable
    Dateline parse(String paragraph, boolean names) {
        String start = paragraph
                .substring(0, Math.min(paragraph.length(), 140))
                .replace('\u00a0', ' ')
                .replace('\n', ' ');
        Dateline found = withAgency(start);
        if (found == null) {
            found = capitalised(start, names);
        }
        return found == null ? town(start) : found;
    }

    /** Whether a paragraph begins with capitals and a colon, which is either a place or a speaker. */
    static boolean namesSomebody(String paragraph) {
        return SOMEBODY.matcher(paragraph).lookingAt();
    }

    private @Nullable Dateline withAgency(String start) {
        Matcher matcher = WITH_AGENCY.matcher(start);
        if (!matcher.find()) {
            return null;
        }
        String agency = matcher.group("in") == null ? matcher.group("slash") : matcher.group("in");
        String place = matcher.group("place");
        boolean dash = matcher.group("dash") != null && !matcher.group("dash").isBlank();
        boolean known = agencies.isNamed(agency);
        boolean plausible = AGENCY_NAME.matcher(agency).matches() && (place == null ? known : known || isPlace(place));
        return plausible && (dash || known) ? dateline(matcher, place, agency, true) : null;
    }

    private boolean isPlace(String place) {
        return BEGINS_IN_CAPITALS.matcher(place).lookingAt() || towns.contains(place.toLowerCase(Locale.ROOT));
    }

    private @Nullable Dateline capitalised(String start, boolean names) {
        Matcher matcher = CAPITALISED.matcher(start);
        if (!matcher.find()) {
            return null;
        }
        String place = matcher.group("place");
        String agency = matcher.group("agency");
        boolean colon = matcher.group("dash").contains(":");
        if (agencies.isNamed(place)) {
            return colon ? null : dateline(matcher, null, place, false);
        }
        boolean town = towns.contains(place.toLowerCase(Locale.ROOT));
        boolean refused = labels.contains(place)
                || place.length() < 3
                || agency != null && !agencies.isNamed(agency)
                || colon && names && !town;
        return refused ? null : dateline(matcher, place, agency, town || matcher.group("day") != null);
    }

    private @Nullable Dateline town(String start) {
        Matcher matcher = TOWN.matcher(start);
        if (!matcher.find()) {
            return null;
        }
        String place = matcher.group("place");
        boolean known = towns.contains(matcher.group("town").toLowerCase(Locale.ROOT));
        return known || matcher.group("day") != null ? dateline(matcher, place, null, true) : null;
    }

    private static Dateline dateline(Matcher matcher, @Nullable String place, @Nullable String agency, boolean sure) {
        String day = matcher.group("day");
        return new Dateline(matcher.end(), place, agency, day == null ? null : PrintedDates.find(day), sure);
    }
}
