package dateline.model;

import java.util.List;

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
}
