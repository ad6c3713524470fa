package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import dateline.model.Block;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDumpTest {

    private static final String PARAGRAPH = "The ministers of both countries spoke for an hour about the border, and"
            + " agreed to meet again in the autumn, a spokesman of the ministry told reporters after the talks.";

    private static final String FIRST = "Ministers meet over the border in Geneva\n\n"
            + "The two ministers before their talks in Geneva (AFP)\nShort Url\nUpdated 3 March 2021\nFollow\n\n"
            + "Ministers meet over the border in Geneva\n\n  • They spoke for an hour\n\nGENEVA: " + PARAGRAPH;

    private static final String SECOND = "Police arrest two editors in the capital\n\nUpdated 04 March 2021\nFollow\n\n"
            + "Police arrest two editors in the capital\n\nLIMA: " + PARAGRAPH;

    @Test
    void tellsTheArticlesOfADumpApart() {
        List<Article> articles = Reads.articles("dump.txt", FIRST + "\n\n\n" + SECOND + "\n");

        assertThat(articles).extracting(Article::text).containsExactly(FIRST, SECOND);
        assertThat(articles).extracting(Article::file).containsExactly("dump.txt#1", "dump.txt#2");
        assertThat(articles)
                .extracting(Article::updated)
                .containsExactly(LocalDate.of(2021, 3, 3), LocalDate.of(2021, 3, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\n\n", "\n\n\n\n\n", "\r\n\r\n", "\n----------\n"})
    void needsNoParticularGapBetweenArticles(String gap) {
        assertThat(Reads.articles("dump.txt", FIRST + gap + SECOND)).hasSize(2);
    }

    @Test
    void tellsAgencyReportsApartThatDoNotRepeatTheirHeadlines() {
        String dump = "Ministers meet over the border\n\nGENEVA, March 3 (Reuters) - " + PARAGRAPH
                + "\n\n\nPolice arrest two editors\n\nLIMA (AP) -- " + PARAGRAPH;

        assertThat(Reads.articles("dump.txt", dump))
                .extracting(Article::headline)
                .containsExactly("Ministers meet over the border", "Police arrest two editors");
    }

    @Test
    void keepsAnArticleWithSubheadingsWhole() {
        String report = "Ministers meet over the border\n\n" + PARAGRAPH + "\n\nA long quarrel\n\n" + PARAGRAPH
                + "\n\n\nWhat comes next\n\n" + PARAGRAPH;

        assertThat(Reads.articles("report.txt", report)).hasSize(1);
    }

    @Test
    void findsThePartsOfAnArticle() {
        Article article = Reads.article(FIRST);

        assertThat(parts(article))
                .containsExactly(
                        "HEADLINE Ministers meet over the border in Geneva",
                        "CAPTION The two ministers before their talks in Geneva",
                        "CREDIT AFP",
                        "FURNITURE Short Url",
                        "FURNITURE Updated 3 March 2021",
                        "FURNITURE Follow",
                        "FURNITURE Ministers meet over the border in Geneva",
                        "KEY_POINT They spoke for an hour",
                        "DATELINE GENEVA:",
                        "PARAGRAPH " + PARAGRAPH);
        assertThat(article.datelinePlace()).isEqualTo("GENEVA");
    }

    @Test
    void joinsLinesThatWereBrokenToFitAPage() {
        String wrapped = "Ministers meet over the border\n\n"
                + "   GENEVA (AP) -- The ministers of both countries spoke for an\n"
                + "hour about the border, and agreed to meet again in the coming\n"
                + "autumn, a spokesman of the ministry told reporters after the\n"
                + "talks.\n"
                + "   The border has been closed since fighting broke out between\n"
                + "the two armies early in the spring of the year before last, and\n"
                + "trade has come to a halt.\n";

        assertThat(Reads.words(Reads.article(wrapped), Block.Kind.PARAGRAPH))
                .hasSize(2)
                .allMatch(paragraph -> paragraph.startsWith("The ") && paragraph.endsWith("."));
    }

    @Test
    void takesTheSignatureOffTheLastParagraph() {
        Article article = Reads.article("Ministers meet\n\nThe ministers met on Friday.\n\nThey left. — AFP");

        assertThat(Reads.words(article, Block.Kind.PARAGRAPH))
                .containsExactly("The ministers met on Friday.", "They left.");
        assertThat(article.agency()).isEqualTo("AFP");
    }

    @Test
    void keepsASecondHeadlineApart() {
        Article article = Reads.article("Ministers meet; \nBorder is open again\n\nThe ministers met on Friday.\n");

        assertThat(Reads.words(article, Block.Kind.HEADLINE)).containsExactly("Ministers meet", "Border is open again");
    }

    @Test
    void readsTheByline() {
        Article article =
                Reads.article("Ministers meet\n\nBy Ana de la Cruz and John Doe\n\nThe ministers met on Friday.");

        assertThat(article.byline()).isEqualTo("Ana de la Cruz and John Doe");
    }

    @Test
    void takesALoneParagraphForTextAndNotForAHeadline() {
        assertThat(parts(Reads.article("The ministers met on Friday.")))
                .containsExactly("PARAGRAPH The ministers met on Friday.");
    }

    @Test
    void tellsArticlesOfShortParagraphsApart() {
        String first = "Is the border open again?\n\nUpdated 3 March 2021\nFollow\n\nIs the border open again?\n\n"
                + "The border was open for an hour on Friday.\nThen it was closed again, as it has been all year.";
        String second = first.replace("border", "harbour").replace("3 March", "4 March");

        assertThat(Reads.articles("dump.txt", first + "\n\n" + second))
                .extracting(Article::headline)
                .containsExactly("Is the border open again?", "Is the harbour open again?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ministers before their talks (AFP) | The ministers before their talks | AFP",
                "The ministers before their talks. (Ana Doe/AP) | The ministers before their talks. | Ana Doe/AP",
                "The ministers before their talks (XYZ) | The ministers before their talks | XYZ",
                "The ministers before their talks. Photo: Ana Doe | The ministers before their talks. | Ana Doe",
                "The ministers (left) before their talks | The ministers (left) before their talks | ''",
            })
    void takesTheLineAboveThePagesOwnLinesForACaption(String line, String caption, String credit) {
        Article article = Reads.article("Ministers meet over the border\n\n" + line
                + "\nShort Url\nUpdated 3 March 2021\nFollow\n\nGENEVA: " + PARAGRAPH);

        assertThat(article.caption()).isEqualTo(caption);
        assertThat(article.captionCredit()).isEqualTo(credit);
        assertThat(Reads.words(article, Block.Kind.PARAGRAPH)).containsExactly(PARAGRAPH);
    }

    @Test
    void leavesOutTheHeadlinesOfOtherArticlesBelow() {
        Article article = Reads.article("Ministers meet over the border\n\n" + PARAGRAPH
                + "\n\nRelated\n\nTrade falls by half\n\nBorder closed for a year\n\nTopics: Border, Trade");

        assertThat(Reads.words(article, Block.Kind.PARAGRAPH)).containsExactly(PARAGRAPH);
    }

    @Test
    void takesAnArchivesNumberForFurniture() {
        Article article = Reads.article(
                "AB20210303.0229\n\n2021-03-03\n\nMinisters meet over the border\n\nGENEVA (AP) _\n\n" + PARAGRAPH);

        assertThat(parts(article))
                .containsExactly(
                        "FURNITURE AB20210303.0229",
                        "FURNITURE 2021-03-03",
                        "HEADLINE Ministers meet over the border",
                        "DATELINE GENEVA (AP) _",
                        "PARAGRAPH " + PARAGRAPH);
    }

    @Test
    void findsTheDatelineBelowAStandfirst() {
        Article article =
                Reads.article("Ministers meet over the border\n\nTalks go on for an hour and end without a result"
                        + "\n\nGENEVA: " + PARAGRAPH);

        assertThat(article.datelinePlace()).isEqualTo("GENEVA");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Published: Dec. 30, 2022 10:15 AM EST -- Updated: Jan. 2, 2023 | 2022-12-30 | 2023-01-02",
                "December 30, 2022 | 2022-12-30 |",
                "Last updated on 2 January 2023 at 14:05 GMT | | 2023-01-02",
                "Posted 30/12/2022 | 2022-12-30 |",
                "Updated 3 hours ago | |",
            })
    void readsTheDaysOfThePage(String line, LocalDate published, LocalDate updated) {
        Article article = Reads.article("Ministers meet over the border\n" + line + "\n\n" + PARAGRAPH);

        assertThat(article.published()).isEqualTo(published);
        assertThat(article.updated()).isEqualTo(updated);
        assertThat(Reads.words(article, Block.Kind.FURNITURE)).containsExactly(line);
    }

    private static List<String> parts(Article article) {
        return article.blocks().stream()
                .map(block -> block.kind() + " " + article.text(block))
                .collect(Collectors.toList());
    }

    @Test
    void givesTheSameArticleTheSameId() {
        List<String> ids = Stream.of(FIRST, FIRST.replace("\n", "\r\n"), "\ufeff" + FIRST)
                .map(text -> Reads.article(text).id())
                .distinct()
                .toList();

        assertThat(ids).singleElement().asString().hasSize(16);
    }
}
