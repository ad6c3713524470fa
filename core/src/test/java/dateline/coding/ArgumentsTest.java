package dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.language.TestLanguage;
import dateline.model.Sentence;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {

    private static final Set<String> LIGHT_VERBS = Set.of("launch", "hold", "make", "express");

    @ParameterizedTest(name = "{2} of {1} in: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            Rebels attacked the town.                                      | attacked  | subject | Rebels
            Rebels attacked the town.                                      | attacked  | object  | town
            The town was attacked by rebels on Monday.                     | attacked  | subject | rebels
            The town was attacked by rebels on Monday.                     | attacked  | object  | town
            Rebels who attacked the town fled.                             | attacked  | subject | Rebels
            He saw the town that rebels attacked.                          | attacked  | object  | town
            Soldiers killed in the ambush were buried.                     | killed    | object  | Soldiers
            Police arresting students wore masks.                          | arresting | subject | Police
            The president ordered the army to attack the rebels.           | attack    | subject | army
            The president promised to visit Nairobi.                       | visit     | subject | president
            The rebels were ordered to leave the town.                     | leave     | subject | rebels
            Kenya and Uganda condemned the raid.                           | condemned | subject | Kenya Uganda
            The senator was arrested and charged with fraud.               | charged   | object  | senator
            Rebels attacked and burned the town.                           | attacked  | object  | town
            Ethiopia launched an offensive against the rebels.             | offensive | subject | Ethiopia
            Ethiopia launched an offensive against the rebels.             | offensive | against | rebels
            An offensive was launched by Ethiopia.                         | offensive | subject | Ethiopia
            The arrest of the editor by police drew protests.              | arrest    | subject | police
            The arrest of the editor by police drew protests.              | arrest    | of      | editor
            Ethiopia's offensive failed.                                   | offensive | subject | Ethiopia
            Ghana expressed its regret to Togo.                            | regret    | subject | Ghana
            Chad signed a treaty with Niger.                               | signed    | object.with | Niger
            Talks between Ghana and Togo ended.                            | Talks     | between | Ghana Togo
            Ghana provided the sort of help that Togo wanted.              | provided  | object  | sort help
            The senator was vocal against the ban.                         | vocal     | subject | senator
            At a summit in Accra, Ghana praised Togo.                      | summit    | governor.subject | Ghana
            The union urged the minister to resign.                        | urged     | clause  | resign
            Activist released from prison                                  | released  | object  | Activist
            Monday's talks with Chad failed.                               | talks     | poss    | Monday
            Monday's talks with Chad failed.                               | talks     | subject | ''
            After talks the two sides reached a deal.                      | talks     | subject | ''
            Chad reached an agreement with the rebels to share power.      | agreement | with    | rebels
            Twenty guerrillas surrendered to the army of Peru.             | surrendered | subject | guerrillas
            Parliament passed a bill to free prisoners.                    | free      | object  | prisoners
            """)
    void findsWhoStandsInARole(String text, String predicate, String role, String expected) {
        Sentence sentence = TestLanguage.parse(text).sentences().get(0);
        Arguments arguments = new Arguments(sentence, LIGHT_VERBS, Set.of("sort"));

        List<Integer> found = arguments.find(indexOf(sentence, predicate), role);

        assertThat(found.stream().map(i -> sentence.token(i).text()).collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    private static int indexOf(Sentence sentence, String word) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).text().equals(word)) {
                return i;
            }
        }
        throw new AssertionError("no word " + word);
    }
}
