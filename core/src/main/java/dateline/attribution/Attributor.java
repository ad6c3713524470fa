package dateline.attribution;

import dateline.lexicon.Lexicon;
import dateline.model.Actor;
import dateline.model.ActorMention;
import dateline.model.Attribution;
import dateline.model.Document;
import dateline.model.Phrase;
import dateline.model.Sentence;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds who says what in an article.
 *
 * <p>Immutable; may be shared by any number of threads.
 */
public final class Attributor {

    private final CueFinder cueFinder;
    private final ClaimantFinder claimantFinder = new ClaimantFinder();
    private final ContentFinder contentFinder = new ContentFinder();

    public Attributor(Lexicon lexicon) {
        this.cueFinder = new CueFinder(lexicon.cues());
    }

    /** The document with its attributions, by cue; claimants are resolved where its mentions of actors are. */
    public Document attribute(Document document) {
        List<Quote> quotes = QuoteReader.read(document.article());
        List<List<Draft>> bySentence = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            bySentence.add(drafts(sentence, Zones.of(sentence, quotes)));
        }
        new Labels(document, quotes).addTo(bySentence);
        new QuoteBinder(document, quotes, bySentence).bind();
        List<Attribution> found = new ArrayList<>();
        for (List<Draft> drafts : bySentence) {
            for (Draft draft : drafts) {
                List<Span> content =
                        Contents.of(draft, quotes, document.article().text());
                if (!content.isEmpty()) {
                    found.add(attribution(document, quotes, draft, content));
                }
            }
        }
        found.sort(Comparator.comparing(Attribution::cue));
        return document.withAttributions(Nesting.nested(found));
    }

    private List<Draft> drafts(Sentence printed, Zones zones) {
        Sentence sentence = QuoteMender.mended(printed, zones);
        List<CueMatch> cues = cueFinder.find(sentence);
        List<Draft> drafts = new ArrayList<>();
        for (CueMatch cue : cues) {
            Draft draft = new Draft(cue, claimantFinder.find(cue), zones);
            contentFinder.find(draft, cues);
            drafts.add(draft);
        }
        Series.part(drafts);
        return drafts;
    }

    private static Attribution attribution(Document document, List<Quote> quotes, Draft draft, List<Span> content) {
        Span cue = draft.cueSpan();
        return new Attribution(
                span(document, draft.claimant),
                actors(document, draft.claimant),
                false,
                cue,
                cue.of(document.article().text()),
                content,
                draft.form,
                draft.match.cue().stance(),
                Contents.quotation(content, quotes, document.article().text()),
                span(document, draft.hearer),
                null,
                Attribution.TOP);
    }

    private static @Nullable Span span(Document document, @Nullable Phrase phrase) {
        return phrase == null
                ? null
                : document.sentences().get(phrase.sentence()).span(phrase.first(), phrase.end());
    }

    private static List<Actor> actors(Document document, @Nullable Phrase phrase) {
        if (phrase == null) {
            return List.of();
        }
        ActorMention mention = document.actorAt(phrase.sentence(), phrase.head());
        return mention == null ? List.of() : mention.actors();
    }
}
