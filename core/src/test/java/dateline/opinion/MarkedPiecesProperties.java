package dateline.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class MarkedPiecesProperties {

    @Property(tries = 300)
    void allIndexesLieWithinWhatIsKept(
            @ForAll @IntRange(min = 2, max = 300) int size,
            @ForAll @IntRange(max = 299) int actor,
            @ForAll @IntRange(max = 299) int recipient)
            throws IOException {
        Assume.that(actor < size && recipient < size && actor != recipient);

        MarkedPieces marked = MarkedPiecesTest.marked(MarkedPiecesTest.talks(size), actor, recipient);

        int kept = marked.ids().length;
        assertThat(kept).isEqualTo(Math.min(size, 126));
        assertThat(marked.actor()).isBetween(-1, kept - 1);
        assertThat(marked.recipient()).isBetween(-1, kept - 1);
        assertThat(marked.from()).isBetween(0, kept - 1);
        assertThat(marked.to()).isBetween(marked.from() + 1, kept);
    }
}
