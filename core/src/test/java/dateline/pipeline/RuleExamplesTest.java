package dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.lexicon.EventRule;
import dateline.lexicon.Lexicon;
import dateline.lexicon.LexiconFiles;
import dateline.lexicon.LoadedLexicon;
import dateline.lexicon.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleExamplesTest {

    private static final LoadedLexicon LOADED = Lexicon.load(LexiconFiles.shipped());

    @Test
    void everyRuleCodesItsExamplesAndLeavesItsCounterExamples() {
        Pipeline pipeline = new Pipeline(LOADED.lexicon());

        List<Problem> problems = new RuleExamples(
                        article -> pipeline.code(article).mentions())
                .check(LOADED.lexicon().rules());

        assertThat(problems).isEmpty();
    }

    @Test
    void everyRuleHasAnExample() {
        assertThat(LOADED.lexicon().rules())
                .allSatisfy(rule -> assertThat(rule.examples()).as(rule.id()).isNotEmpty())
                .extracting(EventRule::id)
                .doesNotHaveDuplicates();
    }
}
