package dateline.evaluate;

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

/** Puts the two marked spans of a labelled sentence into a document as its actors, in place of what overlaps them. */
final class GivenSpans {

    static final String ACTOR = "given:actor";
    static final String RECIPIENT = "given:recipient";

    private GivenSpans() {}

    static Document mark(Document document, RelationRow row) {
        List<ActorMention> given = new ArrayList<>();
        String text = document.article().text();
        addMention(document, ACTOR, find(text, row.actor(), 0), given);
        Span first = given.isEmpty() ? null : given.get(0).span();
        addMention(document, RECIPIENT, findApart(text, row.recipient(), first), given);
        Map<String, Actor> renamed = new HashMap<>();
        for (ActorMention mention : document.actors()) {
            given.stream()
                    .filter(one -> one.phrase().sentence() == mention.phrase().sentence())
                    .filter(one -> one.phrase().head() == mention.phrase().head())
                    .forEach(one -> mention.actors()
                            .forEach(actor ->
                                    renamed.putIfAbsent(actor.id(), one.actors().get(0))));
        }
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

    /** "He" and "the minister" mean the marked actor where they meant the one that the marked words stand for. */
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

    private static @Nullable Span findApart(String text, String words, @Nullable Span other) {
        Span found = find(text, words, 0);
        while (found != null && other != null && found.overlaps(other)) {
            found = find(text, words, found.start() + 1);
        }
        return found != null ? found : find(text, words, 0);
    }

    private static @Nullable Span find(String text, String words, int from) {
        String plain = words.strip();
        int at = plain.isEmpty() ? -1 : text.indexOf(plain, from);
        if (at < 0 && !plain.isEmpty()) {
            for (int i = from; i + plain.length() <= text.length() && at < 0; i++) {
                at = text.regionMatches(true, i, plain, 0, plain.length()) ? i : -1;
            }
        }
        return at < 0 ? null : new Span(at, at + plain.length());
    }

    private static void addMention(Document document, String id, @Nullable Span span, List<ActorMention> given) {
        if (span == null) {
            return;
        }
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
                Phrase phrase = new Phrase(sentence.index(), first, end, HeadWords.of(sentence, first, end));
                Actor actor = new Actor(id, span.of(document.article().text()), null, List.of());
                given.add(new ActorMention(
                        phrase,
                        span,
                        ActorMention.Kind.NAME,
                        new ActorResolution.Resolved(List.of(actor), "given with the sentence")));
                return;
            }
        }
    }
}
