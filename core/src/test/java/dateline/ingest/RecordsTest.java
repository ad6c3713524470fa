package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import dateline.model.Block;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordsTest {

    private static final String TEXT = "GENEVA: The ministers met on Friday.";

    @ParameterizedTest
    @ValueSource(strings = {"rows.tsv", "rows.txt", "-", "rows"})
    void takesIdAndTextOfATableWithoutNames(String name) {
        List<Article> articles = Reads.articles(name, "A 1/x\t" + TEXT + "\n007\tPolice left.\n");

        assertThat(articles).extracting(Article::id).containsExactly("A 1/x", "007");
        assertThat(articles).extracting(Article::text).containsExactly(TEXT, "Police left.");
        assertThat(articles).extracting(Article::file).containsExactly(name + "#1", name + "#2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id\ttext\nq1\t" + TEXT,
                "ID\tText\r\nq1\t" + TEXT + "\r\n",
                "text\tlabel\tid\n" + TEXT + "\tx\tq1",
                "\ufeffid\ttext\nq1\t" + TEXT,
                "doc_id\tsentence\nq1\t" + TEXT,
            })
    void takesColumnsByTheirNames(String table) {
        Article article = Reads.articles("rows.tsv", table).get(0);

        assertThat(article.id()).isEqualTo("q1");
        assertThat(article.text()).isEqualTo(TEXT);
        assertThat(article.datelinePlace()).isEqualTo("GENEVA");
        assertThat(Reads.words(article, Block.Kind.PARAGRAPH)).containsExactly("The ministers met on Friday.");
    }

    @Test
    void leavesQuotationMarksOfATabbedTableAlone() {
        assertThat(Reads.articles("rows.tsv", "q1\t\"No,\" he said.\nq2\tShe \"left.\n"))
                .extracting(Article::text)
                .containsExactly("\"No,\" he said.", "She \"left.");
    }

    @Test
    void readsTextInQuotationMarksOverSeveralLines() {
        List<Article> articles =
                Reads.articles("rows.csv", "id,text\n1,\"He said \"\"no\"\", and\nleft.\"\n2,Police left.\n");

        assertThat(articles).extracting(Article::text).containsExactly("He said \"no\", and\nleft.", "Police left.");
    }

    @Test
    void readsEveryFieldOfAJsonLine() {
        String line = """
                {"id": 7, "headline": "A visit", "event_text": "PARIS (AFP) – They met.\\n\\nThey left.", \
                "pub_date": "Fri, 30 Dec 2022 14:05:00 GMT", "updated": "2022-12-31T10:00:00Z", \
                "url": "https://example.org/a", "source": {"name": "Daily"}, "authors": ["Ana Doe", "Bo Roe"], \
                "language": "en-GB"}""";

        Article article = Reads.articles("a.jsonl", line).get(0);

        assertThat(article.id()).isEqualTo("7");
        assertThat(article.headline()).isEqualTo("A visit");
        assertThat(article.text()).isEqualTo("A visit\n\nPARIS (AFP) – They met.\n\nThey left.");
        assertThat(Reads.words(article, Block.Kind.PARAGRAPH)).containsExactly("They met.", "They left.");
        assertThat(article.published()).isEqualTo(LocalDate.of(2022, 12, 30));
        assertThat(article.updated()).isEqualTo(LocalDate.of(2022, 12, 31));
        assertThat(article.agency()).isEqualTo("AFP");
        assertThat(article.url()).isEqualTo("https://example.org/a");
        assertThat(article.publisher()).isEqualTo("Daily");
        assertThat(article.byline()).isEqualTo("Ana Doe, Bo Roe");
    }

    @ParameterizedTest
    @CsvSource({"title", "headline"})
    void readsAnArticleOfATitleAlone(String field) {
        IngestOutcome outcome = Reads.outcomes("a.jsonl", "{\"" + field + "\": \"Ministers meet\"}")
                .get(0);

        assertThat(outcome).isInstanceOfSatisfying(IngestOutcome.Read.class, read -> {
            assertThat(read.article().headline()).isEqualTo("Ministers meet");
            assertThat(read.warnings()).extracting(Warning::kind).contains(Warning.Kind.NO_BODY);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"id\": \"a\", \"text\": \"They met.\"}, {\"id\": \"b\", \"text\": \"They left.\"}]",
                "{\n  \"id\": \"a\",\n  \"text\": \"They met.\"\n}\n{\n  \"id\": \"b\",\n  \"text\": \"They left.\"\n}\n",
                "{\"id\": \"a\", \"text\": \"They met.\"}\n\n{\"id\": \"b\", \"text\": \"They left.\"}\n",
            })
    void readsJsonInEveryLayout(String json) {
        assertThat(Reads.articles("a.json", json)).extracting(Article::id).containsExactly("a", "b");
    }

    @Test
    void mapsFieldsThatHaveOtherNames() {
        IngestOptions options = IngestOptions.standard()
                .withFieldNames(Map.of("text", "doc.story_html", "id", "nr", "published", "when"));
        String line =
                "{\"nr\": 1, \"when\": \"2022-12-30\", \"doc\": {\"story_html\": \"<p>They met.</p><p>They left.</p>\"}}";

        Article article = Reads.articles(Reads.outcomes("a.jsonl", line.getBytes(StandardCharsets.UTF_8), options))
                .get(0);

        assertThat(article.text()).isEqualTo("They met.\n\nThey left.");
        assertThat(article.id()).isEqualTo("1");
        assertThat(article.published()).isEqualTo(LocalDate.of(2022, 12, 30));
    }

    @Test
    void refusesToMapAFieldThatThereIsNot() {
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> IngestOptions.standard().withFieldNames(Map.of("body", "x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'body'")
                .hasMessageContaining("text");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\": | BAD_RECORD",
                "[1, 2] | BAD_RECORD",
                "{\"id\": \"x\"} | NO_TEXT",
                "{\"text\": \"  \"} | NO_TEXT",
                "{\"text\": \"hola\", \"language\": \"es\"} | NOT_ENGLISH",
            })
    void rejectsABadLineAndReadsOn(String bad, Reason reason) {
        List<IngestOutcome> outcomes =
                Reads.outcomes("a.jsonl", "{\"text\": \"They met.\"}\n" + bad + "\n{\"text\": \"They left.\"}\n");

        assertThat(Reads.articles(outcomes)).extracting(Article::text).containsExactly("They met.", "They left.");
        assertThat(Reads.rejections(outcomes)).singleElement().satisfies(rejected -> {
            assertThat(rejected.line()).isEqualTo(2);
            assertThat(rejected.reason()).isEqualTo(reason);
            assertThat(rejected.remedy()).isNotBlank();
        });
    }

    @Test
    void rejectsARowWithoutTextAndReadsOn() {
        List<IngestOutcome> outcomes = Reads.outcomes("a.tsv", "id\ttext\nq1\tThey met.\nq2\nq3\tThey left.\n");

        assertThat(Reads.articles(outcomes)).extracting(Article::id).containsExactly("q1", "q3");
        assertThat(Reads.rejections(outcomes))
                .extracting(IngestOutcome.Rejected::line)
                .containsExactly(3);
    }

    @Test
    void warnsOfADateThatItCannotRead() {
        IngestOutcome outcome = Reads.outcomes("a.jsonl", "{\"text\": \"They met.\", \"date\": \"some day\"}")
                .get(0);

        assertThat(((IngestOutcome.Read) outcome).warnings())
                .extracting(Warning::kind)
                .contains(Warning.Kind.BAD_DATE, Warning.Kind.NO_DATE);
    }
}
