package dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SpanProperties {

    @Property
    void aUnionHoldsBothAndStartsAndEndsWithOneOfThem(@ForAll("spans") Span one, @ForAll("spans") Span other) {
        Span union = one.union(other);

        assertThat(union.contains(one)).isTrue();
        assertThat(union.contains(other)).isTrue();
        assertThat(union.length()).isLessThanOrEqualTo(Math.max(one.end(), other.end()));
    }

    @Property
    void overlapIsMutualAndNeedsACommonCharacter(@ForAll("spans") Span one, @ForAll("spans") Span other) {
        int common = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());

        assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
        if (one.length() > 0 && other.length() > 0) {
            assertThat(one.overlaps(other)).isEqualTo(common > 0);
        }
    }

    @Provide
    Arbitrary<Span> spans() {
        Arbitrary<Integer> starts = Arbitraries.integers().between(0, 20);
        Arbitrary<Integer> lengths = Arbitraries.integers().between(0, 10);
        return Combinators.combine(starts, lengths).as((start, length) -> new Span(start, start + length));
    }
}
