package dateline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.Examples;
import dateline.model.Attribution;
import dateline.model.Document;
import dateline.pipeline.Coded;
import dateline.store.EventStore;
import dateline.store.Rating;
import dateline.store.StoreReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchIndexTest {

    private static final Rating RATING = new Rating() {
        @Override
        public int quad(String type) {
            return 4;
        }

        @Override
        public double score(String type, @Nullable String mode) {
            return -5;
        }
    };

    @TempDir
    Path folder;

    private Path file;
    private SearchIndex index;

    @BeforeEach
    void build() throws IOException {
        file = folder.resolve("news.duckdb");
        index = new SearchIndex(SearchIndex.beside(file));
        add("a1");
        update();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "actor:Kenya, mention, 1",
                "actor:ken, mention, 1",
                "actor:Norway, mention, 0",
                "recipient:norwai~, mention, 1",
                "type:sanction, mention, 1",
                "type:SANCTION mode:expel, mention, 1",
                "place:Nairobi, mention, 1",
                "date:2024-03-08, mention, 1",
                "date:2024-03, mention, 1",
                "date:2023, mention, 0",
                "date:[2024-01 TO 2024-03], mention, 1",
                "date:[2024-04 TO *], mention, 0",
                "says:minister, mention, 1",
                "says:minister, quote, 1",
                "expelling, article, 1",
                "'\"expelled the envoy\"', article, 1",
                "'\"envoy expelled\"', article, 0",
                "envoy -norway, article, 0",
                "envoy OR minstrel, article, 1",
                "expel*, article, 1",
                "title:Kenya, article, 1"
            })
    void finds(String query, String kind, int expected) throws IOException {
        assertThat(index.search(query, Set.of(kind(kind)), 10).total()).isEqualTo(expected);
    }

    @Test
    void marksTheWordsInTheirSentence() throws IOException {
        Hit hit = index.search("\"envoy of Norway\"", Set.of(Hit.Kind.ARTICLE), 10)
                .hits()
                .get(0);

        assertThat(hit.excerpt()).isEqualTo(Examples.SENTENCE);
        assertThat(hit.address()).isEqualTo("a1#0");
        assertThat(hit.excerpt()
                        .substring(
                                hit.marks().get(0).start(),
                                hit.marks().get(hit.marks().size() - 1).end()))
                .isEqualTo("envoy of Norway");
    }

    @Test
    void aMentionSaysWhatItIs() throws IOException {
        Hit hit =
                index.search("actor:Kenya", Set.of(Hit.Kind.MENTION), 10).hits().get(0);

        assertThat(hit.label()).isEqualTo("SANCTION/expel Kenya > envoy of Norway (occurred)");
        assertThat(hit.day()).isEqualTo("2024-03-08");
        assertThat(hit.marks()).isEmpty();
    }

    @Test
    void readsOnlyWhatDiffers() throws IOException {
        assertThat(update()).isZero();
        add("a2");

        assertThat(update()).isEqualTo(1);
        assertThat(index.search("envoy", Set.of(Hit.Kind.ARTICLE), 10).hits())
                .extracting(Hit::articleId)
                .containsExactly("a1", "a2");
    }

    @Test
    void forgetsWhatWasReplaced() throws IOException {
        try (EventStore store = EventStore.open(file)) {
            store.replace(new Coded(Examples.document("a1"), List.of(), List.of()), RATING);
        }

        assertThat(update()).isEqualTo(1);
        assertThat(index.search("actor:Kenya", Hit.Kind.ALL, 10).total()).isZero();
        assertThat(index.search("envoy", Hit.Kind.ALL, 10).total()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "actr:Kenya, there is no field 'actr'; expected one of actor",
                "date:soon, `expected a day as 2024-03-08, 2024-03 or 2024, got 'soon'`",
                "type:[A TO B], only date: has ranges",
                "(envoy, is not understood"
            })
    void saysWhatIsWrongWithAQuery(String query, String reason) {
        assertThatThrownBy(() -> index.search(query, Hit.Kind.ALL, 10))
                .isInstanceOf(SearchException.class)
                .hasMessageContaining(reason.replace("`", ""));
    }

    private static Hit.Kind kind(String name) {
        return Hit.Kind.valueOf(name.toUpperCase(java.util.Locale.ROOT));
    }

    private void add(String id) throws IOException {
        Attribution quote = new Attribution(
                Examples.span("the foreign minister"),
                List.of(),
                false,
                Examples.span("said"),
                "said",
                List.of(Examples.span("Kenya expelled the envoy of Norway on Friday")),
                Attribution.Form.CLAUSE,
                Attribution.Stance.ASSERTS,
                Attribution.Quotation.INDIRECT,
                null,
                null,
                Attribution.TOP,
                1);
        Document document = Examples.document(id).withAttributions(List.of(quote));
        try (EventStore store = EventStore.open(file)) {
            store.add(new Coded(document, List.of(), List.of(Examples.mention("m" + id, id))), RATING);
        }
    }

    private int update() throws IOException {
        try (StoreReader reader = StoreReader.open(file)) {
            return index.update(reader);
        }
    }
}
