package dateline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedNamesTest {

    private static final Lexicon LEXICON = Lexicon.load(LexiconFiles.shipped()).lexicon();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kremlin | seat RUS [GOV]",
                "Pentagon | seat USA [MIL]",
                "Downing Street | seat GBR [GOV]",
                "Brussels | seat european-union",
                "Filipinos | demonym PHL",
                "Congolese | demonym COG, demonym COD",
                "Cote d ' Ivoire | -",
                "Côte d’Ivoire | country CIV",
                "Kosovo | country XKX",
                "Gaza Strip | country PSE",
                "Abkhazia | country GEO",
                "Soviet Union | country RUS",
                "U.S. | country USA",
                "U.N. Security Council | united-nations-security-council",
                "ISIL | islamic-state",
                "Médecins Sans Frontières | medecins-sans-frontieres",
                "Al - Shabaab | al-shabaab",
                "Foro Penal | foro-penal"
            })
    void knowsWhatANameMeans(String text, String expected) {
        assertThat(meanings(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2000-01-01, GOV", "2010-01-01, REB", "2024-01-01, GOV"})
    void knowsWhatABodyIsOnADay(LocalDate day, String sector) {
        Organization body = LEXICON.organizations().byId("taliban");
        assertThat(body.on(day)).extracting(Standing::sectors).containsExactly(List.of(sector));
    }

    @ParameterizedTest
    @CsvSource({
        "riot police, COP",
        "human rights activists, CVL",
        "political prisoners, PRE",
        "opposition lawmakers, LEG",
        "rebels, REB",
        "illegal armed groups, UAF",
        "armed forces, MIL",
        "constitutional court, JUD",
        "asylum seekers, REF"
    })
    void knowsKindsOfPeopleAndBodies(String text, String sector) {
        List<String> words = List.of(text.split(" "));
        PhraseIndex.Match<Agent> match = LEXICON.agents()
                .index()
                .longest(0, words.size(), words::get, i -> words.get(i).replaceFirst("s$", ""));
        assertThat(match).isNotNull();
        assertThat(match.end()).isEqualTo(words.size());
        assertThat(match.values().get(0).sectors()).first().isEqualTo(sector);
    }

    @ParameterizedTest
    @CsvSource({
        "foreign minister, OFFICE, GOV",
        "chargé d’affaires, OFFICE, GOV",
        "charge d'affaires, OFFICE, GOV",
        "Gen., TITLE, MIL",
        "Sen., TITLE, LEG",
        "spokeswoman, SPOKESPERSON, ",
        "counterpart, RELATIONAL, ",
        "former, PREFIX, ELI",
        "acting, PREFIX, ",
        "chief justice, OFFICE, JUD"
    })
    void knowsOfficesAndTitles(String text, Role.Kind kind, String sector) {
        List<String> words = List.of(text.split(" "));
        PhraseIndex.Match<Role> match = LEXICON.roles().index().longest(0, words.size(), words::get);
        assertThat(match).isNotNull();
        assertThat(match.end()).isEqualTo(words.size());
        assertThat(match.values()).anySatisfy(role -> {
            assertThat(role.kind()).isEqualTo(kind);
            assertThat(role.sectors()).isEqualTo(sector == null ? List.of() : List.of(sector));
        });
    }

    @ParameterizedTest
    @CsvSource({"edition.cnn.com, cnn", "www.bbc.co.uk, bbc-news", "reuters.com, reuters", "example.org, "})
    void knowsPublishersByHost(String host, String id) {
        Publisher publisher = LEXICON.publishers().byHost(host);
        assertThat(publisher == null ? null : publisher.id()).isEqualTo(id);
    }

    @Test
    void knowsPublishersByDatelineInAnyCase() {
        assertThat(LEXICON.publishers().byName("afp")).extracting(Publisher::id).isEqualTo("agence-france-presse");
    }

    @Test
    void hasEveryIsoCountryButSevenThatReportsNeverName() {
        Set<String> leftOut = Set.of("BV", "HM", "GS", "TF", "UM", "CC", "BQ");
        Set<String> known = LEXICON.countries().all().stream()
                .map(country -> country.iso2() + "=" + country.code())
                .collect(Collectors.toSet());
        Set<String> expected = new TreeSet<>();
        for (String iso2 : Locale.getISOCountries()) {
            if (!leftOut.contains(iso2)) {
                expected.add(iso2 + "="
                        + new Locale.Builder().setRegion(iso2).build().getISO3Country());
            }
        }
        assertThat(known).containsAll(expected).contains("XK=XKX");
    }

    private static String meanings(String text) {
        List<String> words = List.of(text.split(" "));
        PhraseIndex.Match<Name> match = LEXICON.names().longest(0, words.size(), words::get);
        return match == null || match.end() < words.size()
                ? "-"
                : match.values().stream().map(ShippedNamesTest::shown).collect(Collectors.joining(", "));
    }

    private static String shown(Name name) {
        if (name instanceof Name.OfCountry country) {
            return "country " + country.country().code();
        } else if (name instanceof Name.Demonym demonym) {
            return "demonym " + demonym.country().code();
        } else if (name instanceof Name.Seat seat) {
            return "seat " + seat.country().code() + " " + seat.sectors();
        } else if (name instanceof Name.SeatOf seat) {
            return "seat " + seat.organization().id();
        } else if (name instanceof Name.OfOrganization organization) {
            return organization.organization().id();
        }
        return ((Name.OfPerson) name).person().id();
    }
}
