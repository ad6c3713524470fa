package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.SharedData;
import dateline.model.Article;
import dateline.model.Block;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Every field of the articles of a dump, as a careful reader has written them down. */
class SeedArticlesTest {

    @Test
    void givesEveryFieldOfEveryArticle() throws IOException {
        List<Article> found = new ArrayList<>();
        Ingester ingester = new Ingester(IngestOptions.standard());
        ingester.read(
                InputFile.of(SharedData.path("seeds/000_3e999e4cd100cc5c.txt")),
                outcome -> found.addAll(Reads.articles(List.of(outcome))));

        List<Map<String, Object>> expected = expected();
        assertThat(found).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(fields(found.get(i))).containsAllEntriesOf(comparable(expected.get(i)));
        }
    }

    private static Map<String, Object> fields(Article article) {
        return Map.of(
                "headline", article.headline(),
                "caption", article.caption(),
                "caption_credit", article.captionCredit(),
                "updated", String.valueOf(article.updated()),
                "dateline_place", String.valueOf(article.datelinePlace()),
                "key_points", article.blocks(Block.Kind.KEY_POINT).size(),
                "body_paragraphs", article.blocks(Block.Kind.PARAGRAPH).size());
    }

    private static Map<String, Object> comparable(Map<String, Object> expected) {
        Map<?, ?> place = (Map<?, ?>) expected.get("dateline_place");
        return Map.of(
                "headline", expected.get("headline"),
                "caption", expected.get("caption"),
                "caption_credit", expected.getOrDefault("caption_credit", ""),
                "updated", day(expected.get("updated")),
                "dateline_place", String.valueOf(place.get("name")).toUpperCase(Locale.ROOT),
                "key_points", expected.get("key_points"),
                "body_paragraphs", expected.get("body_paragraphs"));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> expected() throws IOException {
        Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        try (BufferedReader reader = Files.newBufferedReader(SharedData.path("seeds/expected.yaml"))) {
            Map<String, Object> all = yaml.load(reader);
            return (List<Map<String, Object>>) all.get("articles");
        }
    }

    /** YAML makes days into moments at midnight UTC. */
    private static String day(Object moment) {
        return ((Date) moment).toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString();
    }
}
