package dateline.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a report is from.
 *
 * @param country of its publisher, ISO 3166-1 alpha-3
 * @param dateline place of its dateline as written
 */
record Home(@Nullable String country, @Nullable String dateline) {

    /** The same as context for the places of the text. */
    List<Sense> senses(PlaceIndex index, Weights weights) {
        List<Sense> senses = new ArrayList<>();
        Candidate publisher = country == null ? null : index.country(country);
        if (publisher != null) {
            senses.add(new Sense(List.of(publisher), weights));
        }
        if (dateline != null) {
            senses.add(new Sense(index.find(PlaceNames.normal(dateline)), weights));
        }
        senses.forEach(Sense::count);
        return senses;
    }
}
