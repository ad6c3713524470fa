package dateline.lexicon.petrarch;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.lexicon.LexiconFile;
import dateline.lexicon.Problem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgentReaderTest {

    private final List<Problem> problems = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    HARBOUR_PILOT [~BUS]                        | harbour pilot                        | ~BUS
                    RIVER_POLICE {} [~COP] ; comment            | river police                         | ~COP
                    COURT_OF_WATERS {COURTS_OF_WATERS} [~JUD]   | court of waters, courts of waters    | ~JUD
                    FERRY!WHO![~CVL]                            | ferryman, ferrywoman                 | ~CVL
                    WATER_!WHO!_OF_STATE [~GOV]                 | water man of state, water woman of state | ~GOV
                    """)
    void readsANounWithItsForms(String line, String phrases, String code) {
        List<AgentEntry> entries = read("!WHO! = MAN, WOMAN\n" + line);

        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(String.join(", ", entry.phrases())).isEqualTo(phrases);
            assertThat(entry.code()).isEqualTo(code);
        });
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    HARBOUR_PILOT           | 1:1  W101
                    HARBOUR_PILOT []        | 1:1  W101
                    [~BUS]                  | 1:1  W102
                    HARBOUR_PILOT [~BUS     | 1:15 W103
                    FERRY!WHO! [~CVL]       | 1:6  W106
                    """)
    void saysWhereAFaultIs(String line, String expected) {
        assertThat(read(line)).isEmpty();
        assertThat(problems.get(0).toString()).startsWith("own.agents.txt:" + expected.replaceAll(" +", " ") + " ");
    }

    private List<AgentEntry> read(String text) {
        return AgentReader.read(new LexiconFile("own.agents.txt", "own.agents.txt", text), problems::add);
    }
}
