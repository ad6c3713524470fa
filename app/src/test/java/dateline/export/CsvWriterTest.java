package dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.Examples;
import dateline.model.EventMention;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class CsvWriterTest {

    @Test
    void namesTheColumnsEvenWithoutMentions() throws IOException {
        assertThat(csv()).startsWith("id,article_id,title,").endsWith(",found_by,confidence\r\n");
    }

    @Test
    void writesARowForEachMention() throws IOException {
        List<CSVRecord> rows = rows(Examples.mention("m1", "a1"), Examples.bareMention("m2", "a1"));

        assertThat(rows).hasSize(2);
        CSVRecord full = rows.get(0);
        assertThat(full.get("type")).isEqualTo("SANCTION");
        assertThat(full.get("actors")).isEqualTo("Kenya");
        assertThat(full.get("recipient_starts")).isEqualTo("35");
        assertThat(full.get("date_start")).isEqualTo("2024-03-08");
        assertThat(full.get("lat")).isEqualTo("-1.28333");
        assertThat(full.get("claimant_stances")).isEqualTo("asserts");
        CSVRecord bare = rows.get(1);
        assertThat(bare.get("of_type")).isEqualTo("COOPERATE");
        assertThat(bare.get("date_start")).isEmpty();
        assertThat(bare.get("actor_starts")).isEmpty();
    }

    @Test
    void keepsCommasQuotesAndLineBreaksInsideACell() throws IOException {
        EventMention mention = Examples.mention("with \"quotes\",\nand more", "a1");

        assertThat(rows(mention).get(0).get("id")).isEqualTo("with \"quotes\",\nand more");
    }

    private static List<CSVRecord> rows(EventMention... mentions) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return format.parse(new StringReader(csv(mentions))).getRecords();
    }

    private static String csv(EventMention... mentions) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvWriter writer = new CsvWriter(out, Examples.SCALE)) {
            writer.write(Examples.document("a1"), List.of(mentions));
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
