package dateline.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import dateline.model.Block;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "He said “we stay” twice; “we stay”",
                "He said \"we stay\" twice; \"we stay\"",
                "He said ''we stay'' twice; ''we stay''",
                "He said ``we stay'' twice; ``we stay''",
                "He said 'we stay' twice; 'we stay'",
                "He said ‘we stay’ twice; ‘we stay’",
                "He said «we stay» twice; «we stay»",
                "He said „we stay“ twice; „we stay“",
                "He said ”we stay” twice; ”we stay”",
                "He said “we stay“ twice; “we stay“",
                "He said “we stay\" twice; “we stay\"",
                "“We stay,” he said. “It is home.”; “We stay,” | “It is home.”",
                "“They call it ‘home’,” he said; “They call it ‘home’,”",
                "He said ''call it 'home''' twice; ''call it 'home'''",
                "It's the workers' own party; ^^",
                "The '90s and rock 'n' roll; ^^",
                "A man of 5'10\" came in; ^^",
                "The 'workers' union' met; 'workers' union'",
                "“We stay, he said and left. Nobody spoke.; “We stay,",
                "He said “we stay. Nobody spoke.; “we stay.",
                "We stay,” he said; We stay,”",
                "(“we stay”); “we stay”",
                "[\"we stay\"]; \"we stay\"",
                "a dash—“we stay”—and on; “we stay”",
                "“”; ^^",
            })
    void findsQuotationsInAnyMarks(String text, String quotes) {
        assertThat(read(text)).isEqualTo(quotes);
    }

    @Test
    void carriesAQuotationOnWhereTheMarkIsRepeated() {
        Article article = article("“We stay.\n“It is home.”");
        List<Quote> quotes = QuoteReader.read(article);
        assertThat(quotes).extracting(Quote::follows).containsExactly(Quote.STARTS, 0);
    }

    @Test
    void startsANewQuotationWhereTheLastOneWasClosed() {
        List<Quote> quotes = QuoteReader.read(article("“We stay.”\n“It is home.”"));
        assertThat(quotes).extracting(Quote::follows).containsOnly(Quote.STARTS);
    }

    @Test
    void leavesAFurnitureBlockAlone() {
        String text = "“Follow us”";
        Block block = new Block(Block.Kind.FURNITURE, new Span(0, text.length()));
        assertThat(QuoteReader.read(article(text, List.of(block)))).isEmpty();
    }

    private static String read(String text) {
        return QuoteReader.read(article(text)).stream()
                .map(quote -> quote.span().of(text))
                .collect(Collectors.joining(" | "));
    }

    private static Article article(String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(start, start + line.length())));
            start += line.length() + 1;
        }
        return article(text, blocks);
    }

    private static Article article(String text, List<Block> blocks) {
        return new Article("test", text, blocks, null, null, null, null, null, null, null, "en", "", null);
    }
}
