package dateline.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            São Tomé           | sao tome
            Port-au-Prince     | port au prince
            Sana'a             | sanaa
            N’Djamena          | ndjamena
            St. Louis          | saint louis
            Mt. Pleasant       | mount pleasant
            Ft. Worth          | fort worth
            Washington, D.C.   | washington d c
            Zürich             | zurich
            """)
    void bringsSpellingsTogether(String name, String normal) {
        assertThat(PlaceNames.normal(name)).isEqualTo(normal);
    }

    @ParameterizedTest
    @CsvSource({"Kyiv,true", "Київ,false", "Århus,true", "北京,false"})
    void knowsLatinLetters(String name, boolean latin) {
        assertThat(PlaceNames.isLatin(name)).isEqualTo(latin);
    }
}
