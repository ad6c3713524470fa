package dateline.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads a stream line by line, whatever its line ends, and never holds more than one line of limited length. */
final class LineReader {

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int filled;
    private int number;

    /**
     * @param limit bytes of a line; of a longer one only its length is given
     */
    LineReader(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /**
     * One line.
     *
     * @param number from 1
     * @param bytes without the line end; empty when the line is too long
     * @param length bytes that the line has
     * @param tooLong whether it has more bytes than the limit
     */
    record Line(int number, byte[] bytes, long length, boolean tooLong) {}

    /** The next line, or {@code null} after the last. */
    @Nullable
    Line next() throws IOException {
        if (!fill()) {
            return null;
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        long length = 0;
        while (fill()) {
            int end = lineEnd();
            length += end - next;
            if (length <= limit) {
                line.write(buffer, next, end - next);
            }
            next = end;
            if (end < filled) {
                skipLineEnd();
                break;
            }
        }
        boolean tooLong = length > limit;
        return new Line(number, tooLong ? new byte[0] : line.toByteArray(), length, tooLong);
    }

    private int lineEnd() {
        int i = next;
        while (i < filled && buffer[i] != '\n' && buffer[i] != '\r') {
            i++;
        }
        return i;
    }

    private void skipLineEnd() throws IOException {
        boolean carriageReturn = buffer[next++] == '\r';
        if (carriageReturn && fill() && buffer[next] == '\n') {
            next++;
        }
    }

    private boolean fill() throws IOException {
        if (next < filled) {
            return true;
        }
        next = 0;
        filled = Math.max(0, in.read(buffer, 0, buffer.length));
        return filled > 0;
    }
}
