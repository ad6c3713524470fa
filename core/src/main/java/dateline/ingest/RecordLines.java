package dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The lines of a record file as text, without empty and without too long ones. */
final class RecordLines {

    private final InputStream bytes;
    private final Intake intake;

    RecordLines(InputStream bytes, Intake intake) {
        this.bytes = bytes;
        this.intake = intake;
    }

    /** Takes a line. */
    @FunctionalInterface
    interface Action {
        /**
         * @param line of the input, from 1
         * @param number of the record, from 1: empty lines are not counted
         */
        void accept(int line, int number, String text);
    }

    void forEach(Action action) throws IOException {
        int limit = intake.options().limits().recordBytes();
        LineReader lines = new LineReader(Utf8Stream.of(bytes, intake.detected()), limit);
        int number = 0;
        LineReader.Line line;
        while ((line = lines.next()) != null) {
            if (line.tooLong()) {
                number++;
                intake.reject(
                        line.number(),
                        Reason.TOO_LARGE,
                        "expected a line of at most " + limit + " bytes, got " + line.length(),
                        "split the record, or raise the limit of record bytes");
                continue;
            }
            String text = decode(line.bytes());
            if (!text.isBlank()) {
                number++;
                action.accept(line.number(), number, text);
            }
        }
    }

    private String decode(byte[] line) {
        boolean utf8 = intake.charset().equals(StandardCharsets.UTF_8) || Utf8Stream.isWide(intake.charset());
        String text = TextDecoder.decodeLine(line, utf8 ? TextDecoder.WINDOWS_1252 : intake.charset());
        return text.indexOf('\0') < 0 ? text : text.replace("\0", "");
    }
}
