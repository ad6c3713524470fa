package dateline.time;

import dateline.model.EventDate.Precision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The times that one article has mentioned so far, for "the following day" and "at the time". */
final class Memory {

    private final @Nullable LocalDate reference;
    private final List<LocalDate> days = new ArrayList<>();
    private @Nullable Interval previous;

    Memory(@Nullable LocalDate reference) {
        this.reference = reference;
    }

    /** The same with one more time, for the reading of a single expression. */
    Memory with(Meaning meaning) {
        Memory more = new Memory(reference);
        more.days.addAll(days);
        more.previous = previous;
        more.add(meaning);
        return more;
    }

    Setting setting(Direction direction) {
        return new Setting(reference, previous, direction, List.copyOf(days));
    }

    void add(Meaning meaning) {
        Interval interval = meaning.interval();
        boolean presence = meaning.timex() != null && meaning.timex().value().equals("PRESENT_REF");
        if (interval == null || presence) {
            return;
        }
        previous = interval;
        if (interval.precision() == Precision.DAY && interval.start() != null) {
            days.add(interval.start());
        }
    }
}
