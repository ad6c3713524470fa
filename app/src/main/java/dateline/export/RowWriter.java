package dateline.export;

import java.io.Closeable;
import java.io.IOException;

/**
 * Writes rows of one kind in a flat format. Not for use by several threads at once.
 *
 * @param <R> what a row is made from
 */
public interface RowWriter<R> extends Closeable {

    /** Writes one row. */
    void write(R row) throws IOException;

    /** Hands on what was written so far, as far as the format allows to. */
    void flush() throws IOException;

    /** Ends what is being written. Does not close a stream that the writer was given. */
    @Override
    void close() throws IOException;
}
