package dateline.training;

import static dateline.model.Dependencies.NONE;

import dateline.model.Actor;
import dateline.model.ActorMention;
import dateline.model.ActorResolution;
import dateline.model.Document;
import dateline.model.Phrase;
import dateline.model.Sentence;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts marked spans of a labelled sentence into a document as its actors, in place of what overlaps them. */
public final class MarkedActors {

    /** Id of the marked actor; of the second marked actor with ":1" behind it, and so on. */
    public static final String ACTOR = "given:actor";

    /** Id of the marked recipient, likewise. */
    public static final String RECIPIENT = "given:recipient";

    private MarkedActors() {}

    /** The document with the marked spans as actors; "he" means a marked actor where it meant the one under the mark. */
    public static Document mark(Document document, List<Span> actors, List<Span> recipients) {
        List<ActorMention> given = new ArrayList<>();
        add(document, ACTOR, actors, given);
        add(document, RECIPIENT, recipients, given);
        Map<String, Actor> renamed = renamed(document, given);
        List<ActorMention> mentions = new ArrayList<>(given);
        for (ActorMention mention : document.actors()) {
            if (given.stream().noneMatch(other -> other.span().overlaps(mention.span()))) {
                mentions.add(renamed(mention, renamed));
            }
        }
        mentions.sort(Comparator.comparingInt(
                        (ActorMention mention) -> mention.phrase().sentence())
                .thenComparingInt(mention -> mention.phrase().first()));
        return document.withActors(mentions);
    }

    /** The mentions that were put in for an id, in reading order; without pronouns. */
    public static List<ActorMention> given(Document document, String id) {
        return document.actors().stream()
                .filter(mention -> mention.kind() == ActorMention.Kind.NAME)
                .filter(mention ->
                        mention.actors().stream().anyMatch(actor -> actor.id().startsWith(id)))
                .toList();
    }

    private static Map<String, Actor> renamed(Document document, List<ActorMention> given) {
        Map<String, Actor> renamed = new HashMap<>();
        for (ActorMention mention : document.actors()) {
            given.stream()
                    .filter(one -> one.phrase().sentence() == mention.phrase().sentence())
                    .filter(one -> one.phrase().head() == mention.phrase().head())
                    .forEach(one -> mention.actors()
                            .forEach(actor ->
                                    renamed.putIfAbsent(actor.id(), one.actors().get(0))));
        }
        return renamed;
    }

    private static ActorMention renamed(ActorMention mention, Map<String, Actor> renamed) {
        if (mention.actors().stream().noneMatch(actor -> renamed.containsKey(actor.id()))) {
            return mention;
        }
        List<Actor> actors = mention.actors().stream()
                .map(actor -> renamed.getOrDefault(actor.id(), actor))
                .toList();
        ActorResolution resolution =
                new ActorResolution.Resolved(actors, mention.resolution().because());
        return new ActorMention(mention.phrase(), mention.span(), mention.kind(), resolution);
    }

    private static void add(Document document, String id, List<Span> spans, List<ActorMention> given) {
        for (int i = 0; i < spans.size(); i++) {
            Phrase phrase = phrase(document, spans.get(i));
            if (phrase != null) {
                Actor actor = new Actor(
                        i == 0 ? id : id + ":" + i,
                        spans.get(i).of(document.article().text()),
                        null,
                        List.of());
                given.add(new ActorMention(
                        phrase,
                        spans.get(i),
                        ActorMention.Kind.NAME,
                        new ActorResolution.Resolved(List.of(actor), "given with the sentence")));
            }
        }
    }

    private static @Nullable Phrase phrase(Document document, Span span) {
        for (Sentence sentence : document.sentences()) {
            int first = NONE;
            int end = NONE;
            for (int i = 0; i < sentence.size(); i++) {
                if (sentence.token(i).span().overlaps(span)) {
                    first = first == NONE ? i : first;
                    end = i + 1;
                }
            }
            if (first != NONE) {
                return new Phrase(sentence.index(), first, end, HeadWords.of(sentence, first, end));
            }
        }
        return null;
    }
}
