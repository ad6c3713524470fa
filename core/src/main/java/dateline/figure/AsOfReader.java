package dateline.figure;

import dateline.model.Document;
import dateline.model.EventDate;
import dateline.model.Moment;
import dateline.model.Sentence;
import dateline.model.TimeMention;
import dateline.model.Timex;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads when a count was taken: "as of noon local time Sunday". */
final class AsOfReader {

    private static final Pattern HOUR = Pattern.compile(".*T(\\d{2}):(\\d{2}).*");
    private static final Set<String> AS = Set.of("of", "at");

    /**
     * The moment that the sentence gives for its counts, or {@code null}.
     *
     * @param country whose local time an hour is in, ISO 3166-1 alpha-3
     */
    @Nullable
    Moment read(Document document, Sentence sentence, @Nullable String country) {
        for (int i = 0; i + 1 < sentence.size(); i++) {
            boolean asOf =
                    AmountReader.text(sentence, i).equals("as") && AS.contains(AmountReader.text(sentence, i + 1));
            if (asOf) {
                Moment moment = moment(document, sentence, i, country);
                if (moment != null) {
                    return moment;
                }
            }
        }
        return null;
    }

    /** From the times that follow without a verb between. */
    private static @Nullable Moment moment(Document document, Sentence sentence, int at, @Nullable String country) {
        LocalDate day = null;
        LocalTime hour = null;
        int from = sentence.token(at).span().start();
        int end = end(sentence, at + 2);
        int last = end;
        for (TimeMention time : document.times()) {
            EventDate date = time.date();
            if (time.span().start() >= from && time.span().start() < end && date != null) {
                // "as of Sunday" is read as until Sunday.
                day = date.end() == null ? date.start() : date.end();
                hour = hour == null ? hour(time.timex()) : hour;
                last = time.span().end();
            }
        }
        if (day == null) {
            return null;
        }
        ZoneOffset offset = hour == null ? null : LocalZones.offset(country, day.atTime(hour));
        return new Moment(day, hour, offset, document.article().text().substring(from, last));
    }

    private static int end(Sentence sentence, int at) {
        int i = at;
        while (i < sentence.size()
                && !sentence.token(i).isVerb()
                && !sentence.token(i).tag().equals("CC")
                && !sentence.token(i).tag().equals(",")) {
            i++;
        }
        return i == at
                ? sentence.token(at).span().end()
                : sentence.token(i - 1).span().end();
    }

    private static @Nullable LocalTime hour(@Nullable Timex timex) {
        if (timex == null) {
            return null;
        }
        Matcher matcher = HOUR.matcher(timex.value());
        return matcher.matches()
                ? LocalTime.of(Integer.parseInt(matcher.group(1)) % 24, Integer.parseInt(matcher.group(2)))
                : null;
    }
}
