package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import dateline.model.Block;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {

    private static final List<String> PARAGRAPHS = List.of(
            "The foreign ministers of both countries spoke for an hour on Friday about the border that has been closed for a year.",
            "A spokesman of the ministry told reporters after the talks that both sides had agreed to meet again in the autumn.",
            "Trade between the two countries has fallen by half since the border was closed, the chamber of commerce says.",
            "The last round of talks ended in the spring without a result, and each side accused the other of ill will.");

    private static final String BODY =
            PARAGRAPHS.stream().map(p -> "<p>" + p + "</p>\n").collect(Collectors.joining());

    private static Article read(String html) {
        return Reads.articles("a.html", html).get(0);
    }

    private static String page(String head, String body) {
        return "<!DOCTYPE html><html><head><title>Ministers meet over the border - The Daily</title>" + head
                + "</head><body><nav><a href='/'>Home</a> <a href='/w'>World</a></nav><main><h1>Ministers meet over the"
                + " border</h1>" + body + "</main><footer>Copyright</footer></body></html>";
    }

    @Test
    void takesHeadlineAndParagraphs() {
        Article article = read(page("", "<div>" + BODY + "</div>"));

        assertThat(article.headline()).isEqualTo("Ministers meet over the border");
        assertThat(Reads.words(article, Block.Kind.PARAGRAPH)).isEqualTo(PARAGRAPHS);
        assertThat(article.text()).isEqualTo(article.headline() + "\n\n" + String.join("\n\n", PARAGRAPHS));
    }

    @Test
    void prefersWhatThePageDeclaresForMachines() {
        String head = "<script type='application/ld+json'>{\"@graph\": [{\"@type\": \"WebSite\"}, {\"@type\":"
                + " \"NewsArticle\", \"headline\": \"Ministers meet &amp; talk\", \"datePublished\":"
                + " \"2021-03-03T23:30:00-05:00\", \"dateModified\": \"2021-03-04\", \"author\": [{\"name\": \"Ana Doe\"},"
                + " {\"name\": \"Bo Roe\"}], \"publisher\": {\"name\": \"The Daily\"}}]}</script>"
                + "<meta property='article:published_time' content='2020-01-01'>"
                + "<link rel='canonical' href='https://example.org/border'>";

        Article article = read(page(head, BODY));

        assertThat(article.headline()).isEqualTo("Ministers meet & talk");
        assertThat(article.published()).isEqualTo(LocalDate.of(2021, 3, 3));
        assertThat(article.updated()).isEqualTo(LocalDate.of(2021, 3, 4));
        assertThat(article.byline()).isEqualTo("Ana Doe, Bo Roe");
        assertThat(article.publisher()).isEqualTo("The Daily");
        assertThat(article.url()).isEqualTo("https://example.org/border");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property='article:published_time' content='2021-03-03T10:00:00Z'>",
                "<meta name='date' content='3 March 2021'>",
                "<meta itemprop='datePublished' content='2021-03-03'>",
                "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"datePublished\": \"2021-03-03\",}</script>",
                "<script type='application/ld+json'>{broken</script><meta name='pubdate' content='20210303'>",
                "<link rel='canonical' href='https://example.org/2021/03/03/border.html'>",
            })
    void findsTheDayWhereverItIs(String head) {
        assertThat(read(page(head, BODY)).published()).isEqualTo(LocalDate.of(2021, 3, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<time datetime='2021-03-03T10:00'>Wednesday</time>", "<p>Published: March 3, 2021 10:15 am</p>"
            })
    void findsTheDayInTheText(String line) {
        Article article = read(page("", line + BODY));

        assertThat(article.published()).isEqualTo(LocalDate.of(2021, 3, 3));
        assertThat(Reads.words(article, Block.Kind.PARAGRAPH)).isEqualTo(PARAGRAPHS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='share-bar'><p>Share this with your friends and with all the world.</p></div>",
                "<aside><p>Another report that a reader might like to open after having read this one here.</p></aside>",
                "<p>Related: <a href='/x'>Trade falls by half as the border stays closed</a></p>",
                "<p><a href='/x'>Trade falls by half as the border stays closed for another year</a></p>",
                "<p>Read more: <a href='/x'>Trade falls by half</a></p>",
                "<div class='newsletter-signup'><p>Sign up and get the news in your inbox every morning.</p></div>",
                "<p style='display: none'>You have read all of your free articles of this month.</p>",
                "<p>ADVERTISEMENT</p>",
                "<p>Follow us on Twitter</p>",
                "<script>var x = 'The ministers met on Friday.';</script>",
                "<figure><img src='x.jpg'><figcaption>A gate at the border. Ana Doe/AP</figcaption></figure>",
            })
    void leavesOutWhatIsNotTheArticle(String furniture) {
        String body = "<article><p>" + PARAGRAPHS.get(0) + "</p><p>" + PARAGRAPHS.get(1) + "</p>" + furniture + "<p>"
                + PARAGRAPHS.get(2) + "</p><p>" + PARAGRAPHS.get(3) + "</p></article>";

        assertThat(Reads.words(read(page("", body)), Block.Kind.PARAGRAPH)).isEqualTo(PARAGRAPHS);
    }

    @Test
    void keepsCaptionAndCreditApart() {
        String picture = "<figure><img src='x.jpg'><figcaption>A gate at the border (Ana Doe/AP)</figcaption></figure>";

        Article article = read(page("", "<div><p>" + PARAGRAPHS.get(0) + "</p>" + picture + BODY + "</div>"));

        assertThat(article.caption()).isEqualTo("A gate at the border");
        assertThat(article.captionCredit()).isEqualTo("Ana Doe/AP");
    }

    @Test
    void recognisesTheDateline() {
        Article article =
                read(page("", "<div>" + BODY.replaceFirst("The foreign", "GENEVA (Reuters) - The foreign") + "</div>"));

        assertThat(article.datelinePlace()).isEqualTo("GENEVA");
        assertThat(article.agency()).isEqualTo("Reuters");
        assertThat(Reads.words(article, Block.Kind.PARAGRAPH)).isEqualTo(PARAGRAPHS);
    }

    @Test
    void splitsParagraphsAtDoubleLineBreaks() {
        Article article = read(page("", "<div id='story'>" + String.join("<br><br>", PARAGRAPHS) + "</div>"));

        assertThat(Reads.words(article, Block.Kind.PARAGRAPH)).isEqualTo(PARAGRAPHS);
    }

    @Test
    @Timeout(20)
    void readsAPageOfThreeMegabytesOfLinks() {
        String links = IntStream.range(0, 30_000)
                .mapToObj(i -> "<li><a href='/news/2021/03/a-report-that-leads-elsewhere-" + i
                        + ".html'>Another headline of some words, number " + i + "</a></li>")
                .collect(Collectors.joining());

        Article article = read(page("", "<div>" + BODY + "</div><ul>" + links + "</ul>"));

        assertThat(Reads.words(article, Block.Kind.PARAGRAPH)).isEqualTo(PARAGRAPHS);
    }

    @Test
    @Timeout(20)
    void readsAPageOfDeepNesting() {
        assertThat(read("<html><body>" + "<div><b>".repeat(50_000) + BODY).blocks())
                .isNotEmpty();
    }

    @Test
    void rejectsAPageWithoutText() {
        List<IngestOutcome> outcomes = Reads.outcomes("a.html", "<html><body><script>load()</script></body></html>");

        assertThat(Reads.rejections(outcomes))
                .extracting(IngestOutcome.Rejected::reason)
                .containsExactly(Reason.NO_TEXT);
    }
}
