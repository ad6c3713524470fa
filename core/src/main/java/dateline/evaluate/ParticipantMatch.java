package dateline.evaluate;

import static dateline.model.Dependencies.NONE;

import dateline.model.Actor;
import dateline.model.ActorMention;
import dateline.model.Document;
import dateline.model.Participant;
import dateline.model.Sentence;
import dateline.model.Span;
import dateline.training.HeadWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Decides whether who was coded in one sentence is whom a reader named there.
 *
 * <p>One participant is somebody whom the reader named if the two overlap and share a head word ("police" and "the
 * Kenyan police", not "Kenya" and "the Kenyan police"), or if the words that the reader named mean the same actor ("He",
 * where the coder took the name). A country and its government are one actor.
 *
 * <p>A list is right if somebody in it is named by the reader, and nobody whom the sentence mentions stands
 * outside the words that the reader named. Who was inferred, or stands in another sentence, makes no list wrong: readers
 * name only what the sentence says.
 */
final class ParticipantMatch {

    private final Document document;
    private final NameMatch names;

    ParticipantMatch(Document document, NameMatch names) {
        this.document = document;
        this.names = names;
    }

    /** Whether a list of participants is right, said of the words of one sentence. */
    boolean matches(List<GoldEvent.Name> gold, List<Participant> coded, Span sentence) {
        boolean any = false;
        for (Participant participant : coded) {
            boolean named = gold.stream().anyMatch(name -> matches(name, participant));
            if (!named && isSaid(participant, sentence) && !isPartOfName(gold, participant)) {
                return false;
            }
            any |= named;
        }
        return gold.isEmpty() || any;
    }

    /** Whether somebody whom the reader named is among the participants. */
    boolean anyOf(List<GoldEvent.Name> gold, List<Participant> coded) {
        return coded.stream().anyMatch(one -> gold.stream().anyMatch(name -> matches(name, one)));
    }

    private static boolean isSaid(Participant participant, Span sentence) {
        return participant.span() != null && participant.span().overlaps(sentence);
    }

    /** "Thailand" of "the governments of India and Thailand". */
    private static boolean isPartOfName(List<GoldEvent.Name> gold, Participant participant) {
        Span words = participant.span();
        return words != null
                && gold.stream().map(GoldEvent.Name::span).anyMatch(span -> span != null && span.contains(words));
    }

    private boolean matches(GoldEvent.Name gold, Participant participant) {
        Span span = gold.span();
        if (span == null) {
            return names.matches(gold.text(), participant.actor(), participant.text());
        }
        Span words = participant.span();
        if (words != null && words.overlaps(span) && shareHead(span, words)) {
            return true;
        }
        for (ActorMention mention : document.actors()) {
            if (mention.span().overlaps(span)
                    && mention.actors().stream().anyMatch(actor -> isSame(actor, participant.actor()))
                    && shareHead(span, mention.span())) {
                return true;
            }
        }
        return false;
    }

    /** As the reader of one article takes countries, their seats and their governments. */
    private static boolean isSame(Actor one, Actor other) {
        return one.id().equals(other.id())
                || (isState(one) && isState(other) && Objects.equals(one.country(), other.country()));
    }

    private static boolean isState(Actor actor) {
        boolean government =
                actor.id().equals(actor.country() + ".GOV") || actor.id().equals("gov-" + actor.country());
        return actor.country() != null && (actor.sectors().isEmpty() || government);
    }

    private boolean shareHead(Span gold, Span words) {
        for (Sentence sentence : document.sentences()) {
            if (sentence.span().overlaps(gold)) {
                int goldHead = head(sentence, gold);
                int wordsHead = head(sentence, words);
                return goldHead != NONE
                        && wordsHead != NONE
                        && gold.overlaps(sentence.token(wordsHead).span())
                        && heads(sentence, goldHead, gold).stream()
                                .anyMatch(head ->
                                        words.overlaps(sentence.token(head).span()));
            }
        }
        return false;
    }

    /** Readers may write "Egypt and Jordan" as one: each of them heads it. */
    private static List<Integer> heads(Sentence sentence, int head, Span within) {
        List<Integer> heads = new ArrayList<>(List.of(head));
        for (int conjunct : sentence.dependencies().children(head, "conj")) {
            if (within.overlaps(sentence.token(conjunct).span())) {
                heads.add(conjunct);
            }
        }
        return heads;
    }

    private int head(Sentence sentence, Span span) {
        for (ActorMention mention : document.actorsIn(sentence.index())) {
            if (mention.span().equals(span)) {
                return mention.phrase().head();
            }
        }
        int first = NONE;
        int end = NONE;
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).span().overlaps(span)) {
                first = first == NONE ? i : first;
                end = i + 1;
            }
        }
        return first == NONE ? NONE : HeadWords.of(sentence, first, end);
    }
}
