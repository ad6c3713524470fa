package dateline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.language.TestLanguage;
import dateline.model.TimeMention;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of {@code lexicon/times.tsv} reads as its line says. */
class TimeRuleTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2023, 3, 15);
    private static final TimeResolver RESOLVER = new TimeResolver();

    static Stream<Arguments> examples() {
        return TimeRule.shipped().stream().map(rule -> Arguments.of(rule.line(), rule.example(), rule.value()));
    }

    @ParameterizedTest(name = "times.tsv:{0} {1}")
    @MethodSource("examples")
    void readsExample(int line, String example, String value) {
        List<TimeMention> times = RESOLVER.resolve(
                        TestLanguage.annotator().annotate(TestLanguage.article(example, WEDNESDAY)))
                .times();

        assertThat(times).isNotEmpty();
        var timex = times.get(times.size() - 1).timex();
        assertThat(timex == null ? "" : timex.value()).isEqualTo(value);
    }

    @Test
    void namesTheUnknownWordClass() {
        TimePattern pattern = TimePattern.compile("on WEEKDY");

        assertThatThrownBy(() -> pattern.match(
                        Piece.of(TestLanguage.parse("They met on Friday.")
                                .sentences()
                                .get(0)),
                        2,
                        new Slots()))
                .hasMessageContaining("WEEKDY");
    }

    @Test
    void refusesAnUnclosedBracket() {
        assertThatThrownBy(() -> TimePattern.compile("( MONTH DAY")).hasMessageContaining("( MONTH DAY");
    }
}
