package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.export.Scale;
import dateline.model.Article;
import dateline.pipeline.Coded;
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
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An ingest that is killed again and again ends with the store of one that was left alone. */
class KilledIngestTest {

    private static final int ARTICLES = 3000;
    private static final List<String> TABLES = List.of(
            "articles", "blocks", "sentences", "event_mentions", "participants", "claimants", "evidence", "troubles");

    @TempDir
    Path folder;

    @Test
    void nothingIsLostOrDoubled() throws Exception {
        Path input = input();
        Path calm = folder.resolve("calm.duckdb");
        Path killed = folder.resolve("killed.duckdb");
        assertThat(new Terminal().run("ingest", input, "--db", calm, "-q", "--threads", 1))
                .isEqualTo(ExitCode.SOME_INPUTS_FAILED);
        Random random = new Random(7);
        int kills = 0;
        for (int i = 0; i < 6; i++) {
            Process child = child(input, killed);
            if (!child.waitFor(900 + random.nextInt(900), TimeUnit.MILLISECONDS)) {
                child.destroyForcibly().waitFor();
                kills++;
            }
        }
        assertThat(child(input, killed).waitFor()).isEqualTo(ExitCode.SOME_INPUTS_FAILED);

        assertThat(kills).isPositive();
        assertThat(export(killed)).isEqualTo(export(calm));
        for (String table : TABLES) {
            assertThat(rows(killed, table)).as(table).isEqualTo(rows(calm, table));
        }
        assertThat(new Terminal().run("check", "--db", killed)).isEqualTo(ExitCode.OK);
    }

    private Path input() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            String fate = i % 500 == 99 ? "Here we break the coder." : "Kenya expelled envoy number " + i + ".";
            lines.add("s" + (i * 7919 % ARTICLES) + "\t" + fate);
        }
        lines.add("s1\tAnother text that says that Peru expelled a diplomat.");
        return Files.write(folder.resolve("rows.tsv"), lines);
    }

    private static Process child(Path input, Path database) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        input.toString(),
                        database.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String export(Path database) {
        Terminal terminal = new Terminal();
        assertThat(terminal.run("export", "--db", database, "--format", "jsonl", "-q"))
                .isEqualTo(ExitCode.OK);
        return terminal.out();
    }

    private static List<String> rows(Path database, String table) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT t::VARCHAR FROM " + table + " t ORDER BY 1")) {
            List<String> lines = new ArrayList<>();
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
            return lines;
        }
    }

    /** Ingests a file, at a pace at which it can be killed in the middle. */
    static final class Child {

        public static void main(String[] arguments) {
            Engine words = Terminal.wordEngine();
            Engine slow = new Engine() {
                @Override
                public Coded code(Article article) {
                    try {
                        Thread.sleep(1);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return words.code(article);
                }

                @Override
                public Scale scale() {
                    return words.scale();
                }
            };
            System.exit(new Terminal(slow).run("ingest", arguments[0], "--db", arguments[1], "-q", "--threads", 2));
        }
    }
}
