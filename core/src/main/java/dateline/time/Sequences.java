package dateline.time;

import dateline.model.Dependencies;
import dateline.model.Document;
import dateline.model.EventDate;
import dateline.model.EventDate.From;
import dateline.model.Phrase;
import dateline.model.Sentence;
import dateline.model.Span;
import dateline.model.TimeMention;
import dateline.model.Timex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Dates lengths of time that count from an event which the text dates: "two days after the vote". */
final class Sequences {

    private static final Set<String> ORDER = Set.of("after", "before", "following");

    private final Document document;

    /**
     * @param document with the times of its own words resolved
     */
    Sequences(Document document) {
        this.document = document;
    }

    List<TimeMention> resolve() {
        List<TimeMention> mentions = new ArrayList<>();
        for (TimeMention time : document.times()) {
            Timex timex = time.timex();
            boolean length = timex != null && timex.type() == Timex.Type.DURATION && time.date() == null;
            EventDate date = length ? date(time, timex.value()) : null;
            if (date != null && isNamed(time)) {
                Timex day = new Timex(Timex.Type.DATE, value(date));
                mentions.add(new TimeMention(time.phrase(), time.span(), day, date));
            } else if (date != null) {
                mentions.add(new TimeMention(time.phrase(), time.span(), timex, date));
            } else if (!length || !isNamed(time)) {
                mentions.add(time);
            }
        }
        return mentions;
    }

    /** The TIMEX3 form of the day, month or year of a date. */
    private static String value(EventDate date) {
        String start = String.valueOf(date.start());
        return switch (date.precision()) {
            case MONTH -> start.substring(0, 7);
            case YEAR -> start.substring(0, 4);
            default -> start;
        };
    }

    /** "The day after the vote" and "the eve of the vote" name a day, or nothing where that of the vote is not known. */
    private boolean isNamed(TimeMention time) {
        Sentence sentence = document.sentences().get(time.phrase().sentence());
        int last = time.phrase().end() - 1;
        boolean the = sentence.token(time.phrase().first()).text().equalsIgnoreCase("the");
        boolean follows = time.phrase().end() < sentence.size()
                && (ORDER.contains(sentence.lemma(time.phrase().end()))
                        || sentence.lemma(time.phrase().end()).equals("of"));
        return follows
                && (the && time.phrase().length() == 2 || sentence.lemma(last).equals("eve"));
    }

    private @Nullable EventDate date(TimeMention time, String length) {
        Phrase phrase = time.phrase();
        Sentence sentence = document.sentences().get(phrase.sentence());
        if (phrase.end() >= sentence.size()) {
            return null;
        }
        String order = sentence.lemma(phrase.end());
        boolean follow =
                order.equals("follow") && sentence.token(phrase.end()).text().equals("following");
        int anchor = anchor(sentence, phrase);
        boolean ordered = follow || ORDER.contains(order) || order.equals("of") && isNamed(time);
        if (!ordered || anchor == Dependencies.NONE) {
            return null;
        }
        EventDate known = known(sentence, anchor);
        LocalDate day =
                known == null || known.start() == null || !known.start().equals(known.end()) ? null : known.start();
        Interval moved = day == null ? null : Lengths.move(day, length, sign(sentence, phrase, order));
        Span words = time.span().union(sentence.token(anchor).span());
        return moved == null ? null : moved.dated(words.of(document.article().text()), From.ANAPHORIC);
    }

    /** 1 for after, −1 for before and "the eve of", 0 for "the day of". */
    private static int sign(Sentence sentence, Phrase phrase, String order) {
        if (order.equals("of")) {
            return sentence.lemma(phrase.end() - 1).equals("eve") ? -1 : 0;
        }
        return order.equals("before") ? -1 : 1;
    }

    /** The word that "after" introduces; the parser may hang both on the length of time itself. */
    private static int anchor(Sentence sentence, Phrase phrase) {
        Dependencies tree = sentence.dependencies();
        int head = tree.head(phrase.end());
        if (head > phrase.end()) {
            return head;
        }
        return tree.children(phrase.head()).stream()
                .filter(child -> child > phrase.end() && !tree.is(child, "punct"))
                .findFirst()
                .orElse(Dependencies.NONE);
    }

    /** The date of what a word names: said beside it, or beside the same word earlier in the text. */
    private @Nullable EventDate known(Sentence sentence, int word) {
        EventDate own = EventDates.said(document, sentence, word);
        if (own != null) {
            return own;
        }
        for (int s = sentence.index() - 1; s >= 0; s--) {
            Sentence earlier = document.sentences().get(s);
            for (int i = earlier.size() - 1; i >= 0; i--) {
                boolean same = earlier.lemma(i).equals(sentence.lemma(word));
                EventDate date = same ? EventDates.said(document, earlier, i) : null;
                if (date != null) {
                    return date;
                }
            }
        }
        return null;
    }
}
