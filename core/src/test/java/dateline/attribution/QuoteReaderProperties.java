package dateline.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import dateline.model.Block;
import dateline.model.Span;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QuoteReaderProperties {

    @Property(tries = 500)
    void quotationsLieInTheirBlockInOrderWithoutOverlap(@ForAll("texts") String text) {
        Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
        List<Quote> quotes = QuoteReader.read(
                new Article("test", text, List.of(block), null, null, null, null, null, null, null, "en", "", null));
        int end = 0;
        for (Quote quote : quotes) {
            assertThat(quote.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(quote.span().contains(quote.inner())).isTrue();
            assertThat(quote.inner().length()).isPositive();
            assertThat(quote.span().end()).isLessThanOrEqualTo(text.length());
            end = quote.span().end();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab s.,?—-'\"“”‘’«»`(9").ofMaxLength(60);
    }
}
