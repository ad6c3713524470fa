package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.SharedData;
import dateline.model.Article;
import dateline.model.Block;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Political news as it lies in an archive of text files, one article a file. */
class RealReportsTest {

    @Test
    void readsEveryReportOfAnArchive() {
        List<IngestOutcome> outcomes = new ArrayList<>();
        Ingester ingester = new Ingester(IngestOptions.standard());
        String folder = SharedData.path("attributions/text").toString();

        List<InputFile> files = Inputs.find(List.of(folder), System.in);
        files.forEach(file -> ingester.read(file, outcomes::add));

        assertThat(Reads.rejections(outcomes)).isEmpty();
        assertThat(outcomes).hasSameSizeAs(files);
        assertThat(Reads.articles(outcomes)).allSatisfy(RealReportsTest::isWhole);
    }

    private static void isWhole(Article article) {
        assertThat(article.headline()).isNotBlank();
        assertThat(article.blocks(Block.Kind.PARAGRAPH)).isNotEmpty();
        assertThat(article.published()).isNotNull();
        int read = article.blocks().stream()
                .mapToInt(block -> block.span().length())
                .sum();
        long visible = article.text().chars().filter(c -> c != '\n').count();
        assertThat(read).as(article.file()).isGreaterThan((int) (0.97 * visible));
    }
}
