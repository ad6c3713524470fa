package dateline.time;

import dateline.model.EventDate.From;
import dateline.model.Timex;
import dateline.model.Timex.Type;
import org.jspecify.annotations.Nullable;

/**
 * What an expression means.
 *
 * @param timex its normal form, {@code null} for "at the time"
 * @param interval its days, {@code null} when it names none or they cannot be known
 * @param from how they were found
 */
record Meaning(@Nullable Timex timex, @Nullable Interval interval, From from) {

    static Meaning date(String value, @Nullable Interval interval, From from) {
        Type type = value.indexOf('T') > 0 && !value.endsWith("_REF") ? Type.TIME : Type.DATE;
        return new Meaning(new Timex(type, value), interval, from);
    }

    static Meaning duration(String value, @Nullable Interval interval) {
        return new Meaning(new Timex(Type.DURATION, value), interval, From.RELATIVE);
    }

    static Meaning set(String value) {
        return new Meaning(new Timex(Type.SET, value), null, From.EXPLICIT);
    }
}
