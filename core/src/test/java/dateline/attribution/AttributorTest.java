package dateline.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Attribution;
import dateline.model.Attribution.Form;
import dateline.model.Attribution.Quotation;
import dateline.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row: a text, and one attribution that it must give as {@code claimant / cue / content}. */
class AttributorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "The minister said the border would stay open.; The minister / said / the border would stay open",
                "The minister said on Monday that the border would stay open.; The minister / said / that the border would stay open",
                "The minister said late on Monday the border would stay open.; The minister / said / the border would stay open",
                "Officials told reporters that two bridges had collapsed.; Officials / told / that two bridges had collapsed",
                "Kenya has denied that its soldiers crossed the border.; Kenya / denied / that its soldiers crossed the border",
                "The court ruled that the vote was invalid.; The court / ruled / that the vote was invalid",
                "The report found that food prices had doubled.; The report / found / that food prices had doubled",
                "A survey showed that most farmers opposed the law.; A survey / showed / that most farmers opposed the law",
                "The general insisted that his troops would stay.; The general / insisted / that his troops would stay",
                "Analysts warned that the truce could collapse.; Analysts / warned / that the truce could collapse",
                "The president believes the talks will succeed.; The president / believes / the talks will succeed",
                "Villagers fear that the dam will flood their fields.; Villagers / fear / that the dam will flood their fields",
                "Observers doubt that the vote was fair.; Observers / doubt / that the vote was fair",
                "The mayor asked whether the road was safe.; The mayor / asked / whether the road was safe",
                "The envoy explained why the talks had failed.; The envoy / explained / why the talks had failed",
                "The opposition wants the president to resign.; The opposition / wants / the president to resign",
                "The union demanded that the wage be raised.; The union / demanded / that the wage be raised",
                "The government promised to free the journalists.; The government / promised / to free the journalists",
                "The rebels threatened to march on the capital.; The rebels / threatened / to march on the capital",
                "Kenya accused its neighbour of arming rebels.; Kenya / accused / its neighbour of arming rebels",
                "The bishop condemned the attack on the market.; The bishop / condemned / the attack on the market",
                "The senator praised the judges for their courage.; The senator / praised / the judges for their courage",
                "The envoy called for a ceasefire.; The envoy / called / a ceasefire",
                "The envoy called on both sides to stop fighting.; The envoy / called / both sides to stop fighting",
                "The premier described the vote as a farce.; The premier / described / the vote as a farce",
                "The group claims to have killed nine soldiers.; The group / claims / to have killed nine soldiers",
                "The ministry pointed out that the law had changed.; The ministry / pointed out / that the law had changed",
                "The ministry has yet to confirm that the hostages are alive.; The ministry / confirm / that the hostages are alive",
            })
    void findsWhatIsReportedAfterTheCue(String text, String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "The army had left the town, residents said.; residents / said / The army had left the town",
                "The army had left the town, residents said Sunday.; residents / said / The army had left the town",
                "The army, residents said, had left the town.; residents / said / The army … had left the town",
                "The army had left the town, said Omar Haddad, a baker who lives there.; Omar Haddad, a baker who lives there / said / The army had left the town",
                "Two people were killed, according to the provincial governor.; the provincial governor / according to / Two people were killed",
                "According to the provincial governor, two people were killed.; the provincial governor / According to / two people were killed",
                "The ferry, according to the coast guard, was overloaded.; the coast guard / according to / The ferry … was overloaded",
                "In the view of the court, the law is void.; the court / In the view of / the law is void",
                "The party leads in the latest poll.; the latest poll / in / The party leads",
                "The talks collapsed on Friday, two diplomats told a news agency.; two diplomats / told / The talks collapsed on Friday",
                "As the minister put it, the harvest was lost.; the minister / put it / the harvest was lost",
                "As reported by state radio, the harvest was lost.; state radio / reported / the harvest was lost",
                "But the harvest was lost, farmers said.; farmers / said / the harvest was lost",
                "The army left the town, residents said, after the bridge had fallen.; residents / said / The army left the town",
                "The harvest, farmers complain, is rotting in the fields.; farmers / complain / The harvest … is rotting in the fields",
            })
    void findsWhatStandsAroundAnAside(String text, String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "“We will not leave,” the mayor said.; the mayor / said / “We will not leave,”",
                "“We will not leave,” said the mayor.; the mayor / said / “We will not leave,”",
                "The mayor said: “We will not leave.”; The mayor / said / “We will not leave.”",
                "The mayor said, “We will not leave.”; The mayor / said / “We will not leave.”",
                "\"We will not leave,\" the mayor said. \"This is our home.\"; the mayor / said / \"We will not leave,\" … \"This is our home.\"",
                "“We,” the mayor said, “will not leave.”; the mayor / said / “We,” … “will not leave.”",
                "“This is our home. We will not leave,” the mayor said.; the mayor / said / “This is our home. We will not leave,”",
                "“Will you leave?” the reporter asked.; the reporter / asked / “Will you leave?”",
                "“Leave now!” shouted the officer.; the officer / shouted / “Leave now!”",
                "The mayor said the siege was “a slow death” for the town.; The mayor / said / the siege was “a slow death” for the town",
                "The premier called the vote “a farce.”; The premier / called / the vote “a farce.”",
                "She said the talks “went nowhere. We will not meet again.”; She / said / the talks “went nowhere. We will not meet again.”",
                "«We will not leave,» the mayor said.; the mayor / said / «We will not leave,»",
                "''We will not leave,'' the mayor said.; the mayor / said / ''We will not leave,''",
                "'We will not leave,' the mayor said.; the mayor / said / 'We will not leave,'",
                "‘We will not leave,’ the mayor said.; the mayor / said / ‘We will not leave,’",
                "“We don't want Doe's help,” Roe said.; Roe / said / “We don't want Doe's help,”",
                "“We will not leave,” Ana Roe, who has led the town since May, said on X.; Ana Roe, who has led the town since May / said / “We will not leave,”",
                "“We will not leave,” Ana Roe told a crowd of supporters.; Ana Roe / told / “We will not leave,”",
                "Doe was blunt in a statement. “We will not leave,” he said.; he / said / “We will not leave,”",
                "“The price of bread, salt and oil has doubled,” Doe said.; Doe / said / “The price of bread, salt and oil has doubled,”",
                "“We will not leave,” Doe said, adding, “This is our home.”; Doe / adding / “This is our home.”",
                "“We will not leave, the mayor said.; the mayor / said / “We will not leave,",
                "“We will not leave!” beamed Ana Roe.; Ana Roe / beamed / “We will not leave!”",
                "Asked when he would leave, Doe demurred: “Ask my wife.”; Doe / demurred / “Ask my wife.”",
                "Asked when he would leave, Doe replied, “Ask my wife.”; Doe / replied / “Ask my wife.”",
                "His answer was short: “We will not leave,” the mayor said.; the mayor / said / “We will not leave,”",
                "“We call it ‘the swamp,’” Ana Roe, who leads the party, told reporters.; Ana Roe, who leads the party / told / “We call it ‘the swamp,’”",
            })
    void findsQuotations(String text, String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "“We stay,” Doe said.|“This is our home.”; Doe / said / “We stay,” … “This is our home.”",
                "Doe said: “We stay.|“This is our home.”; Doe / said / “We stay. … “This is our home.”",
                "Doe wrote to the king:|“We stay, whatever comes.”; Doe / wrote / “We stay, whatever comes.”",
                "Doe said in a statement. “We stay, whatever comes.”; Doe / said / “We stay, whatever comes.”",
                "“We stay,” Doe wrote on Telegram. “We all know why. It is our home.”; Doe / wrote / “We stay,” … “We all know why. It is our home.”",
            })
    void carriesQuotationsOn(String text, String expected) {
        assertFound(text.replace('|', '\n'), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "Foreign Minister Ana Roe said the talks had failed.; Foreign Minister Ana Roe",
                "Ana Roe, the foreign minister of Kenya, said the talks had failed.; Ana Roe, the foreign minister of Kenya",
                "Ana Roe, who leads the party, said the talks had failed.; Ana Roe, who leads the party",
                "The head of the election commission said the count had stopped.; The head of the election commission",
                "Police and two witnesses said the car had exploded.; Police and two witnesses",
                "A spokesman for the ministry of defence said the car had exploded.; A spokesman for the ministry of defence",
                "Kenya's foreign minister said the talks had failed.; Kenya's foreign minister",
                "One of the survivors said the boat had sunk.; One of the survivors",
                "Speaking in Nairobi, Ana Roe said the talks had failed.; Ana Roe",
                "In a letter to the king, Ana Roe said the talks had failed.; Ana Roe",
                "The talks had failed, said Ana Roe, Kenya's foreign minister.; Ana Roe, Kenya's foreign minister",
                "He also said the talks had failed.; He",
            })
    void measuresClaimants(String text, String claimant) {
        Document document = Attributions.read(text);
        assertThat(Attributions.text(document, Attributions.by(document, "said").claimant()))
                .isEqualTo(claimant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "The talks failed; - ",
                "The so-called “peace zone” lies near the border.; -",
                "The army crossed the border on Monday.; -",
                "Doe fired at the guards and ran.; -",
            })
    void leavesAloneWhatNobodySays(String text, String none) {
        Document document = Attributions.read(text);
        assertThat(document.attributions())
                .filteredOn(found -> found.confidence() > 0.5)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Putin says Russia expects a visit in spring; Putin / says / Russia expects a visit in spring",
                "Roe: Talks have failed; Roe / : / Talks have failed",
                "Talks have failed, Roe says; Roe / says / Talks have failed",
                "Army denies bombing of market; Army / denies / bombing of market",
                "Roe: 'We will not leave'; Roe / : / 'We will not leave'",
            })
    void readsHeadlines(String headline, String expected) {
        Document document = Attributions.read(headline, "The town was quiet on Monday.");
        assertThat(lines(document)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "ROE: We will stay, whatever comes.; ROE / : / We will stay, whatever comes",
                "“We will stay, whatever comes.” — Ana Roe; Ana Roe / — / “We will stay, whatever comes.”",
                "The answer of the minister was short: “No.”; The answer of the minister / : / “No.”",
                "From the report: “The dam was cracked for years.”; the report / : / “The dam was cracked for years.”",
                "Former secretary of state Ana Roe: “The dam was cracked.”; Former secretary of state Ana Roe / : / “The dam was cracked.”",
            })
    void readsLabels(String text, String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Roe said the talks had failed.; said; asserts",
                "Roe denied that the talks had failed.; denied; denies",
                "Roe rejected the claim that the talks had failed.; rejected; denies",
                "Roe confirmed that the talks had failed.; confirmed; confirms",
                "Roe admitted that the talks had failed.; admitted; confirms",
                "Roe questioned whether the talks had failed.; questioned; doubts",
                "Roe demanded that the talks be held.; demanded; demands",
                "Roe urged both sides to hold talks.; urged; demands",
                "Roe does not believe that the talks had failed.; believe; denies",
                "Roe did not say that the talks had failed.; say; doubts",
                "Roe did not confirm that the talks had failed.; confirm; doubts",
                "Roe never demanded that the talks be held.; demanded; demands",
            })
    void readsStances(String text, String cue, String stance) {
        assertThat(Attributions.by(Attributions.read(text), cue).stance()).hasToString(stance);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "Roe told the king that the talks had failed.; told; the king; -",
                "Roe told reporters in Nairobi that the talks had failed.; told; reporters; -",
                "Roe said on state television that the talks had failed.; said; -; on state television",
                "Roe said in a letter to parliament that the talks had failed.; said; -; in a letter to parliament",
                "“The talks failed,” Roe wrote on Facebook.; wrote; -; on Facebook",
                "“The talks failed,” Roe wrote on X on Monday.; wrote; -; on X",
                "Roe told the king in an interview that the talks had failed.; told; the king; in an interview",
                "Roe assured the king that the talks had failed.; assured; the king; -",
                "Roe said in March that the talks had failed.; said; -; -",
            })
    void findsHearersAndChannels(String text, String cue, String hearer, String channel) {
        Document document = Attributions.read(text);
        Attribution found = Attributions.by(document, cue);
        assertThat(Attributions.text(document, found.addressee())).isEqualTo(hearer);
        assertThat(Attributions.text(document, found.channel())).isEqualTo(channel);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "A person familiar with the talks said they had failed.; true",
                "Two officials said on condition of anonymity that the talks had failed.; true",
                "A source close to the king said the talks had failed.; true",
                "A senior diplomat said the talks had failed.; true",
                "The foreign minister said the talks had failed.; false",
                "Ana Roe, a diplomat, said the talks had failed.; false",
                "The commission said the talks had failed.; false",
            })
    void knowsWhoHides(String text, boolean anonymous) {
        assertThat(Attributions.by(Attributions.read(text), "said").anonymous()).isEqualTo(anonymous);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "Roe said the talks had failed.; said; clause; indirect",
                "“The talks have failed,” Roe said.; said; clause; direct",
                "Roe said the talks were “a failure” for all.; said; clause; mixed",
                "Roe promised to free the miners.; promised; infinitive; indirect",
                "Roe claims to have freed the miners.; claims; clause; indirect",
                "Roe condemned the arrests.; condemned; phrase; indirect",
                "Roe accused the army of shelling the town.; accused; clause; indirect",
            })
    void tellsFormAndQuotation(String text, String cue, String form, String quotation) {
        Attribution found = Attributions.by(Attributions.read(text), cue);
        assertThat(found.form()).hasToString(form);
        assertThat(found.quotation()).hasToString(quotation);
        assertThat(found.quoted()).isEqualTo(!quotation.equals("indirect"));
    }

    @Test
    void nestsWhatIsSaidWithinWhatIsSaid() {
        Document document = Attributions.read("State media said the minister told the king that the talks had failed.");
        Attribution outer = Attributions.by(document, "said");
        Attribution inner = Attributions.by(document, "told");
        assertThat(outer.parent()).isEqualTo(Attribution.TOP);
        assertThat(document.attributions().get(inner.parent())).isEqualTo(outer);
    }

    @Test
    void nestsUnderAnAsideThatEndsTheSentence() {
        Document document =
                Attributions.read("The minister told the king that the talks had failed, state media reported.");
        Attribution outer = Attributions.by(document, "reported");
        Attribution inner = Attributions.by(document, "told");
        assertThat(document.attributions().get(inner.parent())).isEqualTo(outer);
        assertThat(Attributions.content(document, inner)).isEqualTo("that the talks had failed");
    }

    @Test
    void keepsTheCuesOfOneClaimantApart() {
        Document document =
                Attributions.read("Roe said the talks would fail and accused the army of shelling the town.");
        assertThat(lines(document))
                .contains("Roe / said / the talks would fail", "Roe / accused / the army of shelling the town");
        assertThat(document.attributions()).allMatch(found -> found.parent() == Attribution.TOP);
    }

    @Test
    void handsOutWhatIsSaidWithinQuotationsToo() {
        Document document = Attributions.read("“The guards told us that nobody would be hurt,” Roe said.");
        Attribution inner = Attributions.by(document, "told");
        assertThat(document.attributions().get(inner.parent()).cueText()).isEqualTo("said");
        assertThat(inner.form()).isEqualTo(Form.CLAUSE);
        assertThat(inner.quotation()).isEqualTo(Quotation.DIRECT);
    }

    @Test
    void givesTheSameForTheSameText() {
        String text = "“We stay,” Doe said. Roe told the king that the talks had failed, state media reported.";
        assertThat(Attributions.read(text).attributions())
                .isEqualTo(Attributions.read(text).attributions());
    }

    private static void assertFound(String text, String expected) {
        assertThat(lines(Attributions.read(text))).contains(expected);
    }

    private static java.util.List<String> lines(Document document) {
        return Attributions.lines(document).stream()
                .map(line -> line.replace(" | ", " / "))
                .toList();
    }
}
