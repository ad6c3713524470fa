package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirtyInputTest {

    private static final String REPORT = "Café owners meet\n\nThe café owners of Zürich said “no” on Friday.";

    private static Reason reason(String name, byte[] bytes) {
        List<IngestOutcome.Rejected> rejections = Reads.rejections(Reads.outcomes(name, bytes));
        assertThat(rejections).hasSize(1);
        assertThat(rejections.get(0).message()).isNotBlank();
        assertThat(rejections.get(0).remedy()).isNotBlank();
        return rejections.get(0).reason();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, false",
        "UTF-8, true",
        "UTF-16LE, true",
        "UTF-16BE, true",
        "UTF-16LE, false",
        "UTF-32LE, true",
        "windows-1252, false"
    })
    void readsEveryCharacterSet(String name, boolean marked) {
        byte[] bytes = ((marked ? "\ufeff" : "") + REPORT).getBytes(Charset.forName(name));

        assertThat(Reads.articles(Reads.outcomes("a.txt", bytes)))
                .extracting(Article::text)
                .containsExactly(REPORT);
    }

    @Test
    void readsTableRowsInUtf16() {
        byte[] bytes = "\ufeffid\ttext\ny\u00fc\tThe man \ud83d\ude00 left.\n".getBytes(StandardCharsets.UTF_16LE);

        assertThat(Reads.articles(Reads.outcomes("a.tsv", bytes)))
                .extracting(Article::id, Article::text)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("yü", "The man 😀 left."));
    }

    @Test
    void readsLinesOfDifferentCharacterSetsInOneFile() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("a\tThe café is shut.\n".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("b\tThe café is open.\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(Reads.articles(Reads.outcomes("a.tsv", bytes.toByteArray())))
                .extracting(Article::text)
                .containsExactly("The café is shut.", "The café is open.");
    }

    @Test
    void dropsNulsAndMixedLineEnds() {
        String dirty = "Café owners\0 meet\r\n\r\nThe café owners of Zürich said “no” on Friday.\r\0\0";

        assertThat(Reads.articles("a.txt", dirty)).extracting(Article::text).containsExactly(REPORT);
    }

    @Test
    void readsWhatIsUnderGzip() {
        byte[] packed = Reads.gzip("a\tThey met.\nb\tThey left.\n".getBytes(StandardCharsets.UTF_8));

        assertThat(Reads.articles(Reads.outcomes("a.tsv.gz", packed)))
                .extracting(Article::id)
                .containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 12, 200, 3000})
    void reportsATruncatedGzipAndKeepsWhatWasWhole(int bytes) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            rows.append(i)
                    .append("\tThe ministers met on day ")
                    .append(i * 7919 % 1009)
                    .append(".\n");
        }
        byte[] packed = Arrays.copyOf(Reads.gzip(rows.toString().getBytes(StandardCharsets.UTF_8)), bytes);

        List<IngestOutcome> outcomes = Reads.outcomes("a.tsv.gz", packed);

        assertThat(Reads.rejections(outcomes))
                .extracting(IngestOutcome.Rejected::reason)
                .containsExactly(Reason.TRUNCATED);
        assertThat(Reads.articles(outcomes)).allMatch(article -> article.text().endsWith("."));
    }

    @Test
    void reportsACorruptGzip() {
        byte[] packed = Reads.gzip(REPORT.repeat(50).getBytes(StandardCharsets.UTF_8));
        Arrays.fill(packed, 20, 40, (byte) 0x55);

        assertThat(reason("a.txt.gz", packed)).isIn(Reason.UNREADABLE, Reason.BINARY, Reason.TRUNCATED);
    }

    @Test
    void stopsAGzipBomb() {
        byte[] bomb = Reads.gzip(("a\t" + "x".repeat(40 << 20) + "\n").getBytes(StandardCharsets.UTF_8));

        assertThat(reason("a.tsv.gz", bomb)).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void rejectsALineOfFiftyMegabytesAndReadsOn() {
        byte[] bytes =
                ("a\tThey met.\nb\t" + "word ".repeat(10 << 20) + "\nc\tThey left.\n").getBytes(StandardCharsets.UTF_8);

        List<IngestOutcome> outcomes = Reads.outcomes("a.tsv", bytes);

        assertThat(Reads.articles(outcomes)).extracting(Article::id).containsExactly("a", "c");
        assertThat(Reads.rejections(outcomes)).singleElement().satisfies(rejected -> {
            assertThat(rejected.reason()).isEqualTo(Reason.TOO_LARGE);
            assertThat(rejected.line()).isEqualTo(2);
        });
    }

    @Test
    void rejectsATextOfOneLineOfFiftyMegabytes() {
        assertThat(reason("a.txt", "word ".repeat(10 << 20).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void rejectsAQuotationMarkThatNeverCloses() {
        byte[] bytes = ("id,text\n1,\"open\n" + "2,They left.\n".repeat(2 << 20)).getBytes(StandardCharsets.UTF_8);

        assertThat(reason("a.csv", bytes)).isEqualTo(Reason.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.jsonl", "a.html", "a.tsv", "a.csv", "a.txt.gz"})
    void rejectsAnEmptyFile(String name) {
        assertThat(reason(name, new byte[0])).isEqualTo(Reason.EMPTY);
        assertThat(reason(name, Reads.gzip(new byte[0]))).isEqualTo(Reason.EMPTY);
        assertThat(reason(name, " \n\n\t\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.7\nx",
                "PK\u0003\u0004xx",
                "GIF89a..",
                "\u0000\u0001\u0002\u0003 and so on",
                "\u0000\u0000"
            })
    void rejectsWhatIsNotText(String start) {
        assertThat(reason("a.txt", start.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(Reason.BINARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<?xml version='1.0'?><rss version='2.0'></rss>", "WARC/1.0\r\nWARC-Type: response\r\n"})
    void saysThatItDoesNotReadAForm(String text) {
        assertThat(reason("a", text.getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.UNSUPPORTED);
    }

    @Test
    void rejectsOtherLanguages() {
        String spanish = "El ministro de Exteriores viajó el viernes a la capital para reunirse con su homólogo y"
                + " hablar de la frontera, según dijo un portavoz del ministerio a los periodistas que esperaban en la"
                + " puerta. La reunión duró más de una hora y no hubo acuerdo entre las dos partes.";

        assertThat(reason("a.txt", spanish.getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.NOT_ENGLISH);
        assertThat(reason("b.txt", "Министры встретились в пятницу".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.NOT_ENGLISH);
    }

    @Test
    void rejectsAFileThatIsNotThere() {
        List<IngestOutcome> outcomes = new ArrayList<>();

        new Ingester(IngestOptions.standard()).read(InputFile.of(Path.of("no", "such.txt")), outcomes::add);

        assertThat(Reads.rejections(outcomes))
                .extracting(IngestOutcome.Rejected::file, IngestOutcome.Rejected::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("no/such.txt", Reason.UNREADABLE));
    }

    @Test
    void rejectsAStreamThatBreaks() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }
        };
        List<IngestOutcome> outcomes = new ArrayList<>();

        new Ingester(IngestOptions.standard()).read(InputFile.of("a.txt", broken), outcomes::add);

        assertThat(Reads.rejections(outcomes)).singleElement().satisfies(rejected -> {
            assertThat(rejected.reason()).isEqualTo(Reason.UNREADABLE);
            assertThat(rejected.toString()).startsWith("a.txt UNREADABLE ").contains("the disk is gone");
        });
    }

    @Test
    void takesTheDayFromTheNameOfTheFileWhereTheTextGivesNone() {
        IngestOutcome outcome =
                Reads.outcomes("paper_2016-04-05_ministers.txt", REPORT).get(0);

        assertThat(outcome).isInstanceOfSatisfying(IngestOutcome.Read.class, read -> {
            assertThat(read.article().published()).isEqualTo("2016-04-05");
            assertThat(read.warnings()).extracting(Warning::kind).containsExactly(Warning.Kind.DATE_FROM_NAME);
        });
    }
}
