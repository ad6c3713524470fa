package dateline.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DuplicatesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 4);

    private final Duplicates duplicates = new Duplicates();

    @Test
    void anotherTextIsNew() {
        add("a", "North Post", words(0, 200));

        assertThat(add("b", "South Post", words(1000, 1200))).isEqualTo(new Origin.New(1));
    }

    @Test
    void theTextInAnotherOutletIsACopyEvenWhenCut() {
        add("a", "North Post", words(0, 400));

        assertThat(add("b", "South Post", words(0, 120))).isInstanceOfSatisfying(Origin.CopyOf.class, copy -> {
            assertThat(copy.article()).isEqualTo("a");
            assertThat(copy.story()).isZero();
        });
    }

    @Test
    void theTextInTheSameOutletIsAVersion() {
        add("a", "North Post", words(0, 100));

        assertThat(add("b", "North Post", words(0, 100) + " " + words(700, 740)))
                .isInstanceOf(Origin.VersionOf.class);
    }

    @Test
    void aSharedQuoteMakesNoCopy() {
        add("a", "North Post", words(0, 150) + " " + words(5000, 5040));

        assertThat(add("b", "South Post", words(2000, 2150) + " " + words(5000, 5040)))
                .isInstanceOf(Origin.New.class);
    }

    private Origin add(String id, String outlet, String text) {
        return duplicates.add(EventLinkerTest.article(id, outlet, DAY, text));
    }

    private static String words(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
    }
}
