package dateline.figure;

import dateline.lexicon.Lexicon;
import dateline.model.Claimant;
import dateline.model.Dependencies;
import dateline.model.Document;
import dateline.model.EventMention;
import dateline.model.Evidence;
import dateline.model.Figure;
import dateline.model.Place;
import dateline.model.Sentence;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what is counted in a document: see the package. Built once, then shared by threads. */
public final class FigureReader {

    private final CountedReader counted;
    private final KindReader kinds;
    private final Tolls tolls;
    private final CounterFinder counters;
    private final AsOfReader moments;
    private final ClaimantLookup claims;

    /** @param claims tells who says what a number says */
    public FigureReader(Lexicon lexicon, ClaimantLookup claims) {
        this.counted = new CountedReader(lexicon.figureWords());
        this.kinds = new KindReader(lexicon.figureWords(), lexicon.agents());
        this.tolls = new Tolls(lexicon.figureWords());
        this.counters = new CounterFinder(lexicon.figureWords());
        this.moments = new AsOfReader();
        this.claims = claims;
    }

    /** The figures in reading order, each with the event mention that it belongs to. */
    public List<Figure> read(Document document, List<EventMention> mentions) {
        List<Figure> figures = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            if (sentence.kind().coded()) {
                read(document, sentence, mentions, figures);
            }
        }
        return figures;
    }

    private void read(Document document, Sentence sentence, List<EventMention> mentions, List<Figure> figures) {
        for (NumberPhrase number : NumberReader.read(sentence)) {
            Counted what = counted.read(document, sentence, number);
            if (Guards.isNone(document, sentence, number, what)) {
                continue;
            }
            String kind = kinds.kind(sentence, number, what);
            if (counts(sentence, number, what, kind)) {
                figures.add(figure(document, sentence, number, what, kind, mentions));
            }
        }
    }

    /** Whether a number with its kind is a count: something must say of what. */
    private static boolean counts(Sentence sentence, NumberPhrase number, Counted what, String kind) {
        if (number.isZero()) {
            return !kind.equals("other");
        }
        if (number.isOne()) {
            return !kind.equals("other") && !what.time();
        }
        boolean adjectival =
                what.time() && AmountReader.text(sentence, number.end()).equals("-");
        return !(adjectival && !kind.equals("term")) && (what.hasNoun() || what.money() || !kind.equals("other"));
    }

    private Figure figure(
            Document document,
            Sentence sentence,
            NumberPhrase number,
            Counted what,
            String kind,
            List<EventMention> mentions) {
        String text = document.article().text();
        Span span = sentence.span(number.first(), number.end());
        Predicate predicate = Predicate.over(sentence, what.top());
        int noun = what.hasNoun() ? what.noun() : tolls.noun(sentence, predicate);
        Span ofSpan = noun == Dependencies.NONE
                ? null
                : what.hasNoun() ? sentence.span(what.first(), what.end()) : sentence.span(noun, noun + 1);
        List<Claimant> claimants = claims.claimants(document, sentence.index(), span);
        if (claimants.isEmpty()) {
            claimants = counters.find(document, sentence, what.top());
        }
        EventMention event =
                EventOfFigure.find(sentence, predicate, ofSpan == null ? span : span.union(ofSpan), mentions);
        return new Figure(
                document.article().id(),
                sentence.index(),
                kind,
                number.quantity(),
                what.unit().isEmpty() ? null : what.unit(),
                noun == Dependencies.NONE ? null : sentence.token(noun).text(),
                ofSpan == null ? null : flat(ofSpan.of(text)),
                claimants,
                moments.read(document, sentence, country(event, claimants)),
                event == null ? null : event.id(),
                flat(span.of(text)),
                span,
                ofSpan,
                new Evidence(sentence.index(), sentence.span(), sentence.span().of(text)));
    }

    /** The country whose clocks count: that of the event, else of who counts. */
    private static @Nullable String country(@Nullable EventMention event, List<Claimant> claimants) {
        Place place = event == null ? null : event.place();
        if (place != null && place.country() != null) {
            return place.country();
        }
        return claimants.isEmpty()
                ? null
                : claimants.get(claimants.size() - 1).actor().country();
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
