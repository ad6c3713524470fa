package dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.language.TestLanguage;
import dateline.lexicon.Lexicon;
import dateline.lexicon.LexiconFiles;
import dateline.model.Document;
import dateline.model.Sentence;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusReaderTest {

    private static final Lexicon LEXICON = Lexicon.load(LexiconFiles.shipped()).lexicon();

    @ParameterizedTest(name = "{1} is {2} in: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            Mali attacked the town.                                   | attacked   | occurred
            Mali has attacked the town.                               | attacked   | occurred
            Mali is attacking the town.                               | attacking  | ongoing
            Mali continues to attack the town.                        | attack     | ongoing
            Mali will attack the town.                                | attack     | planned
            Mali said it would visit Chad.                            | visit      | planned
            Mali plans to visit Chad.                                 | visit      | planned
            Mali is to visit Chad.                                    | visit      | planned
            The president of Mali is set to visit Chad.               | visit      | planned
            Mali to visit Chad                                        | visit      | planned
            Mali wants to visit Chad.                                 | visit      | intended
            Mali is ready to visit Chad.                              | visit      | intended
            Mali could attack the town.                               | attack     | hypothetical
            If Mali attacks the town, Chad loses.                     | attacks    | hypothetical
            Did Mali attack the town?                                 | attack     | hypothetical
            Mali warned of a possible attack on the town.             | attack     | hypothetical
            Mali did not attack the town.                             | attack     | negated
            Mali never attacked the town.                             | attacked   | negated
            Mali refrained from attacking the town.                   | attacking  | negated
            Mali failed to attack the town.                           | attack     | negated
            No talks were held in Bamako.                             | talks      | negated
            Mali held talks with Chad in Bamako.                      | talks      | occurred
            Mali plans talks with Chad.                               | talks      | planned
            The talks with Chad will begin on Monday.                 | talks      | planned
            The attack on Chad will raise questions.                  | attack     | occurred
            The planned visit pleased Chad.                           | visit      | planned
            Mali was careful not to attack the town.                  | attack     | negated
            Mali will visit Chad and meet the king.                   | meet       | planned
            Mali told Chad that the rebels attacked the town.         | attacked   | occurred
            Were Mali to attack the town, Chad would answer.          | attack     | hypothetical
            Mali attacked the town in 1974.                           | attacked   | historical
            Mali attacked the town with 1974 troops.                  | attacked   | occurred
            Mali voted to free the general.                           | free       | occurred
            Mali offered its apology to Chad.                         | apology    | occurred
            """)
    void readsWhetherItHappened(String text, String trigger, String expected) {
        Document document = TestLanguage.parse(text);
        Sentence sentence = document.sentences().get(0);
        Reading reading = new Reading(document, sentence, new Carriers(Set.of("hold"), Set.of(), Set.of()));

        StatusReader.Answer answer = new StatusReader(LEXICON.factuality()).read(reading, indexOf(sentence, trigger));

        assertThat(answer.status()).hasToString(expected);
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
