package dateline.place;

import dateline.model.Sentence;
import dateline.model.Token;
import dateline.place.Candidate.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the names of places in a sentence: what the index knows and the context allows, and what the tagger calls one. */
final class ToponymFinder {

    private static final int MAX_WORDS = 6;
    private static final Set<String> INNER = Set.of(
            "of", "the", "au", "aux", "sur", "du", "des", "le", "les", "de", "la", "del", "and", "upon", "on", "al",
            "el", "da", "do", "-", "'s");
    private static final Set<String> LOCATIVE = Set.of(
            "in",
            "at",
            "near",
            "from",
            "to",
            "into",
            "around",
            "outside",
            "of",
            "across",
            "throughout",
            "toward",
            "towards",
            "between",
            "over",
            "for",
            "through",
            "on",
            "inside",
            "above",
            "along",
            "via",
            "against",
            "within");
    private static final Set<String> STRONG = Set.of(
            "in",
            "at",
            "near",
            "from",
            "outside",
            "across",
            "throughout",
            "toward",
            "towards",
            "inside",
            "around",
            "into");
    private static final Set<String> FEATURES = Set.of(
            "county",
            "parish",
            "river",
            "lake",
            "creek",
            "valley",
            "mountain",
            "mountains",
            "island",
            "islands",
            "bay",
            "township",
            "province",
            "district",
            "peninsula",
            "sea",
            "ocean",
            "gulf",
            "strait",
            "desert",
            "hills",
            "beach",
            "canyon",
            "falls",
            "region",
            "oblast",
            "governorate");
    /** Months and weekdays that are towns, too: "in March" is a time. */
    private static final Set<String> CALENDAR = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");

    private static final Set<String> BETWEEN = Set.of(
            "the",
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "northeastern",
            "northwestern",
            "southeastern",
            "southwestern",
            "north",
            "south",
            "east",
            "west",
            "coastal",
            "rural",
            "downtown",
            "nearby",
            "upper",
            "lower");
    private static final Set<String> DIVISIONS =
            Set.of("region", "province", "state", "governorate", "oblast", "department", "prefecture", "district");
    private static final Set<String> BEFORE_PERSON = Set.of(
            "mr",
            "mr.",
            "mrs",
            "mrs.",
            "ms",
            "ms.",
            "dr",
            "dr.",
            "president",
            "minister",
            "sen.",
            "rep.",
            "gov.",
            "judge",
            "senator",
            "sheriff",
            "officer",
            "coach",
            "capt.",
            "sgt.",
            "lt.",
            "col.",
            "gen.",
            "rev.",
            "sir",
            "king",
            "queen",
            "prince",
            "princess",
            "chancellor",
            "professor",
            "prof.");

    private final PlaceIndex index;

    ToponymFinder(PlaceIndex index) {
        this.index = index;
    }

