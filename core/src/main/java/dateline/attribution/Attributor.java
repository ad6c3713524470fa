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
    private final Circumstances circumstances;
    private final Confidence confidence = Confidence.shipped();
    private final ContentFinder contentFinder = new ContentFinder();

    public Attributor(Lexicon lexicon) {
        this.cueFinder = new CueFinder(lexicon.cues());
        this.circumstances = new Circumstances(words(lexicon, "channel"), words(lexicon, "anonymous-claimant"));
    }

    private static List<String> words(Lexicon lexicon, String synset) {
        List<String> words = lexicon.synsets().words(synset);
        if (words == null) {
            throw new IllegalArgumentException(
                    "expected a lexicon with synsets/" + synset + ".txt, got one without; restore the file");
        }
        return words;
    }

    /** The document with its attributions, by cue; claimants are resolved where its mentions of actors are. */
    public Document attribute(Document document) {
        return document.withAttributions(
                findings(document).stream().map(Finding::attribution).toList());
    }

    /** The attributions, by cue, each with what it was made of. */
    List<Finding> findings(Document document) {
        List<Quote> quotes = QuoteReader.read(document.article());
        List<List<Draft>> bySentence = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            bySentence.add(drafts(sentence, Zones.of(sentence, quotes)));
        }
        new Labels(document, quotes).addTo(bySentence);
        new QuoteBinder(document, quotes, bySentence).bind();
        List<Finding> found = new ArrayList<>();
        for (List<Draft> drafts : bySentence) {
            for (Draft draft : drafts) {
                List<Span> content =
                        Contents.of(draft, quotes, document.article().text());
                if (!content.isEmpty()) {
                    found.add(new Finding(attribution(document, quotes, draft, content), draft));
                }
            }
        }
        found.sort(Comparator.comparing(finding -> finding.attribution().cue()));
        return weighed(found);
    }

    private List<Finding> weighed(List<Finding> found) {
        int[] parents = Nesting.parents(found.stream().map(Finding::attribution).toList());
        List<Finding> weighed = new ArrayList<>();
        for (int i = 0; i < parents.length; i++) {
            Finding finding = found.get(i);
            Finding parent = parents[i] == Attribution.TOP ? null : found.get(parents[i]);
            weighed.add(finding.with(
                    finding.attribution().within(parents[i]).withConfidence(confidence.of(Signs.of(finding, parent)))));
        }
        return List.copyOf(weighed);
    }

    private List<Draft> drafts(Sentence printed, Zones zones) {
        Sentence sentence = QuoteMender.mended(printed, zones);
        List<CueMatch> cues = new ArrayList<>(cueFinder.find(sentence));
        cues.addAll(QuoteVerbs.find(sentence, zones, cues));
        cues.sort(Comparator.comparingInt(CueMatch::head));
        List<Draft> drafts = new ArrayList<>();
        for (CueMatch cue : cues) {
            Draft draft = new Draft(cue, claimantFinder.find(cue), zones);
            contentFinder.find(draft, cues);
            drafts.add(draft);
        }
        Series.part(drafts);
        return drafts;
    }

    private Attribution attribution(Document document, List<Quote> quotes, Draft draft, List<Span> content) {
        Span cue = draft.cueSpan();
        return new Attribution(
                span(document, draft.claimant),
                actors(document, draft.claimant),
                circumstances.anonymous(draft),
                cue,
                cue.of(document.article().text()),
                content,
                draft.form,
                Stances.of(draft.match),
                Contents.quotation(content, quotes, document.article().text()),
                span(document, draft.hearer),
                span(document, circumstances.channel(draft)),
                Attribution.TOP,
                1);
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
