package dateline.place;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.language.TestLanguage;
import dateline.lexicon.Lexicon;
import dateline.lexicon.LexiconFiles;
import dateline.model.Article;
import dateline.model.Document;
import dateline.model.Place;
import dateline.model.Sentence;
import dateline.model.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The place of the event that a word names. */
class EventPlacesTest {

    private static final PlaceResolver RESOLVER =
            new PlaceResolver(Lexicon.load(LexiconFiles.shipped()).lexicon());
    private static final EventPlaces PLACES = new EventPlaces(RESOLVER);

    private static @Nullable Place place(Article article, String trigger, Status status) {
        Document document = RESOLVER.resolve(TestLanguage.annotator().annotate(article));
        for (Sentence sentence : document.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                if (sentence.token(i).text().equals(trigger)) {
                    return PLACES.placeFor(document, sentence, i, status);
                }
            }
        }
        throw new IllegalArgumentException("expected the word '" + trigger + "' in: " + article.text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He is expected on a state visit to Moscow.                              | visit     | Moscow
            At a meeting in Uzbekistan, the president praised the deal.             | praised   | Uzbekistan
            The envoy, who had served in Honduras, arrived in Venezuela on Friday.  | arrived   | Venezuela
            The talks were held in Vienna, Austria.                                 | talks     | Vienna
            It said it would send troops to Poland.                                 | send      | Poland
            A bomb killed 12 people in the Paris suburb of Saint-Denis.             | killed    | Saint-Denis
            Protesters clashed with police in Tahrir Square in Cairo.               | clashed   | Tahrir Square
            Troops shelled Kherson overnight.                                       | shelled   | Kherson
            The attack in Kabul killed 20 people.                                   | attack    | Kabul
            The talks between Armenia and Azerbaijan took place in Brussels.        | talks     | Brussels
            They lost the battle for Bakhmut in Donetsk.                            | battle    | Bakhmut
            """)
    void isWhereTheWordsSay(String text, String trigger, String name) {
        Place place = place(TestLanguage.article(text, null), trigger, Status.OCCURRED);

        assertThat(place).isNotNull();
        assertThat(place.name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ministry condemned the strike that killed five people in Aleppo.    | condemned
            Washington said it would send troops to Poland.                         | said
            The talks with Russia failed.                                           | talks
            The minister praised the president of France.                           | praised
            """)
    void isNotThePlaceOfSomethingElse(String text, String trigger) {
        assertThat(place(TestLanguage.article(text, null), trigger, Status.OCCURRED))
                .isNull();
    }

    @Test
    void theDatelinePlacesWhatTheLeadSaysHasHappened() {
        Article article = dated("MARACAIBO", "The activist was released from prison.\nPolice arrested two others.");

        Place place = place(article, "released", Status.OCCURRED);

        assertThat(place).isNotNull();
        assertThat(place.name()).isEqualTo("Maracaibo");
        assertThat(place.country()).isEqualTo("VEN");
        assertThat(place(article, "released", Status.PLANNED)).isNull();
        assertThat(place(article, "arrested", Status.OCCURRED)).isNull();
    }

    @Test
    void theDatelineOfACapitalTellsTheCountryAndNoPoint() {
        Place place = place(dated("CARACAS", "The activist was released from prison."), "released", Status.OCCURRED);

        assertThat(place).isNotNull();
        assertThat(place.name()).isEqualTo("Venezuela");
        assertThat(place.precision()).isEqualTo("country");
        assertThat(place.lat()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Clashes broke out in Goma. Soldiers shot two looters.                  | shot      | Goma
            The rally in Minsk ended when officers beat several marchers.          | beat      | Minsk
            Demonstrators in Tbilisi and Batumi marched.                           | marched   | Tbilisi
            Farmers blocked roads in the Indian state of Punjab.                   | blocked   | Punjab
            Gunmen killed nine soldiers in northern Sinai.                         | killed    | Sinai
            Soldiers patrolled Port-au-Prince overnight.                           | patrolled | Port-au-Prince
            """)
    void isToldByTheOccasionTheParagraphAndTheKindOfPlace(String text, String trigger, String name) {
        Place place = place(TestLanguage.article(text, null), trigger, Status.OCCURRED);

        assertThat(place).isNotNull();
        assertThat(place.name()).isEqualTo(name);
        assertThat(place.country()).isNotEqualTo("PAK");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The army killed ten fighters in Kidal. The rebels denied it.           | denied
            The minister resigned in March.                                        | resigned
            The party lost its leader and hired a lawyer in Oslo.                   | lost
            """)
    void isNotThatOfAnotherClauseOrOfATime(String text, String trigger) {
        assertThat(place(TestLanguage.article(text, null), trigger, Status.OCCURRED))
                .isNull();
    }

    private static Article dated(String place, String text) {
        Article plain = TestLanguage.article(text, null);
        return new Article("a", text, plain.blocks(), null, null, place, null, null, null, null, "en", "", null);
    }
}
