package dateline.time;

import dateline.model.Document;
import dateline.model.EventDate;
import dateline.model.Phrase;
import dateline.model.Sentence;
import dateline.model.TimeMention;
import dateline.model.Timex;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the times that a document mentions and works out the days they mean.
 *
 * <p>Immutable; build it once and share it between threads.
 */
public final class TimeResolver {

    private final List<TimeRule> rules;

    public TimeResolver() {
        this.rules = TimeRule.shipped();
    }

    /** The document with its time mentions, in reading order. */
    public Document resolve(Document document) {
        List<TimeMention> mentions = new ArrayList<>();
        Memory memory = new Memory(document.article().referenceDate());
        for (Sentence sentence : document.sentences()) {
            List<Piece> pieces = Piece.of(sentence);
            List<Expression> found = read(sentence, pieces, memory);
            mentions.addAll(new Mentions(sentence, document.article().text(), pieces).of(found));
        }
        return document.withTimes(new Sequences(document.withTimes(mentions)).resolve());
    }

    private List<Expression> read(Sentence sentence, List<Piece> pieces, Memory memory) {
        List<Expression> found = new ArrayList<>();
        int at = 0;
        while (at < pieces.size()) {
            Match match = longest(pieces, at);
            Meaning meaning = match == null
                    ? null
                    : meaning(match, sentence, pieces, memory(match, found, sentence, pieces, memory));
            if (match == null || meaning == null) {
                at++;
                continue;
            }
            found.add(new Expression(match.start(), match.end(), meaning));
            memory.add(meaning);
            at = match.end();
        }
        return found;
    }

    /** "At 10:35 a.m. by the clock on Friday": the day of a time of day may stand after it in the sentence. */
    private Memory memory(Match match, List<Expression> found, Sentence sentence, List<Piece> pieces, Memory memory) {
        boolean dayBefore = found.stream().anyMatch(each -> isDay(each.meaning()));
        if (!match.slots().isClockOnly() || dayBefore) {
            return memory;
        }
        for (int at = match.end(); at < pieces.size(); at++) {
            Match next = longest(pieces, at);
            Meaning meaning =
                    next == null || next.slots().isClockOnly() ? null : meaning(next, sentence, pieces, memory);
            if (meaning != null && isDay(meaning)) {
                return memory.with(meaning);
            }
        }
        return memory;
    }

    private static boolean isDay(Meaning meaning) {
        Interval interval = meaning.interval();
        return interval != null
                && interval.precision() == EventDate.Precision.DAY
                && meaning.timex() != null
                && meaning.timex().type() != Timex.Type.DURATION;
    }

    /** The longest match at a piece; of equally long ones that of the upper rule. */
    private @Nullable Match longest(List<Piece> pieces, int at) {
        Match longest = null;
        for (TimeRule rule : rules) {
            Slots slots = new Slots();
            int end = rule.pattern().match(pieces, at, slots);
            boolean longer = end > at && (longest == null || end > longest.end());
            if (longer && Guards.allow(pieces, at, end, slots)) {
                longest = new Match(at, end, rule, slots);
            }
        }
        return longest;
    }

    private static @Nullable Meaning meaning(Match match, Sentence sentence, List<Piece> pieces, Memory memory) {
        Phrase phrase = Expression.phrase(sentence, pieces, match.start(), match.end());
        Direction direction = Tenses.direction(sentence, phrase.head());
        String preposition = Mentions.preposition(pieces, match.first());
        if (preposition.equals("since")) {
            direction = Direction.PAST;
        } else if (direction != Direction.PAST && (preposition.equals("until") || preposition.equals("by"))) {
            direction = Direction.FUTURE;
        }
        Setting setting = memory.setting(direction);
        Meaning meaning = match.rule().reading().read(match.slots(), setting);
        return meaning == null
                ? null
                : Ahead.dated(meaning, preposition, setting, sentence, phrase, pieces, match.first());
    }

    private record Match(int first, int end, TimeRule rule, Slots slots) {

        /** The first piece that is part of what is found. */
        int start() {
            return slots.whole(TimePattern.START, first);
        }
    }
}
