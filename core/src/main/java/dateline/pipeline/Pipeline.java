package dateline.pipeline;

import dateline.actor.ActorResolver;
import dateline.attribution.Attributor;
import dateline.attribution.Claims;
import dateline.attribution.CounterClaims;
import dateline.coding.Coder;
import dateline.custody.CustodyReader;
import dateline.expectation.ExpectationReader;
import dateline.figure.FigureReader;
import dateline.language.Annotator;
import dateline.lexicon.Lexicon;
import dateline.linking.ArticleLinker;
import dateline.model.Article;
import dateline.model.CodingOutcome;
import dateline.model.Document;
import dateline.model.EventMention;
import dateline.model.Figure;
import dateline.model.Proposal;
import dateline.opinion.SecondOpinion;
import dateline.place.EventPlaces;
import dateline.place.PlaceResolver;
import dateline.time.EventDates;
import dateline.time.TimeResolver;
import java.util.ArrayList;
import java.util.List;

/**
 * The order of the stages, from an article to its event mentions. The only class that knows it.
 *
 * <p>Built once with a lexicon, then shared by threads.
 */
public final class Pipeline {

    private final Annotator annotator;
    private final Coder coder;
    private final SecondOpinion opinion;
    private final ActorResolver actors;
    private final TimeResolver times;
    private final EventDates dates;
    private final PlaceResolver places;
    private final EventPlaces eventPlaces;
    private final Attributor attributor;
    private final ArticleLinker linker;
    private final FigureReader figures;
    private final ExpectationReader expectations;
    private final CustodyReader custody;
    private final Voices voices;

    /** Loads the language models and builds all stages with a lexicon. */
    public Pipeline(Lexicon lexicon) {
        this(lexicon, Voices.BOTH);
    }

    /**
     * The same with fewer voices, to measure what each is worth.
     *
     * @param voices who has a say in what is coded
     */
    public Pipeline(Lexicon lexicon, Voices voices) {
        this.voices = voices;
        this.annotator = new Annotator();
        this.coder = new Coder(lexicon);
        this.opinion = voices == Voices.MODEL ? SecondOpinion.withoutVotes(lexicon) : new SecondOpinion(lexicon);
        this.actors = new ActorResolver(lexicon);
        this.times = new TimeResolver();
        this.dates = new EventDates();
        this.places = new PlaceResolver(lexicon);
        this.eventPlaces = new EventPlaces(places);
        this.attributor = new Attributor(lexicon);
        this.linker = new ArticleLinker();
        this.figures = new FigureReader(lexicon, Claims::claimantsFor);
        this.expectations = new ExpectationReader(Claims::claimantsFor);
        this.custody = new CustodyReader(Claims::claimantsFor);
    }

    /** Reads one article. */
    public Coded code(Article article) {
        return code(annotator.annotate(article));
    }

    private Coded code(Document annotated) {
        Document document = attributor.attribute(places.resolve(times.resolve(actors.resolve(annotated))));
        List<CodingOutcome> outcomes = outcomes(document);
        List<EventMention> mentions = new ArrayList<>();
        for (CodingOutcome outcome : outcomes) {
            if (outcome instanceof CodingOutcome.Coded coded) {
                mentions.add(complete(document, coded.mention()));
            }
        }
        List<EventMention> linked = CounterClaims.link(document, linker.link(mentions));
        List<Figure> counts = figures.read(document, linked);
        return new Coded(
                document,
                outcomes,
                linked,
                counts,
                expectations.read(document, linked),
                custody.read(document, linked, counts));
    }

    private List<CodingOutcome> outcomes(Document document) {
        return switch (voices) {
            case RULES -> coder.code(document);
            case MODEL -> code(document, opinion.propose(document, List.of()));
            case BOTH -> {
                List<CodingOutcome> byRule = coder.code(document);
                List<CodingOutcome> outcomes = new ArrayList<>(opinion.review(document, byRule));
                outcomes.addAll(code(document, opinion.propose(document, byRule)));
                yield outcomes;
            }
        };
    }

    private List<CodingOutcome> code(Document document, List<Proposal> proposals) {
        return proposals.stream()
                .map(proposal -> coder.code(document, proposal))
                .toList();
    }

    /** Adds when, where, and who says so. */
    private EventMention complete(Document document, EventMention mention) {
        int sentence = mention.evidence().get(0).sentence();
        return mention.with(
                dates.dateFor(
                        document,
                        document.sentences().get(sentence),
                        mention.trigger().token(),
                        mention.status()),
                eventPlaces.placeFor(
                        document,
                        document.sentences().get(sentence),
                        mention.trigger().token(),
                        mention.status()),
                Claims.claimantsFor(document, sentence, mention.trigger().span()));
    }
}
