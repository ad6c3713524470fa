package dateline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconProblemsTest {

    private static final String HEADER = "id\tname\taliases\tcountry\tsectors\tfrom\tto\treference\tnote\n";

    @TempDir
    private Path overlay;

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            value = {
                "RUS~GOVT~2001~2002~a list ^ 2:15 L011 expected a sector code of plover/sectors.tsv, found 'GOVT'; did you mean 'GOV'?",
                "RUX~GOV~2001~2002~a list ^ 2:11 L010 expected a country code of countries.tsv, found 'RUX'; did you mean 'RUS'?",
                "RUS~GOV~2001~1999~a list ^ 2:24 L008 expected a period that begins before it ends, found 2001 to 1999",
                "RUS~GOV~May 2001~~a list ^ 2:19 L007 expected a date such as 2019, 2019-05 or 2019-05-20, found 'May 2001'",
                "RUS~GOV~~~ ^ 2:21 W002 expected where the facts of 'A B' are from, found nothing; name a public document and its year",
                "RUS~GOV~~~a list~note~more ^ 2:0 L003 expected at most 9 cells, found 10; remove the tab that is too many"
            })
    void saysWhatIsWrongWhereAndHowToMendIt(String cells, String expected) throws IOException {
        write("actors.tsv", HEADER + "a-b\tA B\tB\t" + cells.replace('~', '\t') + "\n");
        assertThat(problems()).containsExactly(overlay.resolve("actors.tsv") + ":" + expected);
    }

    @Test
    void collectsAllProblemsInOneReading() throws IOException {
        write("actors.tsv", HEADER + "a\tA\t\tRUX\tGOVT\t\t\t\t\n" + "\tB\t\t\t\t\t\tx\t\n");
        assertThat(problems()).hasSize(4);
    }

    @Test
    void reportsBytesThatAreNotUtf8() throws IOException {
        Files.write(
                overlay.resolve("actors.tsv"),
                (HEADER + "jose\tJos\u00e9 Z\t\tFRA\tGOV\t\t\ta list\t\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(problems()).singleElement().asString().contains(":2:9 L001 expected UTF-8");
    }

    @Test
    void reportsAColumnThatIsMissing() throws IOException {
        write("actors.tsv", "id\tname\n");
        assertThat(problems()).hasSize(7).allMatch(problem -> problem.contains(":1:0 L002 expected a column '"));
    }

    @Test
    void addsRowsOfAnOverlayAndReplacesThoseOfTheSameId() throws IOException {
        write(
                "organizations.tsv",
                HEADER + "taliban\tTaliban\t\tAFG\tGOV\t\t\ta list\t\n" + "new\tNew One\t\tFRA\tOPP\t\t\ta list\t\n");
        Organizations shipped = Lexicon.load(LexiconFiles.shipped()).lexicon().organizations();
        Organizations organizations = Lexicon.load(files()).lexicon().organizations();
        assertThat(shipped.byId("taliban").standings()).hasSizeGreaterThan(1);
        assertThat(organizations.byId("taliban").standings()).hasSize(1);
        assertThat(organizations.byId("new").on(LocalDate.EPOCH)).hasSize(1);
        assertThat(organizations.all()).hasSize(shipped.all().size() + 1);
    }

    @Test
    void takesSynsetsOfAnOverlay() throws IOException {
        Files.createDirectories(overlay.resolve("synsets"));
        write("synsets/thing.txt", "# a comment\none\ntwo words # why\none\n");
        Synsets synsets = Lexicon.load(files()).lexicon().synsets();
        assertThat(synsets.words("thing")).containsExactly("one", "two words");
        assertThat(synsets.names()).contains("kill");
    }

    @Test
    void warnsOfANameThatTwoBearAtOneTime() throws IOException {
        write(
                "actors.tsv",
                HEADER + "x-one\tOne Zebedee\tZebedee\tFRA\tGOV\t2001\t2005\ta list\t\n"
                        + "x-two\tTwo Zebedee\tZebedee\tFRA\tGOV\t2005\t\ta list\t\n"
                        + "x-three\tThree Zebedee\tZebedee\tFRA\tGOV\t1990\t1999\ta list\t\n");
        assertThat(LexiconCheck.check(files()))
                .filteredOn(problem -> problem.message().contains("Zebedee"))
                .extracting(Problem::line, Problem::column, Problem::code)
                .containsExactly(tuple(3, 19, "W001"));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(overlay.resolve(name), text);
    }

    private LexiconFiles files() {
        return LexiconFiles.shippedWith(List.of(overlay));
    }

    private List<String> problems() {
        return Lexicon.load(files()).problems().stream().map(Problem::toString).toList();
    }
}
