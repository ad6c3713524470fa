package dateline.ingest;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads tables with commas between the cells, whose text may stand in quotation marks and run over several lines. */
final class CommaReader implements FormatReader {

    private static final CSVFormat CSV = CSVFormat.RFC4180
            .builder()
            .setTrailingData(true)
            .setLenientEof(true)
            .get();

    private final RecordArticles articles;

    CommaReader(RecordArticles articles) {
        this.articles = articles;
    }

    @Override
    public void read(InputStream bytes, Intake intake) throws IOException {
        InputStream unmarked = Utf8Stream.of(bytes, intake.detected());
        boolean wide = Utf8Stream.isWide(intake.charset());
        Reader reader = new InputStreamReader(unmarked, wide ? StandardCharsets.UTF_8 : intake.charset());
        Limited limited = new Limited(reader, intake.options().limits().recordBytes());
        TableRows rows = new TableRows(articles, intake);
        try (CSVParser parser =
                CSVParser.builder().setReader(limited).setFormat(CSV).get()) {
            Iterator<CSVRecord> records = parser.iterator();
            while (true) {
                int line = (int) parser.getCurrentLineNumber() + 1;
                CSVRecord record = next(records, line, intake);
                if (record == null) {
                    return;
                }
                limited.beginRecord();
                boolean blank = record.size() == 1 && record.get(0).isBlank();
                if (!blank && (rows.hasBegun() || !rows.begin(record.toList()))) {
                    rows.accept(line, record.toList());
                }
            }
        }
    }

    private static @Nullable CSVRecord next(Iterator<CSVRecord> records, int line, Intake intake) throws IOException {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (UncheckedIOException e) {
            IOException cause = e.getCause();
            if (cause.getClass() != IOException.class) {
                throw cause;
            }
            intake.reject(
                    line,
                    Reason.BAD_RECORD,
                    "expected commas and paired quotation marks, got: " + cause.getMessage(),
                    "mend the record; what comes after it was not read");
            return null;
        }
    }

    /** Stops a quotation mark that is never closed from taking the rest of the file into memory. */
    private static final class Limited extends FilterReader {

        private final int limit;
        private long count;

        Limited(Reader in, int limit) {
            super(in);
            this.limit = limit;
        }

        void beginRecord() {
            count = 0;
        }

        @Override
        public int read() throws IOException {
            char[] one = new char[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(char[] chars, int offset, int length) throws IOException {
            int read = super.read(chars, offset, length);
            count += Math.max(0, read);
            if (count > limit) {
                throw new TooLargeException(
                        "expected a record of at most " + limit + " characters, the quotation mark of this one is not"
                                + " closed within them",
                        "close the quotation mark, or raise the limit of record bytes");
            }
            return read;
        }
    }
}
