package dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    private static final String TEXT = "Kenyan police's arrests drew criticism.";

    @Test
    void marksNest() {
        List<Mark> marks =
                List.of(new Mark(Mark.Part.ACTION, new Span(0, 23)), new Mark(Mark.Part.ACTOR, new Span(0, 13)));

        assertThat(MarkedText.of(TEXT, new Span(0, TEXT.length()), marks, false))
                .isEqualTo("[action [actor Kenyan police]'s arrests] drew criticism.");
    }

    @Test
    void theOuterColourComesBackAfterTheInnerOne() {
        List<Mark> marks =
                List.of(new Mark(Mark.Part.ACTION, new Span(0, 23)), new Mark(Mark.Part.ACTOR, new Span(7, 13)));

        assertThat(MarkedText.of(TEXT, new Span(0, 23), marks, true))
                .isEqualTo("\u001b[1;33mKenyan \u001b[1;36mpolice\u001b[0m\u001b[1;33m's arrests\u001b[0m");
    }

    @Test
    void aReportCannotSteerTheTerminal() {
        assertThat(MarkedText.of("red \u001b[31m alert\nhere", new Span(0, 20), List.of(), true))
                .isEqualTo("red \uFFFD[31m alert here");
    }
}
