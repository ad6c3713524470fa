package dateline.store;

import dateline.model.Actor;
import dateline.model.Claimant;
import dateline.model.CustodyStep;
import dateline.model.Evidence;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Reads people's way through custody. */
final class StoredCustody {

    private StoredCustody() {}

    /** By article. */
    static Map<String, List<CustodyStep>> read(Groups groups) throws SQLException {
        Map<String, List<Actor>> custodians = groups.read(
                "article_id || chr(10) || step, actor_id, name, country, sectors FROM custodians",
                "article_id, step, position",
                Row::actor);
        Map<String, List<Claimant>> witnesses = groups.read(
                "article_id || chr(10) || step, actor_id, name, country, sectors, text, span_start, span_end, cue,"
                        + " stance FROM witnesses",
                "article_id, step, position",
                Row::claimant);
        return groups.read(
                "article_id, article_id, article_id || chr(10) || position, person_id, name, country, sectors, kind,"
                        + " date_start, date_end, date_precision, date_text, date_from, what, mention_id, sentence,"
                        + " span_start, span_end, text FROM custody",
                "article_id, position",
                row -> {
                    String article = row.known();
                    String key = row.known();
                    return new CustodyStep(
                            row.actor(),
                            row.one(CustodyStep.Kind.class),
                            row.date(),
                            row.texts(),
                            Groups.of(custodians, key),
                            Groups.of(witnesses, key),
                            article,
                            row.text(),
                            new Evidence(row.number(), row.span(), row.known()));
                });
    }
}