    /** The names of one sentence, from left to right; as half-open runs of tokens. */
    List<int[]> find(Sentence sentence) {
        List<int[]> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            int end = match(sentence, at);
            if (end > at) {
                found.add(new int[] {at, end});
                at = end;
            } else {
                at++;
            }
        }
        return found;
    }

    private int match(Sentence sentence, int at) {
        if (!canStart(sentence, at)) {
            return at;
        }
        int limit = limit(sentence, at);
        for (int end = limit; end > at; end--) {
            if (!canEnd(sentence, end - 1)) {
                continue;
            }
            String name = name(sentence, at, end);
            boolean known = index.has(PlaceNames.normal(name));
            if (known && allowed(sentence, at, end, name)) {
                return end;
            }
            if (!known && isTagged(sentence, at, end)) {
                return end;
            }
        }
        return at;
    }

    private static boolean canStart(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return token.isCapitalised() && Character.isLetter(token.text().codePointAt(0));
    }

    private static boolean canEnd(Sentence sentence, int at) {
        return sentence.token(at).isCapitalised()
                || Character.isDigit(sentence.token(at).text().charAt(0));
    }

    /** The farthest token that a name which starts here may reach. */
    private static int limit(Sentence sentence, int at) {
        int end = at + 1;
        while (end < sentence.size() && end - at < MAX_WORDS) {
            Token token = sentence.token(end);
            boolean inner = INNER.contains(token.text().toLowerCase(Locale.ROOT));
            if (!inner && !token.isCapitalised()) {
                break;
            }
            end++;
        }
        return end;
    }

    private static String name(Sentence sentence, int first, int end) {
        StringBuilder name = new StringBuilder();
        for (int i = first; i < end; i++) {
            boolean gap = i > first
                    && sentence.token(i - 1).span().end()
                            < sentence.token(i).span().start();
            name.append(gap ? " " : "").append(sentence.token(i).text());
        }
        return name.toString();
    }

    /** Whether the tagger calls exactly these tokens a place, or they end in a word such as "River". */
    private static boolean isTagged(Sentence sentence, int first, int end) {
        for (int i = first; i < end; i++) {
            if (!sentence.token(i).entity().equals("LOCATION")) {
                return isFeature(sentence, first, end);
            }
        }
        boolean before = first > 0 && sentence.token(first - 1).entity().equals("LOCATION");
        boolean after = end < sentence.size() && sentence.token(end).entity().equals("LOCATION");
        return !before && !after;
    }

    private static boolean isFeature(Sentence sentence, int first, int end) {
        String last = sentence.token(end - 1).text().toLowerCase(Locale.ROOT);
        if (end - first < 2 || !FEATURES.contains(last)) {
            return false;
        }
        for (int i = first; i < end; i++) {
            if (!sentence.token(i).isProperNoun() || sentence.token(i).entity().equals("PERSON")) {
                return false;
            }
        }
        return true;
    }

    private boolean allowed(Sentence sentence, int first, int end, String name) {
        String entity = sentence.token(first).entity();
        if (!sentence.token(end - 1).isProperNoun() && !entity.equals("LOCATION")) {
            return false;
        }
        String before = before(sentence, first);
        if (isQualified(sentence, end) || isDivision(sentence, end, name)) {
            return true;
        }
        if (CALENDAR.contains(name.toLowerCase(Locale.ROOT))) {
            return false;
        }
        if (entity.equals("LOCATION")) {
            return true;
        }
        if (BEFORE_PERSON.contains(before)) {
            return false;
        }
        if (entity.equals("PERSON")) {
            return STRONG.contains(before) && isLarge(name, 50_000);
        }
        if (entity.equals("ORGANIZATION")) {
            return STRONG.contains(before) || isKnownArea(name);
        }
        boolean reached = PlaceVerbs.hasObject(sentence, end - 1);
        return reached || LOCATIVE.contains(before) || isKnownArea(name) || end > first + 1 && isLarge(name, 20_000);
    }

    /** The word before a name, over the parts of the compass and an article: "in northern Sinai". */
    private static String before(Sentence sentence, int first) {
        int at = first - 1;
        while (at > 0 && BETWEEN.contains(sentence.token(at).text().toLowerCase(Locale.ROOT))) {
            at--;
        }
        return at < 0 ? "" : sentence.token(at).text().toLowerCase(Locale.ROOT);
    }

    /** Whether the name of a division has the word for it behind it: "the Sool region". */
    private boolean isDivision(Sentence sentence, int end, String name) {
        return end < sentence.size()
                && DIVISIONS.contains(sentence.token(end).text())
                && index.find(PlaceNames.normal(name)).stream()
                        .anyMatch(each -> each.kind() == Kind.FIRST_LEVEL || each.kind() == Kind.SECOND_LEVEL);
    }

    /** Whether ", Texas" or the like follows. */
    private boolean isQualified(Sentence sentence, int end) {
        if (end + 1 >= sentence.size() || !sentence.token(end).text().equals(",")) {
            return false;
        }
        for (int stop = Math.min(sentence.size(), end + 4); stop > end + 1; stop--) {
            String name = PlaceNames.normal(name(sentence, end + 1, stop));
            boolean division = sentence.token(end + 1).isCapitalised()
                    && index.find(name).stream()
                            .anyMatch(each ->
                                    each.kind() == Kind.COUNTRY || each.kind() == Kind.FIRST_LEVEL && each.main());
            if (division && !sentence.token(end + 1).entity().equals("PERSON")) {
                return true;
            }
        }
        return false;
    }

    private boolean isLarge(String name, int population) {
        return index.find(PlaceNames.normal(name)).stream().anyMatch(each -> each.population() > population);
    }

    private boolean isKnownArea(String name) {
        return index.find(PlaceNames.normal(name)).stream()
                .anyMatch(each -> each.main()
                        && (each.kind() == Kind.COUNTRY
                                || each.kind() == Kind.FIRST_LEVEL
                                || each.kind() == Kind.SECOND_LEVEL && name.contains(" ")
                                || each.population() > 300_000));
    }
}
