package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineParserTest {

    private final DatelineParser parser = new DatelineParser(new Agencies());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "CARACAS: | CARACAS |",
                "Washington (AFP) – | Washington | AFP",
                "MOSCOW, Dec 30 (Reuters) - | MOSCOW | Reuters",
                "JERUSALEM (AP) -- | JERUSALEM | AP",
                "JERUSALEM (AP) — | JERUSALEM | AP",
                "WASHINGTON— | WASHINGTON |",
                "UNITED NATIONS (AP) _ | UNITED NATIONS | AP",
                "GOMA, Congo (Reuters) - | GOMA, Congo | Reuters",
                "PORT-AU-PRINCE, Haiti — | PORT-AU-PRINCE, Haiti |",
                "RIO DE JANEIRO: | RIO DE JANEIRO |",
                "ST. LOUIS - | ST. LOUIS |",
                "N’DJAMENA: | N’DJAMENA |",
                "DUBAI/LONDON (Reuters) - | DUBAI/LONDON | Reuters",
                "BEIJING, Aug. 8 (Xinhua) -- | BEIJING | Xinhua",
                "NAIROBI, 3 January 2023 (IRIN) - | NAIROBI | IRIN",
                "New Delhi: | New Delhi |",
                "Kabul, Jan. 5 – | Kabul |",
                "SANAA, Jan. 5 (Saba) – | SANAA | Saba",
                "MINSK, January 5. /TASS/. | MINSK | TASS",
                "(Reuters) - | | Reuters",
                "Dec 30 (Reuters) - | | Reuters",
                "AFP — | | AFP",
            })
    void recognises(String dateline, String place, String agency) {
        DatelineParser.Dateline found = parser.parse(dateline + " The ministers met.", false);

        assertThat(found).isNotNull();
        assertThat(found.place()).isEqualTo(place);
        assertThat(found.agency()).isEqualTo(agency);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministers met on Friday.",
                "BREAKING: The ministers met.",
                "Mr. Doe (D-Ohio) said that he would not go.",
                "The World Food Programme (WFP) said it had no more rice.",
                "U.S. officials - all of them - stayed away.",
                "Minister: We will not go.",
                "NATO-led forces left the town.",
                "John Doe, the minister — a former judge — was ill.",
                "It ended at 10:30 on Friday.",
                "US: it ended.",
            })
    void leavesASentenceAlone(String paragraph) {
        assertThat(parser.parse(paragraph, false)).isNull();
    }

    @Test
    void takesTheDayWhereItHasAYear() {
        DatelineParser.Dateline found = parser.parse("NAIROBI, 3 January 2023 (IRIN) - Rain fell.", false);

        assertThat(found).isNotNull();
        assertThat(found.day()).isEqualTo(LocalDate.of(2023, 1, 3));
    }

    @Test
    void takesCapitalsForASpeakerInATranscript() {
        assertThat(parser.parse("COOPER: Good evening.", true)).isNull();
        assertThat(parser.parse("CAIRO: Good evening, said the mayor.", true)).isNotNull();
    }
}
