package dateline.time;

import dateline.model.Dependencies;
import dateline.model.Phrase;
import dateline.model.Sentence;
import dateline.model.Timex;
import java.time.LocalDate;
import java.util.List;

/** Gives a length of time its days where it counts ahead from today: "will vote in two weeks", "will leave within a year". */
final class Ahead {

    private Ahead() {}

    /**
     * The meaning with its days, or as it is.
     *
     * @param preposition before the words
     * @param pieces of the sentence, the words beginning at {@code first}
     */
    static Meaning dated(
            Meaning meaning,
            String preposition,
            Setting setting,
            Sentence sentence,
            Phrase phrase,
            List<Piece> pieces,
            int first) {
        Timex timex = meaning.timex();
        LocalDate reference = setting.reference();
        boolean length = timex != null && timex.type() == Timex.Type.DURATION && meaning.interval() == null;
        boolean ahead = preposition.equals("in") || preposition.equals("within");
        if (!length || !ahead || reference == null || setting.direction() != Direction.FUTURE) {
            return meaning;
        }
        boolean tellsFrequency = Numbers.words(pieces, first - 2, "time");
        Interval day = tellsFrequency || !ofVerb(sentence, phrase) ? null : Lengths.move(reference, timex.value(), 1);
        if (day == null) {
            return meaning;
        }
        day = timex.value().endsWith("W") ? Interval.week(day.start()) : day;
        Interval interval = preposition.equals("in") ? day : Interval.range(reference, day.end());
        return new Meaning(timex, interval, meaning.from());
    }

    private static boolean ofVerb(Sentence sentence, Phrase phrase) {
        int head = sentence.dependencies().head(phrase.head());
        return head != Dependencies.NONE && sentence.token(head).isVerb();
    }
}
