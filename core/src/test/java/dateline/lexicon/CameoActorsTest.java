package dateline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CameoActorsTest {

    private static final CameoActors CAMEO = cameo();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    KOR        | KOR     |
                    KORGOVBUS  | KOR GOV BUS |
                    NGAMED     | NGA JRN |
                    NGAHLH     | NGA MED |
                    TMPGOV     | TLS GOV |
                    MUSGOV     | MUS GOV |
                    INDMUSREB  | IND REL REB |
                    IGOUNO     | - UNO   |
                    IGOEEC     | - EUR   |
                    IGOUNOXYZ  | - UNO   |
                    NGOUSAHRI  | - NGO SOC |
                    IMGMUSQXZ  | - IMG REL |
                    ~COP       | - COP   |
                    ~GOVMED    | - GOV JRN |
                    ~MUS       | - REL   |
                    IGO~       | - IGO   |
                    KORQXZGOV  | KOR GOV | QXZ
                    QXZ        | -       | QXZ
                    AFR        | -       |
                    NGOCHR214  | - NGO REL |
                    """)
    void translatesACode(String code, String meaning, String unknown) {
        CameoActors.Meaning found = CAMEO.translate(code);

        String shown = (found.country() == null ? "-" : found.country()) + " " + String.join(" ", found.sectors());
        assertThat(shown.strip()).isEqualTo(meaning);
        assertThat(String.join(" ", found.unknown())).isEqualTo(unknown == null ? "" : unknown);
    }

    private static CameoActors cameo() {
        Lexicon shipped = Lexicon.load(LexiconFiles.shipped()).lexicon();
        return CameoActors.read(
                LexiconFiles.shipped(), shipped.countries().codes(), shipped.ontology(), new Problems());
    }
}
