package dateline.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The file of {@code --errors}: tab-separated, a header, then one line a trouble. Without a file it keeps nothing. */
final class TroubleFile implements Closeable {

    private final @Nullable BufferedWriter out;

    TroubleFile(@Nullable Path file) throws IOException {
        this.out = file == null ? null : Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        if (out != null) {
            out.write("kind\tfile\tline\tmessage\tremedy\n");
        }
    }

    void add(Trouble trouble) throws IOException {
        if (out != null) {
            String line = trouble.line() == 0 ? "" : Integer.toString(trouble.line());
            out.write(trouble.kind() + "\t" + cell(trouble.file()) + "\t" + line + "\t" + cell(trouble.message()) + "\t"
                    + cell(trouble.remedy()) + "\n");
        }
    }

    @Override
    public void close() throws IOException {
        if (out != null) {
            out.close();
        }
    }

    private static String cell(String text) {
        return text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }
}
