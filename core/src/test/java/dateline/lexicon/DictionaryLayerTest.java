package dateline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DictionaryLayerTest {

    private static final String ACTORS = """
            IDRIS_QUELBO_
            +I._QUELBO_
                [KENGOV 20150529-20190529]
                [KENELI]
            FRONT_FOR_THE_FREEDOM_OF_LAKES_
            +FFL_
                [KENREB]
            PARK_SOO-MIN_
                [KOROPP >20150101]
            KENYALAND_ [KEN]
            ANGELA_MERKEL_
            +CHANCELLORIN_MERKEL_
                [DEUGOV 20051122-20211208]
            KENYANS_ [KEN]
            HALF_READ_ [KENQQQ]
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Idris Quelbo                    | OfPerson
                    IDRIS QUELBO                    | OfPerson
                    Front for the Freedom of Lakes  | OfOrganization
                    Front For The Freedom Of Lakes  | OfOrganization
                    FFL                             | OfOrganization
                    Park Soo-Min                    | OfPerson
                    Park Soo-min                    | OfPerson
                    Kenyaland                       | OfCountry
                    Chancellorin Merkel             | OfPerson
                    Kenyans                         | Demonym
                    """)
    void namesMeanWhomTheDictionarySays(String name, String kind) throws IOException {
        Lexicon lexicon = load(ACTORS).lexicon();

        assertThat(meanings(lexicon, name))
                .extracting(meaning -> meaning.getClass().getSimpleName())
                .containsExactly(kind);
    }

    @Test
    void rolesHoldInTheirPeriods() throws IOException {
        Name name = meanings(load(ACTORS).lexicon(), "Idris Quelbo").get(0);

        Person person = ((Name.OfPerson) name).person();
        assertThat(person.on(LocalDate.of(2016, 1, 1)).get(0).sectors()).containsExactly("GOV");
        assertThat(person.on(LocalDate.of(2021, 1, 1)))
                .extracting(Standing::sectors)
                .containsExactly(List.of("ELI"));
    }

    @Test
    void whoIsKnownGainsNamesAndKeepsTheRest() throws IOException {
        Person before = person(Lexicon.load(LexiconFiles.shipped()).lexicon(), "Angela Merkel");
        Person after = person(load(ACTORS).lexicon(), "Angela Merkel");

        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.standings())
                .containsAll(before.standings())
                .hasSize(before.standings().size() + 1);
        assertThat(after.aliases()).contains("Chancellorin Merkel");
    }

    @Test
    void anUnknownPartOfACodeIsReportedAndTheRestUsed() throws IOException {
        LoadedLexicon loaded = load(ACTORS);

        assertThat(loaded.problems().stream().map(Problem::toString).toList())
                .singleElement()
                .asString()
                .endsWith("expected a part of a CAMEO code, found 'QQQ' in 'KENQQQ';"
                        + " name it in plover/cameo-actors.tsv of your own files")
                .contains("own.actors.txt:15:13 W105");
        assertThat(meanings(loaded.lexicon(), "Half Read")).hasSize(1);
    }

    @Test
    void nounsTakeTheDictionarysCodeAndOfficesKeepTheirs() throws IOException {
        Files.writeString(
                folder.resolve("own.agents.txt"), "HARBOUR_PILOT [~MIL]\nPRESIDENT [~CVL]\nPROTESTER [~OPP]\n");
        Lexicon lexicon =
                Lexicon.load(LexiconFiles.shippedWith(List.of(folder))).lexicon();

        assertThat(sectors(lexicon, "harbour", "pilot")).containsExactly("MIL");
        assertThat(sectors(lexicon, "protester")).containsExactly("OPP");
        assertThat(lexicon.agents().index().longest(0, 1, i -> "president")).isNull();
    }

    @Test
    void aDictionaryCanBeNamedByItself() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.dict"), "QUELBO_LEAGUE_ [KENREB]\n");
        Lexicon lexicon =
                Lexicon.load(LexiconFiles.shipped().with(List.of(file))).lexicon();

        assertThat(meanings(lexicon, "Quelbo League")).hasSize(1);
    }

    @Test
    void phoenixLoadsAsItIs() {
        Path phoenix = SharedData.path("dictionaries");

        LoadedLexicon loaded = Lexicon.load(LexiconFiles.shippedWith(List.of(phoenix)));

        assertThat(loaded.problems()).allMatch(Problem::isWarning).hasSizeLessThan(150);
        assertThat(loaded.lexicon().people().all()).hasSizeGreaterThan(10_000);
        assertThat(loaded.lexicon().organizations().all()).hasSizeGreaterThan(8_000);
        assertThat(loaded.lexicon().agents().all()).hasSizeGreaterThan(2_000);
    }

    private LoadedLexicon load(String actors) throws IOException {
        Files.writeString(folder.resolve("own.actors.txt"), actors);
        return Lexicon.load(LexiconFiles.shippedWith(List.of(folder)));
    }

    private static Person person(Lexicon lexicon, String name) {
        return ((Name.OfPerson) meanings(lexicon, name).get(0)).person();
    }

    private static List<Name> meanings(Lexicon lexicon, String name) {
        String[] words = name.split(" ");
        PhraseIndex.Match<Name> match = lexicon.names().longest(0, words.length, i -> words[i]);
        return match == null || match.end() < words.length ? List.of() : match.values();
    }

    private static List<String> sectors(Lexicon lexicon, String... words) {
        return lexicon.agents()
                .index()
                .longest(0, words.length, i -> words[i])
                .values()
                .get(0)
                .sectors();
    }
}
