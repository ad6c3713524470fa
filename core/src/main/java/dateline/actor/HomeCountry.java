package dateline.actor;

import dateline.lexicon.Country;
import dateline.lexicon.Lexicon;
import dateline.model.Article;
import dateline.model.Block;
import dateline.model.Document;
import dateline.model.Sentence;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The country that "the government" means where nothing nearer says which: the one that the article is about.
 *
 * @param country its code, or {@code null} when no country stands out
 * @param because how it was found
 */
record HomeCountry(@Nullable String country, String because) {

    private static final int DATELINE = 4;

    /**
     * Weighs the countries that an article names, counting the dateline's as four mentions and the headline's double.
     * The first must be half as strong again as the second, or be the dateline's.
     */
    static HomeCountry of(Document document, Lexicon lexicon, CountryReader countries, List<Draft> drafts) {
        Map<String, Integer> weights = new TreeMap<>();
        String dateline = dateline(document.article(), lexicon);
        if (dateline != null) {
            weights.merge(dateline, 2 * DATELINE, Integer::sum);
        }
        for (Draft draft : drafts) {
            Sentence sentence = document.sentences().get(draft.sentence);
            int weight = sentence.kind() == Block.Kind.HEADLINE ? 4 : 2;
            Identity identity = draft.identity();
            if (identity != null && identity.country != null && !draft.is(Draft.Shape.PRONOUN)) {
                weights.merge(identity.country, identity.is(Identity.Kind.COUNTRY) ? weight : weight / 2, Integer::sum);
            }
            Country said = countries.of(draft.modifiers);
            if (said != null) {
                weights.merge(said.code(), weight, Integer::sum);
            }
        }
        return strongest(weights, dateline);
    }

    /** Gives people the home country of whom the article says what they do but not where. */
    void place(List<Identity> people) {
        for (Identity identity : people) {
            boolean open = !identity.settled
                    && identity.country == null
                    && !identity.sectors().isEmpty();
            if (country != null && open && Sectors.areDomestic(identity.sectors())) {
                identity.country = country;
                identity.because += "; " + because;
            }
        }
    }

    /** Decides between bodies of one name where one of them is the home country's. */
    void decide(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (country == null || !draft.ambiguous || draft.is(Draft.Shape.PERSON)) {
                continue;
            }
            List<Identity> own = draft.identities.stream()
                    .filter(identity -> country.equals(identity.country))
                    .toList();
            if (own.size() == 1) {
                draft.resolve(own.get(0), own.get(0).because + "; " + because);
            }
        }
    }

    private static HomeCountry strongest(Map<String, Integer> weights, @Nullable String dateline) {
        String first = null;
        int best = 0;
        int second = 0;
        for (Map.Entry<String, Integer> entry : weights.entrySet()) {
            if (entry.getValue() > best) {
                second = best;
                best = entry.getValue();
                first = entry.getKey();
            } else {
                second = Math.max(second, entry.getValue());
            }
        }
        if (first == null || (2 * best < 3 * second && !first.equals(dateline))) {
            return new HomeCountry(null, "no country stands out in the article");
        }
        return new HomeCountry(
                first,
                first + " as the country that the article is about" + (first.equals(dateline) ? " (dateline)" : ""));
    }

    private static @Nullable String dateline(Article article, Lexicon lexicon) {
        String place = article.datelinePlace();
        if (place == null) {
            return null;
        }
        String folded = Words.fold(place);
        for (Country country : lexicon.countries().all()) {
            boolean seat = country.seats().stream()
                    .anyMatch(own -> Words.fold(own.name()).equals(folded));
            if (seat
                    || Words.fold(country.capital()).equals(folded)
                    || Words.fold(country.name()).equals(folded)) {
                return country.code();
            }
        }
        return null;
    }
}
