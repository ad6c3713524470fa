package dateline.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class GazetteerTest {

    private static final Gazetteer GAZETTEER = Gazetteer.shipped();

    @Test
    void findsTheMostPopulousPlaceOfANameFirst() {
        int[] found = GAZETTEER.find("timbuktu");

        assertThat(found).isNotEmpty();
        assertThat(GAZETTEER.country(found[0])).isEqualTo("MLI");
    }

    @Test
    void findsNothingForNonsense() {
        assertThat(GAZETTEER.find("qwxzyq")).isEmpty();
        assertThat(GAZETTEER.has("qwxzyq")).isFalse();
    }

    @Test
    void placesLieInTheirDivisions() {
        int goma = Arrays.stream(GAZETTEER.find("goma"))
                .filter(GAZETTEER::isPlace)
                .findFirst()
                .orElseThrow();
        int division = GAZETTEER.firstLevel(goma);

        assertThat(GAZETTEER.name(division)).isEqualTo("North Kivu");
        assertThat((double) GAZETTEER.latitude(division)).isBetween(-2.0, 1.0);
        assertThat(GAZETTEER.population(division)).isGreaterThanOrEqualTo(GAZETTEER.population(goma));
    }

    @Test
    void aTerritoryWithoutACodeOfOursHasNoCountry() {
        int town = GAZETTEER.find("kralendijk")[0];
        int unknown = (int) IntStream.range(0, GAZETTEER.size())
                .filter(entry -> GAZETTEER.country(entry).equals(Gazetteer.NO_COUNTRY))
                .count();

        assertThat(GAZETTEER.country(town)).isEqualTo(Gazetteer.NO_COUNTRY);
        assertThat(unknown).isLessThan(50);
    }

    @Test
    void refusesAnotherFile() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(new byte[64]);
        }

        assertThatThrownBy(() -> Gazetteer.read(new ByteArrayInputStream(bytes.toByteArray())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("compiled gazetteer");
    }
}
