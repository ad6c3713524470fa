package dateline.coding;

import java.util.Set;

/** Nouns that say when rather than who or what: never an actor, a recipient or an agent after "by". */
final class TimeWords {

    private static final Set<String> WORDS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
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
            "today",
            "yesterday",
            "tomorrow",
            "day",
            "days",
            "week",
            "weeks",
            "month",
            "months",
            "year",
            "years",
            "weekend",
            "morning",
            "evening",
            "night",
            "afternoon",
            "noon",
            "midnight",
            "hour",
            "hours",
            "spring",
            "summer",
            "autumn",
            "winter");

    private TimeWords() {}

    static boolean isTime(String lowerCaseWord) {
        return WORDS.contains(lowerCaseWord);
    }
}
