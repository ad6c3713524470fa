package dateline.cli;

import dateline.export.Format;
import dateline.export.MentionWriter;
import dateline.export.Records;
import dateline.export.RowWriter;
import dateline.export.Scale;
import dateline.export.TableStyle;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where records go, and in which format. */
final class OutputOptions {

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "table, jsonl, csv or parquet (default: what the ending of -o says, else table).")
    @Nullable
    Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to a file instead of standard output.")
    @Nullable
    Path file;

    /** Opens the stream to write to. Closing it leaves standard output open. */
    OutputStream open(Console console) throws IOException {
        if (file != null) {
            return new BufferedOutputStream(Files.newOutputStream(file));
        }
        return new BufferedOutputStream(console.out()) {
            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    MentionWriter writer(OutputStream out, Scale scale, Console console) throws IOException {
        return chosen().writer(out, scale, style(console));
    }

    /** A writer for records of another kind. */
    <R> RowWriter<R> writer(OutputStream out, Records<R> records, Console console) throws IOException {
        return records.writer(chosen(), out, style(console));
    }

    private TableStyle style(Console console) {
        boolean terminal = file == null && console.outIsTerminal();
        return terminal ? new TableStyle(console.colour(), console.width()) : TableStyle.PLAIN;
    }

    /** Whether results should be seen at once rather than when a buffer is full. */
    boolean isWatched(Console console) {
        return file == null && console.outIsTerminal();
    }

    private Format chosen() {
        if (format != null) {
            return format;
        }
        if (file != null) {
            String name = file.toString().toLowerCase(Locale.ROOT);
            for (Format one : Format.values()) {
                if (name.endsWith("." + one)) {
                    return one;
                }
            }
        }
        return Format.TABLE;
    }
}
