package dateline.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event that a careful reader takes from an article. What is {@code null} or empty was not given and is not tested;
 * {@code saidBy} is tested when it is empty but not {@code null}: then nobody but the reporter says so.
 *
 * @param id as in the file
 * @param article id of the article that reports it
 * @param type PLOVER type
 * @param mode its mode
 * @param ofType type of the event that was folded
 * @param ofMode its mode
 * @param alternatives other types, or types of the folded event, that count as right
 * @param actors names
 * @param recipients names
 * @param context one PLOVER context
 * @param status in lower case
 * @param date an ISO 8601 day, month, year or interval
 * @param precision in lower case
 * @param place name of a city or country
 * @param saidBy name of the claimant
 * @param evidence words of the article
 * @param optional whether it may be missed
 */
record ExpectedEvent(
        String id,
        String article,
        String type,
        @Nullable String mode,
        @Nullable String ofType,
        @Nullable String ofMode,
        List<String> alternatives,
        List<String> actors,
        List<String> recipients,
        @Nullable String context,
        String status,
        @Nullable String date,
        @Nullable String precision,
        @Nullable String place,
        @Nullable String saidBy,
        String evidence,
        boolean optional) {

    ExpectedEvent {
        alternatives = List.copyOf(alternatives);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }
}
