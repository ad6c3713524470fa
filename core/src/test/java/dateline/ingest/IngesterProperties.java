package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import dateline.model.Block;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every input, however broken. */
class IngesterProperties {

    private static final List<String> PIECES = List.of(
            "\n",
            "\n\n",
            "\r\n",
            "\t",
            " ",
            ",",
            "\"",
            "{\"text\": \"",
            "\"}",
            "[{\"id\": 1,",
            "id\ttext\n",
            "id,text\n",
            "<p>",
            "</p>",
            "<html><body>",
            "<!-- ",
            "<div class=\"share\">",
            "<img>",
            "<br>",
            "<a href=x>",
            "</a>",
            "<h1>",
            "Updated 3 March 2021",
            "Follow",
            "Short Url",
            "By Ana Doe",
            "GENEVA: ",
            "LIMA (AP) -- ",
            "(AFP)",
            "— AFP",
            "  • ",
            "* ",
            "Ministers meet over the border",
            "The ministers of both countries met on Friday.",
            "“",
            "”",
            "The talks went on for an hour, and both sides agreed to meet again in the autumn of that year. ",
            "\0",
            "\ufeff",
            "\ud83d\ude00",
            "é",
            "1672408800",
            "2021-03-04",
            "----------",
            "Photo: Ana Doe/AP",
            "AFP",
            ": ",
            " - ");

    @Provide
    Arbitrary<String> dumps() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<Format> formats() {
        return Arbitraries.of(Format.class);
    }

    private static final Ingester ANY = new Ingester(IngestOptions.standard());
    private static final Map<Format, Ingester> FORCED = Arrays.stream(Format.values())
            .collect(Collectors.toMap(
                    format -> format,
                    format -> new Ingester(
                            IngestOptions.standard().withFormat(format).withEnglishOnly(false))));

    @Property
    void readsAnyBytesInAnyFormat(@ForAll byte[] bytes, @ForAll("formats") Format format) {
        check(Reads.outcomes("any", bytes, FORCED.get(format)));
        check(Reads.outcomes("any", Reads.gzip(bytes), ANY));
    }

    @Property
    void readsAnythingThatLooksLikeAReport(@ForAll("dumps") String text) {
        check(Reads.outcomes("any", text.getBytes(StandardCharsets.UTF_8), ANY));
    }

    @Property
    void readsAnythingInTheWrongFormat(@ForAll("dumps") String text, @ForAll("formats") Format format) {
        check(Reads.outcomes("any", text.getBytes(StandardCharsets.UTF_8), FORCED.get(format)));
    }

    /** Every input has an outcome, and the parts of an article lie in its text, in order, without white space around. */
    private static void check(List<IngestOutcome> outcomes) {
        assertThat(outcomes).isNotEmpty();
        for (Article article : Reads.articles(outcomes)) {
            int end = 0;
            for (Block block : article.blocks()) {
                assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
                assertThat(block.span().end())
                        .isLessThanOrEqualTo(article.text().length());
                assertThat(article.text(block))
                        .isNotBlank()
                        .isEqualTo(article.text(block).strip());
                end = block.span().end();
            }
            assertThat(article.id()).isNotBlank();
            assertThat(article.sha256()).hasSize(64);
        }
    }
}
