package dateline.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.jspecify.annotations.Nullable;

/** The bytes of an input below gzip, with a first stretch of them to look at before they are read. */
final class InputBytes implements Closeable {

    private static final int HEAD = 1 << 16;

    private final InputStream rest;
    private final byte[] head;
    private final @Nullable IOException fault;

    private InputBytes(InputStream rest, byte[] head, @Nullable IOException fault) {
        this.rest = rest;
        this.head = head;
        this.fault = fault;
    }

    static InputBytes open(InputStream raw, IngestOptions.Limits limits) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(raw, HEAD);
        buffered.mark(2);
        boolean gzipped = buffered.read() == 0x1f && buffered.read() == 0x8b;
        buffered.reset();
        InputStream unpacked = gzipped ? new BufferedInputStream(Gunzip.open(buffered, limits), HEAD) : buffered;
        ByteArrayOutputStream head = new ByteArrayOutputStream(HEAD);
        IOException fault = fillHead(unpacked, head);
        return new InputBytes(unpacked, head.toByteArray(), fault);
    }

    /** Gives the fault instead of throwing it: what came before is still worth looking at. */
    private static @Nullable IOException fillHead(InputStream in, ByteArrayOutputStream head) {
        byte[] block = new byte[4096];
        try {
            int read;
            while (head.size() < HEAD && (read = in.read(block, 0, Math.min(block.length, HEAD - head.size()))) > 0) {
                head.write(block, 0, read);
            }
            return null;
        } catch (IOException e) {
            return e;
        }
    }

    /** The first 64 KB, or all where there is less. */
    byte[] head() {
        return head;
    }

    /** All bytes from the first; to be asked for once. */
    InputStream stream() {
        return new SequenceInputStream(new ByteArrayInputStream(head), fault == null ? rest : new Broken(fault));
    }

    @Override
    public void close() throws IOException {
        rest.close();
    }

    /** The end of a stream that broke while its head was read. */
    private static final class Broken extends InputStream {

        private final IOException fault;

        Broken(IOException fault) {
            this.fault = fault;
        }

        @Override
        public int read() throws IOException {
            throw fault;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            throw fault;
        }
    }
}
