package dateline.store;

import dateline.model.Actor;
import dateline.model.EventDate;
import dateline.model.Evidence;
import dateline.model.Expectation;
import dateline.model.Participant;
import dateline.model.Place;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Reads what is announced for later. */
final class StoredExpectations {

    private StoredExpectations() {}

    /** By article. */
    static Map<String, List<Expectation>> read(Groups groups) throws SQLException {
        Map<String, List<Participant>> people = groups.read(
                "article_id || chr(10) || expectation || chr(10) || role, actor_id, name, country, sectors, text,"
                        + " span_start, span_end FROM expectation_people",
                "article_id, expectation, role, position",
                row -> new Participant(row.actor(), row.text(), row.spanOrNull()));
        return groups.read(
                "article_id, article_id, article_id || chr(10) || position, manner, what, type, mode, date_start,"
                        + " date_end, date_precision, date_text, date_from, place, place_country, place_admin1, lat,"
                        + " lon, place_precision, place_id, mention_id, sentence, span_start, span_end, text"
                        + " FROM expectations",
                "article_id, position",
                row -> expectation(row, people));
    }

    private static Expectation expectation(Row row, Map<String, List<Participant>> people) throws SQLException {
        String article = row.known();
        String key = row.known();
        Expectation.Manner manner = row.one(Expectation.Manner.class);
        String what = row.known();
        String type = row.text();
        String mode = row.text();
        EventDate window = row.date();
        Place place = row.place();
        List<Actor> announcers = Groups.of(people, key + "\nannouncer").stream()
                .map(Participant::actor)
                .toList();
        return new Expectation(
                article,
                manner,
                what,
                type,
                mode,
                Groups.of(people, key + "\nactor"),
                Groups.of(people, key + "\nrecipient"),
                window,
                place,
                announcers,
                row.text(),
                new Evidence(row.number(), row.span(), row.known()));
    }
}
