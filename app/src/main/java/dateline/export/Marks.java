package dateline.export;

import dateline.model.Document;
import dateline.model.EventDate;
import dateline.model.EventMention;
import dateline.model.Participant;
import dateline.model.Span;
import dateline.model.TimeMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds which words of a sentence carry an event's actor, action, recipient and date. */
final class Marks {

    private Marks() {}

    /**
     * The marks within a sentence, by start, the longer first where two start together.
     *
     * <p>One mark may lie within another ("[recipient [actor Kenyan police] chief]"), but none crosses another: of two
     * that would, the later one is left out.
     */
    static List<Mark> in(Span sentence, Document document, EventMention mention) {
        List<Mark> wanted = new ArrayList<>();
        wanted.add(new Mark(Mark.Part.ACTION, mention.trigger().span()));
        participants(wanted, Mark.Part.ACTOR, mention.actors());
        participants(wanted, Mark.Part.RECIPIENT, mention.recipients());
        Span date = date(sentence, document, mention.date());
        if (date != null) {
            wanted.add(new Mark(Mark.Part.DATE, date));
        }
        List<Mark> kept = new ArrayList<>();
        for (Mark mark : wanted) {
            boolean fits = sentence.contains(mark.span()) && mark.span().length() > 0;
            if (fits && kept.stream().noneMatch(other -> crosses(other.span(), mark.span()))) {
                kept.add(mark);
            }
        }
        kept.sort(Comparator.comparingInt((Mark mark) -> mark.span().start())
                .thenComparing(mark -> -mark.span().end()));
        return kept;
    }

    private static void participants(List<Mark> marks, Mark.Part part, List<Participant> participants) {
        for (Participant participant : participants) {
            Span span = participant.span();
            if (span != null && marks.stream().noneMatch(mark -> mark.span().equals(span))) {
                marks.add(new Mark(part, span));
            }
        }
    }

    /** An event's date has words but no span: they stand where the sentence's time mention of that date stands. */
    private static @Nullable Span date(Span sentence, Document document, @Nullable EventDate date) {
        if (date == null) {
            return null;
        }
        for (TimeMention time : document.times()) {
            if (sentence.contains(time.span()) && date.equals(time.date())) {
                return time.span();
            }
        }
        String words = date.text();
        if (words == null) {
            return null;
        }
        int at = sentence.of(document.article().text()).indexOf(words);
        return at < 0 ? null : new Span(sentence.start() + at, sentence.start() + at + words.length());
    }

    private static boolean crosses(Span one, Span other) {
        return one.overlaps(other) && !one.contains(other) && !other.contains(one);
    }
}
