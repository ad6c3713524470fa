package dateline.coding;

import static dateline.model.Dependencies.NONE;

import dateline.model.Dependencies;
import dateline.model.Sentence;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads from a year beside an event that it is history: "In 1992 the president freed the rebels". */
final class PastYears {

    private static final Pattern YEAR = Pattern.compile("1[0-9]{3}|20[0-9]{2}");
    /** Years after which an event is history rather than the news. */
    private static final int YEARS_TO_HISTORY = 5;
    /** Where an article has no date, this year and those before are taken for history. */
    private static final int LAST_YEAR_OF_HISTORY = 1999;

    private static final int HIGHEST_CLIMB = 5;
    private static final Set<String> AT = Set.of("in", "by", "during", "on", "of");

    private PastYears() {}

    /** Whether a year long before the article's stands beside the event, or beside the verb that carries it. */
    static boolean isLongAgo(Reading reading, int trigger) {
        Sentence sentence = reading.sentence();
        int carrier =
                reading.arguments().isVerbal(trigger) ? trigger : reading.tree().head(trigger);
        for (int i = 0; i < sentence.size(); i++) {
            if (YEAR.matcher(sentence.token(i).text()).matches() && isPast(reading, i)) {
                if (dates(reading, i, trigger, carrier)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isPast(Reading reading, int token) {
        int year = Integer.parseInt(reading.sentence().token(token).text());
        LocalDate written = reading.document().article().referenceDate();
        int last = written == null ? LAST_YEAR_OF_HISTORY : written.getYear() - YEARS_TO_HISTORY;
        return year <= last;
    }

    /** Whether a year stands in the time of one of two words: not "2000 troops", not "since 1990". */
    private static boolean dates(Reading reading, int year, int trigger, int carrier) {
        Dependencies tree = reading.tree();
        for (int at = year, steps = 0; at != NONE && steps < HIGHEST_CLIMB; at = tree.head(at), steps++) {
            int head = tree.head(at);
            if (tree.is(at, "obl") || tree.is(at, "nmod")) {
                if (!AT.contains(reading.clauses().marker(at))) {
                    return false;
                }
                if (head == trigger || head == carrier) {
                    return true;
                }
            } else if (!(at == year && isOfDay(reading, head))) {
                return false;
            }
        }
        return false;
    }

    private static boolean isOfDay(Reading reading, int head) {
        return head != NONE
                && TimeWords.isTime(reading.sentence().token(head).text().toLowerCase(Locale.ROOT));
    }
}
