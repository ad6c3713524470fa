package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.Examples;
import dateline.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventStoreTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("news.duckdb");
    }

    @Test
    void keepsEveryFieldOfAMention() throws IOException, SQLException {
        try (EventStore store = EventStore.open(file)) {
            store.add(Examples.coded("a1", Examples.mention("m1", "a1")), StoreExamples.RATING);
        }

        assertThat(ask("SELECT type, mode, status, date_start, place, lat, trigger_text, confidence "
                        + "FROM event_mentions"))
                .containsExactly("SANCTION|expel|occurred|2024-03-08|Nairobi|-1.28333|expelled|0.87654321");
        assertThat(ask("SELECT role, name, country, sectors, span_start FROM participants ORDER BY role"))
                .containsExactly("actor|Kenya|KEN|[]|20", "recipient|envoy of Norway|NOR|[GOV]|35");
        assertThat(ask("SELECT name, cue, stance FROM claimants")).containsExactly("foreign minister|said|asserts");
        assertThat(ask("SELECT headline, published, file FROM articles"))
                .containsExactly("Kenya expels envoy|2024-03-08|expels.txt");
        assertThat(ask("SELECT kind, span_end FROM blocks ORDER BY position"))
                .containsExactly("HEADLINE|18", "PARAGRAPH|" + Examples.TEXT.length());
    }

    @Test
    void keepsWhatIsAnnouncedAndToldOfCustody() throws IOException, SQLException {
        try (EventStore store = EventStore.open(file)) {
            store.add(StoreExamples.rich("a1"), StoreExamples.RATING);
        }

        assertThat(ask("SELECT manner, what, type, date_start, place, mention_id, sentence FROM expectations"))
                .containsExactly("promised|expel the envoy|SANCTION|2024-03-08|Nairobi|m1a1|0");
        assertThat(ask("SELECT role, name FROM expectation_people ORDER BY role"))
                .containsExactly("actor|Kenya", "announcer|foreign minister", "recipient|envoy of Norway");
        assertThat(ask("SELECT name, kind, date_start, what, mention_id FROM custody"))
                .containsExactly("envoy of Norway|arrested|2024-03-08|[spying]|null");
        assertThat(ask("SELECT c.name, w.name, w.cue FROM custodians c JOIN witnesses w USING (article_id, step)"))
                .containsExactly("Kenya|foreign minister|said");
    }

    @Test
    void theViewShowsNamesInLists() throws IOException, SQLException {
        try (EventStore store = EventStore.open(file)) {
            store.add(Examples.coded("a1", Examples.mention("m1", "a1")), StoreExamples.RATING);
        }

        assertThat(ask("SELECT actors, recipients, claimants, headline FROM mentions"))
                .containsExactly("[Kenya]|[envoy of Norway]|[foreign minister]|Kenya expels envoy");
    }

    @Test
    void knowsWhatItHoldsAfterOpeningAgain() throws IOException {
        try (EventStore store = EventStore.open(file)) {
            assertThat(store.standing(Examples.article("a1"))).isEqualTo(Standing.NEW);
            store.add(Examples.coded("a1", Examples.mention("m1", "a1")), StoreExamples.RATING);
        }

        try (EventStore store = EventStore.open(file)) {
            assertThat(store.standing(Examples.article("a1"))).isEqualTo(Standing.KNOWN);
            assertThat(store.standing(otherText("a1"))).isEqualTo(Standing.TAKEN);
            assertThat(store.size()).isEqualTo(new EventStore.Size(1, 1));
        }
    }

    @Test
    void replacesAnArticleWithItsMentions() throws IOException, SQLException {
        try (EventStore store = EventStore.open(file)) {
            store.add(
                    Examples.coded("a1", Examples.mention("m1", "a1"), Examples.mention("m2", "a1")),
                    StoreExamples.RATING);
            store.add(Examples.coded("a2", Examples.mention("m3", "a2")), StoreExamples.RATING);
            store.replace(Examples.coded("a1", Examples.bareMention("m4", "a1")), StoreExamples.RATING);
        }

        assertThat(ask("SELECT id FROM event_mentions ORDER BY id")).containsExactly("m3", "m4");
        assertThat(ask("SELECT count(*) FROM articles")).containsExactly("2");
        assertThat(ask("SELECT mention_id FROM evidence ORDER BY 1")).containsExactly("m3", "m4");
    }

    @Test
    void saysWhoHoldsTheFile() throws Exception {
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HoldFile.class.getName(),
                        file.toString())
                .start();
        try {
            assertThat(holder.getInputStream().read()).isEqualTo('!');

            assertThatThrownBy(() -> EventStore.open(file))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("in use by another process")
                    .hasMessageContaining("process " + holder.pid());
        } finally {
            holder.destroy();
        }
    }

    @Test
    void refusesAFileThatIsNoDatabase() throws IOException {
        Files.writeString(file, "just some words\n".repeat(1000));

        assertThatThrownBy(() -> EventStore.open(file))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("is not a DuckDB database");
    }

    @Test
    void refusesTablesOfAnotherVersion() throws IOException, SQLException {
        EventStore.open(file).close();
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = database.createStatement()) {
            statement.execute("UPDATE schema_version SET version = 99");
        }

        assertThatThrownBy(() -> EventStore.open(file))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("expected tables of version " + Schema.VERSION + " or older")
                .hasMessageContaining("found version 99: a newer Dateline wrote it");
    }

    @Test
    void refusesTablesOfAnotherProgram() throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = database.createStatement()) {
            statement.execute("CREATE TABLE recipes (name VARCHAR)");
        }

        assertThatThrownBy(() -> EventStore.open(file)).hasMessageContaining("tables of another program");
    }

    /** Holds a store open until it is ended. */
    static final class HoldFile {

        public static void main(String[] arguments) throws Exception {
            try (EventStore store = EventStore.open(Path.of(arguments[0]))) {
                System.out.write('!');
                System.out.flush();
                Thread.sleep(60_000);
            }
        }
    }

    private static Article otherText(String id) {
        return new Article(
                id, "Other words", List.of(), null, null, null, null, null, null, null, "en", "b".repeat(64), null);
    }

    private List<String> ask(String query) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> lines = new ArrayList<>();
            while (rows.next()) {
                StringBuilder line = new StringBuilder();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    line.append(i == 1 ? "" : "|").append(rows.getString(i));
                }
                lines.add(line.toString());
            }
            return lines;
        }
    }
}
