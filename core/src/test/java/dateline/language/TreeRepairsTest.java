package dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Block;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each repair alone: on trees that the parser gets wrong, with some of the arcs that it must change, written
 * {@code relation(head, dependent)}, and on sentences that look alike and must stay unchanged.
 */
class TreeRepairsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “We have lost two towns. | root(, lost); punct(lost, “)
            But two rebels - a general and his aide - were freed. | root(, rebels); cc(rebels, But)
            The union restated its commitment to supporting Chad's sovereignty and stability in a statement that also praised the vote. | acl(commitment, supporting); mark(supporting, to)
            “The talks are a waste of time,” Ruiz said. | unchanged
            And the king resigned. | unchanged
            """)
    void functionWordHead(String text, String expected) {
        check(new FunctionWordHead(), Block.Kind.PARAGRAPH, text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ruiz said the king was too weak. | root(, said); ccomp(said, weak); nsubj(weak, king)
            Moyo said the union and its allies are to blame. | root(, said); ccomp(said, blame); nsubj(blame, union)
            What the king said was untrue. | unchanged
            Critics say the law would be a disaster. | unchanged
            """)
    void speechAsSubject(String text, String expected) {
        check(new SpeechAsSubject(), Block.Kind.PARAGRAPH, text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Troops removed the country's former king Pedro Silva from office. | obj(removed, king)
            The envoy gave the king a letter. | unchanged
            He told the envoy that the war was over. | unchanged
            """)
    void loneReceiver(String text, String expected) {
        check(new LoneReceiver(), Block.Kind.PARAGRAPH, text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            India refrained from criticizing Moscow over the war. | advcl(refrained, criticizing); obj(criticizing, Moscow)
            The rebels were accused of killing 12 civilians. | advcl(accused, killing); obj(killing, civilians); case(killing, of)
            Mali rejected the idea of hosting envoys. | acl(idea, hosting); obj(hosting, envoys)
            They were threatened by warring factions. | unchanged
            He waved to hundreds of screaming supporters. | unchanged
            """)
    void gerundObject(String text, String expected) {
        check(new GerundObject(), Block.Kind.PARAGRAPH, text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ghana denounced an attack by gunmen who crossed the border at night. | acl:relcl(gunmen, crossed)
            The king received a letter from the governor of the province, who had resigned. | acl:relcl(governor, resigned)
            The deal was ended, said a diplomat who asked not to be named. | acl:relcl(diplomat, asked); nsubj(asked, who)
            Police arrested the leader of the party, who had called for protests. | unchanged
            He was freed after the arrival of envoy Ana Ruiz, who will lead the talks. | acl:relcl(Ruiz, lead)
            Troops arrested an employee of the embassy in Bamako, who has been accused of spying. | acl:relcl(employee, accused)
            Chad denounced the attack, which killed ten men. | unchanged
            Police asked who had fired the shots. | unchanged
            """)
    void relativeClause(String text, String expected) {
        check(new RelativeClause(), Block.Kind.PARAGRAPH, text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norway expelled the ambassador of Belarus to Oslo, Pavel Orlov, on Friday. | appos(ambassador, Orlov)
            The arrival in Quito of Ana Ruiz angered the army. | nmod(arrival, Ruiz)
            Troops reached the capital, Nairobi, on Sunday. | unchanged
            """)
    void personAfterPlace(String text, String expected) {
        check(new PersonAfterPlace(), Block.Kind.PARAGRAPH, text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Bolivian union leader Carlos Mamani was arrested on Friday. | appos(leader, Mamani)
            Peru's rights lawyer Yesica Flores Quispe was freed. | appos(lawyer, Quispe)
            The opposition leader was arrested. | unchanged
            """)
    void nameAfterRole(String text, String expected) {
        check(new NameAfterRole(), Block.Kind.PARAGRAPH, text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            QUITO: The government freed 88 prisoners on Friday. | root(, freed); dep(freed, QUITO)
            Ruiz: We will not leave Quito until the king resigns. | root(, leave); parataxis(leave, Ruiz)
            ACCRA (GNA) -- Ghana has recalled its ambassador from Lome. | root(, recalled); dep(recalled, ACCRA)
            The demand: a new election. | unchanged
            """)
    void leadingName(String text, String expected) {
        check(new LeadingName(), Block.Kind.PARAGRAPH, text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Troops shelled a village near the town of Goma, a monitor said. | nsubj(said, monitor); parataxis(shelled, said)
            “The talks failed,” said the envoy. | nsubj(said, envoy)
            He told reporters that the talks had failed. | unchanged
            The minister said nothing. | unchanged
            """)
    void trailingSpeaker(String text, String expected) {
        check(new TrailingSpeaker(), Block.Kind.PARAGRAPH, text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The rebels freed the two nuns they abducted in June. | acl:relcl(nuns, abducted)
            Iran has been supplying Russia with drones used to attack Ukrainian cities. | acl(drones, used)
            The court said they had lied. | unchanged
            He told the paper he planned to stay neutral. | unchanged
            """)
    void reducedRelative(String text, String expected) {
        check(new ReducedRelative(), Block.Kind.PARAGRAPH, text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rebels seized the airport and the army withdrew to the barracks. | root(, seized); conj(seized, withdrew); nsubj(withdrew, army)
            Police arrested two men and the governor resigned. | unchanged
            """)
    void clauseCoordination(String text, String expected) {
        check(new ClauseCoordination(), Block.Kind.PARAGRAPH, text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ghana called on Togo to reopen the border. | obl(called, Togo); case(Togo, on)
            The bishop called on the rebels to free the nuns. | obl(called, rebels); xcomp(called, free)
            The minister called the rebels terrorists. | unchanged
            The envoy called on Friday. | unchanged
            """)
    void callOn(String text, String expected) {
        check(new CallOn(), Block.Kind.PARAGRAPH, text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Georgia's ruling party rejected calls by the EU to withdraw the bill. | acl(calls, withdraw)
            Sudan received an invitation from Egypt to attend the summit. | acl(invitation, attend)
            Beijing urged Washington to stop selling weapons to Taiwan. | unchanged
            Chad used the money to buy drones. | unchanged
            """)
    void infinitiveOfNoun(String text, String expected) {
        check(new InfinitiveOfNoun(), Block.Kind.PARAGRAPH, text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ghana's plan to send troops was rejected by parliament. | root(, rejected); nsubj(rejected, plan); acl(plan, send)
            The group said Friday that ten men jailed for fraud had been freed. | ccomp(said, freed); nsubj(freed, men); acl(men, jailed)
            The minister wants to resign. | unchanged
            The men charged with fraud were freed. | unchanged
            """)
    void describedSubject(String text, String expected) {
        check(new DescribedSubject(), Block.Kind.PARAGRAPH, text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Troops shelled a market in the town, killing ten people. | advcl(shelled, killing)
            Chad expelled two diplomats, accusing them of spying. | advcl(expelled, accusing)
            Ministers discussed trade, including tariffs on steel. | unchanged
            """)
    void participle(String text, String expected) {
        check(new Participle(), Block.Kind.PARAGRAPH, text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mr President, we condemn this attack. | vocative(condemn, President)
            Comrades, the strike must go on. | vocative(go, Comrades)
            On Friday, we met the envoy. | unchanged
            Hungary, Poland oppose the plan. | unchanged
            """)
    void vocative(String text, String expected) {
        check(new Vocative(), Block.Kind.PARAGRAPH, text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The rebels could not be stopped. | nsubj:pass(stopped, rebels)
            The envoy has never been attacked. | nsubj:pass(attacked, envoy)
            The king resigned. | unchanged
            """)
    void passiveSubject(String text, String expected) {
        check(new PassiveSubject(), Block.Kind.PARAGRAPH, text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ghana, Togo sign border accord | conj(Ghana, Togo)
            Pakistan, India exchange fire across Kashmir border | conj(Pakistan, India)
            Chile, a rich country, signs accord | unchanged
            """)
    void headlineCoordination(String text, String expected) {
        check(new HeadlineCoordination(), Block.Kind.HEADLINE, text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Two journalists detained in Minsk | nsubj:pass(detained, journalists)
            Ex-president jailed for 10 years | nsubj:pass(jailed, Ex-president)
            Army killed ten rebels | unchanged
            Oil prices rose after attack | unchanged
            """)
    void headlinePassive(String text, String expected) {
        check(new HeadlinePassive(), Block.Kind.HEADLINE, text, expected);
    }

    private static void check(TreeRepair repair, Block.Kind kind, String text, String expected) {
        Draft draft = TestLanguage.unrepaired(kind, text);
        List<String> before = arcs(draft);
        repair.mend(draft);
        List<String> changed = arcs(draft);
        changed.removeAll(before);

        if (expected.equals("unchanged")) {
            assertThat(changed).isEmpty();
        } else {
            assertThat(changed).contains(expected.split("; "));
        }
    }

    private static List<String> arcs(Draft draft) {
        List<String> arcs = new ArrayList<>();
        for (int i = 0; i < draft.size(); i++) {
            String head =
                    draft.head(i) == Draft.NONE ? "" : draft.word(draft.head(i)).form();
            arcs.add(draft.relation(i) + "(" + head + ", " + draft.word(i).form() + ")");
        }
        return arcs;
    }
}
