package dateline.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Decompresses, and stops when a small input grows without measure. */
final class Gunzip extends FilterInputStream {

    /** Below this a high ratio does no harm: a short run of equal bytes reaches 1000. */
    private static final long HARMLESS = 16L << 20;

    private final Counted packed;
    private final int expansion;
    private long out;

    private Gunzip(Counted packed, int expansion) throws IOException {
        super(new GZIPInputStream(packed, 1 << 14));
        this.packed = packed;
        this.expansion = expansion;
    }

    static InputStream open(InputStream packed, IngestOptions.Limits limits) throws IOException {
        return new Gunzip(new Counted(packed), limits.expansion());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        out += Math.max(0, read);
        if (out > HARMLESS && out > packed.count * expansion) {
            throw new TooLargeException(
                    "expected gzip to expand to at most " + expansion + " times its size, it passed that at " + out
                            + " bytes",
                    "decompress it yourself if you trust it, or raise the limit of expansion");
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
