package dateline.place;

import dateline.lexicon.Lexicon;
import dateline.lexicon.LexiconFiles;
import dateline.model.Article;
import dateline.model.Document;
import dateline.model.Phrase;
import dateline.model.Place;
import dateline.model.PlaceMention;
import dateline.model.Sentence;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places that a document names and decides what they mean.
 *
 * <p>Immutable; build it once and share it between threads. The gazetteer (about 20 MB) is loaded with the first one.
 */
public final class PlaceResolver {

    private final PlaceIndex index;
    private final ToponymFinder finder;
    private final Disambiguator disambiguator;
    private final Homes homes;

    /**
     * With the places that ship with Dateline.
     *
     * @param lexicon for countries and publishers
     */
    public PlaceResolver(Lexicon lexicon) {
        this(lexicon, LexiconFiles.shipped());
    }

    /**
     * @param lexicon for countries and publishers
     * @param files for {@code places.tsv}, which a user may lay rows over
     */
    public PlaceResolver(Lexicon lexicon, LexiconFiles files) {
        this.index = new PlaceIndex(Gazetteer.shipped(), lexicon.countries(), files);
        this.finder = new ToponymFinder(index);
        this.disambiguator = new Disambiguator(index, Weights.DEFAULT);
        this.homes = new Homes(lexicon);
    }

    /** The document with its place mentions, in reading order. */
    public Document resolve(Document document) {
        List<Phrase> phrases = new ArrayList<>();
        List<Toponym> toponyms = new ArrayList<>();
        String text = document.article().text();
        for (Sentence sentence : document.sentences()) {
            for (int[] run : finder.find(sentence)) {
                Span span = sentence.span(run[0], run[1]);
                phrases.add(phrase(sentence, run[0], run[1]));
                toponyms.add(new Toponym(span, span.of(text)));
            }
        }
        List<@Nullable Candidate> meant = disambiguator.choose(text, toponyms, homes.of(document.article()));
        List<PlaceMention> mentions = new ArrayList<>();
        for (int i = 0; i < toponyms.size(); i++) {
            Candidate candidate = meant.get(i);
            Sentence sentence = document.sentences().get(phrases.get(i).sentence());
            if (candidate != null && !Governments.isActor(sentence, phrases.get(i), candidate)) {
                mentions.add(new PlaceMention(phrases.get(i), toponyms.get(i).span(), candidate.place()));
            }
        }
        return document.withPlaces(mentions);
    }

    /** A country by its ISO 3166-1 alpha-3 code, {@code null} where there is none. */
    @Nullable
    Place country(String code) {
        Candidate country = index.country(code);
        return country == null ? null : country.place();
    }

    /**
     * Where the dateline of a document says that its news is from, {@code null} where it has none or it is not known beside
     * the other places. Reports from a capital tell what happened anywhere in the country: of a capital the country is given.
     */
    @Nullable
    Place dateline(Document document) {
        String name = document.article().datelinePlace();
        if (name == null) {
            return null;
        }
        List<Toponym> toponyms = new ArrayList<>(List.of(new Toponym(new Span(0, 0), name)));
        document.places().forEach(mention -> toponyms.add(toponym(document, mention)));
        Home home = homes.of(document.article());
        Candidate meant =
                disambiguator.choose(document.article().text(), toponyms, home).get(0);
        if (meant != null && meant.kind() == Candidate.Kind.CAPITAL && meant.country() != null) {
            return country(meant.country());
        }
        return meant == null ? null : meant.place();
    }

    private static Toponym toponym(Document document, PlaceMention mention) {
        return new Toponym(mention.span(), mention.span().of(document.article().text()));
    }

    private static Phrase phrase(Sentence sentence, int first, int end) {
        for (int token = end - 1; token >= first; token--) {
            int head = sentence.dependencies().head(token);
            if (head < first || head >= end) {
                return new Phrase(sentence.index(), first, end, token);
            }
        }
        return new Phrase(sentence.index(), first, end, end - 1);
    }

    /**
     * What names mean that somebody else has found in an article.
     *
     * @param spans where the names stand, in order
     * @return one place for each, {@code null} where nothing is known of it
     */
    public List<@Nullable Place> resolve(Article article, List<Span> spans) {
        List<Toponym> toponyms = spans.stream()
                .map(span -> new Toponym(span, span.of(article.text())))
                .toList();
        List<@Nullable Place> places = new ArrayList<>();
        for (Candidate candidate : disambiguator.choose(article.text(), toponyms, homes.of(article))) {
            places.add(candidate == null ? null : candidate.place());
        }
        return places;
    }
}
