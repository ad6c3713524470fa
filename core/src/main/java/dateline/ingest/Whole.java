package dateline.ingest;

import java.io.IOException;
import java.io.InputStream;

/** Reads an input that has to be in memory as a whole. */
final class Whole {

    private Whole() {}

    /** All bytes of a stream, if they are no more than the limit. */
    static byte[] read(InputStream bytes, long limit) throws IOException {
        byte[] all = bytes.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limit + 1));
        if (all.length > limit) {
            throw new TooLargeException(
                    "expected a document of at most " + limit + " bytes, this one is larger",
                    "split it, or turn it into one JSON object a line, which may be of any number");
        }
        return all;
    }
}
