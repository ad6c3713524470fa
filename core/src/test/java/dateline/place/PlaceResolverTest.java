package dateline.place;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.language.TestLanguage;
import dateline.lexicon.Lexicon;
import dateline.lexicon.LexiconFiles;
import dateline.model.Article;
import dateline.model.Place;
import dateline.model.PlaceMention;
import dateline.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceResolverTest {

    private static final PlaceResolver RESOLVER =
            new PlaceResolver(Lexicon.load(LexiconFiles.shipped()).lexicon());

    private static List<PlaceMention> places(String text) {
        return RESOLVER.resolve(TestLanguage.parse(text)).places();
    }

    private static String shown(@Nullable Place place) {
        return place == null ? "none" : place.name() + "/" + place.country() + "/" + place.precision();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They met in Paris on Monday.                             | Paris/FRA/city
            A man was shot in Paris, Texas.                          | Paris/USA/city
            They met in London.                                      | London/GBR/city
            They met in London, Ontario.                             | London/CAN/city
            They met in Birmingham, England.                         | Birmingham/GBR/city
            They met in Birmingham, Ala.                             | Birmingham/USA/city
            They met in Victoria, British Columbia.                  | Victoria/CAN/city
            They met in Newcastle, New South Wales.                  | Newcastle/AUS/city
            Ten were killed in Tripoli, northern Lebanon.            | Tripoli/LBN/city
            Ten were killed in Tripoli, Libya.                       | Tripoli/LBY/city
            Ten were killed in Tripoli.                              | Tripoli/LBY/city
            Ten were killed in Cordoba, Mexico.                      | Córdoba/MEX/city
            They met in Washington on Monday.                        | Washington/USA/city
            He won the vote in Washington state.                     | Washington/USA/admin1
            They signed the deal in New York.                        | New York City/USA/city
            They signed the deal in Kyiv.                            | Kyiv/UKR/city
            They signed the deal in Kiev.                            | Kyiv/UKR/city
            They marched in Kharkiv.                                 | Kharkiv/UKR/city
            They marched in the Kharkiv region.                      | Kharkiv/UKR/admin1
            There was fighting near Deir Ezzor.                      | Deir ez-Zor/SYR/city
            Strikes killed 12 people in Khan Younis.                 | Khān Yūnis/PSE/city
            They fought in Borno state.                              | Borno State/NGA/admin1
            They fought in Donbas.                                   | Donbas/UKR/admin1
            They fought in the Gaza Strip.                           | Gaza Strip/PSE/admin1
            They protested in the West Bank.                         | West Bank/PSE/admin1
            The two met in the Kremlin.                              | Kremlin/RUS/exact
            They gathered in Tahrir Square.                          | Tahrir Square/EGY/exact
            He is held at Guantanamo Bay.                            | Guantanamo Bay/CUB/exact
            They fought in Uzbekistan.                               | Uzbekistan/UZB/country
            They fought in the Democratic Republic of Congo.         | Democratic Republic of the Congo/COD/country
            He lives in the United States.                           | United States/USA/country
            He lives in the U.K. with her.                           | United Kingdom/GBR/country
            He lives in Scotland.                                    | Scotland/GBR/admin1
            He lives in California.                                  | California/USA/admin1
            The ship sank in the Red Sea.                            | Red Sea/null/admin1
            A destroyer sailed through the Taiwan Strait.            | Taiwan Strait/null/admin1
            They marched in Santiago de Cuba.                        | Santiago de Cuba/CUB/city
            They met in Brussels.                                    | Brussels/BEL/city
            They met in Doha.                                        | Doha/QAT/city
            Rebels advanced towards Goma.                            | Goma/COD/city
            """)
    void saysWhatANameMeans(String text, String place) {
        assertThat(places(text)).isNotEmpty();
        assertThat(shown(places(text).get(0).place())).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Police in Georgia arrested a man in Tbilisi.                  | Georgia/GEO/country
            Police in Georgia arrested a man in Atlanta.                  | Georgia/USA/admin1
            He flew to Santiago from Valparaiso.                          | Santiago/CHL/city
            They drove to Cambridge from Boston and Somerville.           | Cambridge/USA/city
            They drove to Cambridge from Ely and Peterborough.            | Cambridge/GBR/city
            They drove to Lebanon from Nashville and Murfreesboro.        | Lebanon/USA/city
            They drove to Lebanon from Syria.                             | Lebanon/LBN/country
            They fled to Alexandria from Cairo.                           | Alexandria/EGY/city
            """)
    void otherPlacesOfTheTextDecide(String text, String place) {
        assertThat(shown(places(text).get(0).place())).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Washington said it would send troops.
            Russia condemned the strike.
            The talks with Russia failed.
            Russian troops condemned the plan.
            Michael Jordan won the prize.
            President Lincoln won the vote.
            The US destroyer sank.
            The Kremlin denied the report.
            """)
    void actorsPeopleAndNationsAreNoPlaces(String text) {
        assertThat(places(text)).isEmpty();
    }

    @Test
    void aCountryIsNoPoint() {
        Place place = places("They fought in Mali.").get(0).place();

        assertThat(place.lat()).isNull();
        assertThat(place.lon()).isNull();
        assertThat(place.country()).isEqualTo("MLI");
    }

    @Test
    void aCityHasItsPointDivisionAndNumber() {
        Place place = places("They met in Geneva, Switzerland.").get(0).place();

        assertThat(place.lat()).isBetween(46.1, 46.3);
        assertThat(place.lon()).isBetween(6.0, 6.3);
        assertThat(place.admin1()).isEqualTo("Geneva");
        assertThat(place.id()).isEqualTo("2660646");
    }

    @Test
    void anUnknownVillageIsPlacedWithItsSurroundings() {
        List<PlaceMention> found = places("Shells fell near Kopenkivka Lake and in Kharkiv.");

        assertThat(found).hasSize(2);
        assertThat(shown(found.get(0).place())).isEqualTo("Kopenkivka Lake/UKR/admin1");
        assertThat(found.get(0).place().id()).isNull();
    }

    @Test
    void resolvesNamesThatOthersHaveFound() {
        String text = "The Texan town of Paris";
        Article article = TestLanguage.article(text, null);

        List<@Nullable Place> places = RESOLVER.resolve(article, List.of(new Span(18, 23)));

        assertThat(shown(places.get(0))).isEqualTo("Paris/FRA/city");
    }

    @Test
    void thePublishersCountryCounts() {
        Article article = TestLanguage.article("A man was arrested in Perth.", null);
        Article scottish = new Article(
                "a",
                article.text(),
                article.blocks(),
                null,
                null,
                null,
                null,
                null,
                "https://www.courier.co.uk/1",
                null,
                "en",
                "",
                null);

        assertThat(shown(RESOLVER.resolve(article, List.of(new Span(22, 27))).get(0)))
                .isEqualTo("Perth/AUS/city");
        assertThat(RESOLVER.resolve(scottish, List.of(new Span(22, 27))).get(0)).isNotNull();
    }
}
