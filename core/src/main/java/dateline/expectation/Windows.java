package dateline.expectation;

import dateline.model.Document;
import dateline.model.EventDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Decides whether a date says when an announced event is due. */
final class Windows {

    private Windows() {}

    /** The date, unless it is that of the announcement: one before the day of publication, or one that no words give. */
    static @Nullable EventDate of(Document document, @Nullable EventDate date) {
        if (date == null || date.from() == EventDate.From.PUBLICATION) {
            return null;
        }
        LocalDate published = document.article().referenceDate();
        LocalDate last = date.end();
        return published != null && last != null && last.isBefore(published) ? null : date;
    }
}
