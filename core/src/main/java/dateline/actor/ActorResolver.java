package dateline.actor;

import dateline.lexicon.Lexicon;
import dateline.model.Actor;
import dateline.model.ActorMention;
import dateline.model.ActorResolution;
import dateline.model.Document;
import dateline.model.Phrase;
import dateline.model.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds all mentions of actors in a document and says whom each means.
 *
 * <p>Built once with its lexicon, then immutable and shared by threads.
 */
public final class ActorResolver {

    private final Lexicon lexicon;
    private final LexiconPeople people;
    private final Segmenter segmenter;
    private final Genders genders = new Genders();

    public ActorResolver(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.people = new LexiconPeople(lexicon);
        this.segmenter = new Segmenter(lexicon);
    }

    /**
     * The document with the mentions of its actors, by sentence, then first token, then the longer first. Whoever holds
     * an office is resolved as of the article's {@linkplain dateline.model.Article#referenceDate() reference date}.
     */
    public Document resolve(Document document) {
        List<Draft> drafts = new ArticleReading(document, lexicon, people, segmenter, genders).read();
        List<ActorMention> mentions = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft.counts()) {
                mentions.add(mention(document.sentences().get(draft.sentence), draft));
            }
        }
        return document.withActors(mentions);
    }

    private static ActorMention mention(Sentence sentence, Draft draft) {
        Phrase phrase = new Phrase(draft.sentence, draft.first, draft.end, draft.head);
        return new ActorMention(phrase, sentence.span(draft.first, draft.end), draft.kind(), resolution(draft));
    }

    private static ActorResolution resolution(Draft draft) {
        if (draft.identities.isEmpty()) {
            return new ActorResolution.Unresolved(draft.because);
        }
        List<Actor> actors = draft.identities.stream().map(Identity::actor).toList();
        return draft.ambiguous
                ? new ActorResolution.Ambiguous(actors, draft.because)
                : new ActorResolution.Resolved(actors, draft.because);
    }
}
