package dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Examples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetWriterTest {

    @TempDir
    Path folder;

    @Test
    void keepsTypesAndLists() throws IOException, SQLException {
        Path file = Files.write(folder.resolve("mentions.parquet"), parquet());

        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("SELECT id, year(date_start), len(actors), actor_starts[1], "
                        + "len(recipients) FROM '" + file + "' ORDER BY id")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("m1");
            assertThat(rows.getInt(2)).isEqualTo(2024);
            assertThat(rows.getInt(3)).isEqualTo(1);
            assertThat(rows.getInt(4)).isEqualTo(20);
            assertThat(rows.next()).isTrue();
            assertThat(rows.getObject(2)).isNull();
            assertThat(rows.getObject(4)).isNull();
            assertThat(rows.getInt(5)).isZero();
            assertThat(rows.next()).isFalse();
        }
    }

    @Test
    void givesTheSameBytesForTheSameMentions() throws IOException {
        assertThat(parquet()).isEqualTo(parquet());
    }

    private static byte[] parquet() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ParquetWriter writer = new ParquetWriter(out, Examples.SCALE)) {
            writer.write(
                    Examples.document("a1"), List.of(Examples.mention("m1", "a1"), Examples.bareMention("m2", "a1")));
        }
        return out.toByteArray();
    }
}
