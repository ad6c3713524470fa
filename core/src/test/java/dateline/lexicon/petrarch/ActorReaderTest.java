package dateline.lexicon.petrarch;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.lexicon.LexiconFile;
import dateline.lexicon.Period;
import dateline.lexicon.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorReaderTest {

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void readsNamesAndRolesInPeriods() {
        List<ActorEntry> entries = read("""
                # a comment
                ADA_OBI_  ; with a comment
                +PRESIDENT_OBI_
                +OBI_(ADA)_
                \t[NGAGOV 20150529-190528] # and another
                \t[NGAELI]
                QUXLAND_ [QUX]
                """);

        assertThat(entries)
                .containsExactly(
                        new ActorEntry(
                                List.of("ADA OBI", "PRESIDENT OBI", "OBI"),
                                List.of(
                                        new ActorEntry.Role(
                                                "NGAGOV",
                                                new Period(LocalDate.of(2015, 5, 29), LocalDate.of(2019, 5, 28)),
                                                5,
                                                3),
                                        new ActorEntry.Role("NGAELI", Period.ALWAYS, 6, 3)),
                                "own.actors.txt",
                                2),
                        new ActorEntry(
                                List.of("QUXLAND"),
                                List.of(new ActorEntry.Role("QUX", Period.ALWAYS, 7, 11)),
                                "own.actors.txt",
                                7));
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    >070101        | 2007-01-01 | -
                    > 20070101     | 2007-01-01 | -
                    <070101        | -          | 2006-12-31
                    310101-320101  | 1931-01-01 | 1932-01-01
                    300101-300102  | 2030-01-01 | 2030-01-02
                    19280101-290101 | 1928-01-01 | 2029-01-01
                    """)
    void readsEveryFormOfPeriod(String dates, LocalDate from, LocalDate to) {
        ActorEntry.Role role =
                read("ADA_OBI_ [NGAGOV " + dates + "]").get(0).roles().get(0);

        assertThat(role.period()).isEqualTo(new Period(from, to));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ADA_OBI_                                | 1:1  W101
                    [NGAGOV]                                | 1:1  W102
                    +ADA_OBI_                               | 1:1  W102
                    ADA_OBI_ [NGAGOV                        | 1:10 W103
                    ADA_OBI_ [NGAGOV 2004017-20061201]      | 1:18 W104
                    ADA_OBI_ [NGAGOV 20040230-20061201]     | 1:18 W104
                    ADA_OBI_ [NGAGOV 20061201-20040230]     | 1:18 W104
                    ADA_OBI_ [NGAGOV 20061201-20040201]     | 1:18 W104
                    ADA_OBI_ [NGAGOV 20061201]              | 1:18 W104
                    ADA_OBI_ [nga]                          | 1:11 W105
                    ADA_\uFFFDBI_ [NGA]                     | 1:5  W107
                    """)
    void saysWhereAFaultIs(String line, String expected) {
        read(line);

        assertThat(problems.get(0).toString())
                .startsWith("own.actors.txt:" + expected.replaceAll(" +", " ") + " expected ");
        assertThat(problems).allMatch(Problem::isWarning);
    }

    @Test
    void oneFaultyRoleLeavesTheOthers() {
        assertThat(read("ADA_OBI_ [NGAGOV 1] [NGAELI]").get(0).roles())
                .extracting(ActorEntry.Role::code)
                .containsExactly("NGAELI");
    }

    @Test
    void dashesSayThatSomebodyIsNoActor() {
        assertThat(read("THE_MOON_ [---]")).isEmpty();
        assertThat(problems).isEmpty();
    }

    private List<ActorEntry> read(String text) {
        return ActorReader.read(new LexiconFile("own.actors.txt", "own.actors.txt", text), problems::add);
    }
}
