package dateline.ingest;

import java.io.IOException;
import java.io.InputStream;

/** Reads inputs of one format. */
interface FormatReader {

    /**
     * Hands every article of an input over as it is found; what is wrong with one record is an outcome too.
     *
     * @param bytes after decompression
     * @throws IOException when the rest cannot be read
     */
    void read(InputStream bytes, Intake intake) throws IOException;
}
