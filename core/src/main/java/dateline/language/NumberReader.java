package dateline.language;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads words and plain decimal numbers from a stream of UTF-8 text, many millions a second: splitting lines and {@link
 * Float#parseFloat} take five times as long, and they are most of the time to the first parsed sentence.
 */
final class NumberReader {

    private static final int MAX_DIGITS = 15;
    private static final double[] POWERS = new double[MAX_DIGITS + 1];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * 10;
        }
    }

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;

    NumberReader(InputStream in) {
        this.in = in;
    }

    /** Reads a line {@code name=number}. */
    int setting(String name) throws IOException {
        String line = word();
        if (!line.startsWith(name + "=")) {
            throw new IOException("expected a line \"" + name + "=…\", got \"" + line + "\"");
        }
        return Integer.parseInt(line.substring(name.length() + 1));
    }

    /** The next run of anything but white space. */
    String word() throws IOException {
        int c = skipSpace();
        byte[] bytes = new byte[32];
        int length = 0;
        for (; c > ' '; c = read()) {
            if (length == bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * length);
            }
            bytes[length++] = (byte) c;
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    /** The next numbers. */
    float[] numbers(int count) throws IOException {
        float[] numbers = new float[count];
        fill(numbers, 0, count);
        return numbers;
    }

    /** Puts the next numbers at an offset of an array. */
    void fill(float[] numbers, int offset, int count) throws IOException {
        for (int i = offset; i < offset + count; i++) {
            numbers[i] = number();
        }
    }

    private float number() throws IOException {
        int c = skipSpace();
        boolean negative = c == '-';
        if (negative) {
            c = read();
        }
        long digits = 0;
        int count = 0;
        int decimals = 0;
        boolean fraction = false;
        for (; c > ' '; c = read()) {
            if (c == '.' && !fraction) {
                fraction = true;
            } else if (c >= '0' && c <= '9' && count < MAX_DIGITS) {
                digits = 10 * digits + (c - '0');
                count++;
                decimals += fraction ? 1 : 0;
            } else {
                throw new IOException("expected a decimal number of up to " + MAX_DIGITS + " digits, got '" + (char) c
                        + "' after " + digits);
            }
        }
        // One correctly rounded division of exact numbers, as parseFloat would give.
        double value = digits / POWERS[decimals];
        return (float) (negative ? -value : value);
    }

    private int skipSpace() throws IOException {
        int c = read();
        while (c >= 0 && c <= ' ') {
            c = read();
        }
        if (c == -1) {
            throw new EOFException("the model ends too early");
        }
        return c;
    }

    private int read() throws IOException {
        if (at == end) {
            end = in.read(buffer);
            at = 0;
            if (end <= 0) {
                end = 0;
                return -1;
            }
        }
        return buffer[at++] & 0xff;
    }
}
