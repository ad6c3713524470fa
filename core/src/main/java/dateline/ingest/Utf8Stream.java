package dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Turns UTF-16 and UTF-32 into UTF-8, so that lines can be found in the bytes; drops byte-order marks. */
final class Utf8Stream extends InputStream {

    private final Reader reader;
    private final char[] chars = new char[8192];
    private byte[] encoded = new byte[0];
    private int next;
    private int kept;

    private Utf8Stream(Reader reader) {
        this.reader = reader;
    }

    static InputStream of(InputStream bytes, TextDecoder.Detected detected) throws IOException {
        bytes.skipNBytes(detected.markLength());
        return isWide(detected.charset()) ? new Utf8Stream(new InputStreamReader(bytes, detected.charset())) : bytes;
    }

    static boolean isWide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        while (next == encoded.length) {
            if (!encodeMore()) {
                return -1;
            }
        }
        int count = Math.min(length, encoded.length - next);
        System.arraycopy(encoded, next, bytes, offset, count);
        next += count;
        return count;
    }

    /** Keeps back the first half of a character whose second half is still to come. */
    private boolean encodeMore() throws IOException {
        int read = reader.read(chars, kept, chars.length - kept);
        int filled = kept + Math.max(0, read);
        if (filled == 0) {
            return false;
        }
        kept = read > 0 && Character.isHighSurrogate(chars[filled - 1]) ? 1 : 0;
        encoded = new String(chars, 0, filled - kept).getBytes(StandardCharsets.UTF_8);
        next = 0;
        if (kept == 1) {
            chars[0] = chars[filled - 1];
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
