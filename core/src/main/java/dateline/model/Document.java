package dateline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article with everything that reading it has found.
 *
 * <p>A document is made by the language stage with its mentions empty; each later stage adds its own through a
 * {@code with} method, which leaves the document it was called on unchanged.
 *
 * @param article what was read
 * @param sentences in reading order
 * @param actors mentions of actors, by sentence, then first token
 * @param times mentions of times, in the same order
 * @param places mentions of places, in the same order
 * @param attributions who says what, by cue
 */
public record Document(
        Article article,
        List<Sentence> sentences,
        List<ActorMention> actors,
        List<TimeMention> times,
        List<PlaceMention> places,
        List<Attribution> attributions) {

    public Document {
        sentences = List.copyOf(sentences);
        actors = List.copyOf(actors);
        times = List.copyOf(times);
        places = List.copyOf(places);
        attributions = List.copyOf(attributions);
    }

    public Document(Article article, List<Sentence> sentences) {
        this(article, sentences, List.of(), List.of(), List.of(), List.of());
    }

    public Document withActors(List<ActorMention> found) {
        return new Document(article, sentences, found, times, places, attributions);
    }

    public Document withTimes(List<TimeMention> found) {
        return new Document(article, sentences, actors, found, places, attributions);
    }

    public Document withPlaces(List<PlaceMention> found) {
        return new Document(article, sentences, actors, times, found, attributions);
    }

    public Document withAttributions(List<Attribution> found) {
        return new Document(article, sentences, actors, times, places, found);
    }

    /**
     * The mention that an arc of the syntax tree means when it ends at a token: the one whose head the token is, else
     * the shortest one that covers it.
     *
     * @param sentence index of the sentence
     * @param token index of the token in that sentence
     * @return {@code null} where no mention of an actor covers the token
     */
    public @Nullable ActorMention actorAt(int sentence, int token) {
        ActorMention best = null;
        for (int i = firstActorOf(sentence); i < actors.size(); i++) {
            ActorMention mention = actors.get(i);
            Phrase phrase = mention.phrase();
            if (phrase.sentence() != sentence || phrase.first() > token) {
                break;
            }
            if (phrase.head() == token) {
                return mention;
            }
            if (phrase.covers(token)
                    && (best == null || phrase.length() <= best.phrase().length())) {
                best = mention;
            }
        }
        return best;
    }

    /** The mentions of actors in one sentence, by first token. */
    public List<ActorMention> actorsIn(int sentence) {
        return actors.subList(firstActorOf(sentence), firstActorOf(sentence + 1));
    }

    private int firstActorOf(int sentence) {
        int low = 0;
        int high = actors.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (actors.get(middle).phrase().sentence() < sentence) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
