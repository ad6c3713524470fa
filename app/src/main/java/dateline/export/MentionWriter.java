package dateline.export;

import dateline.model.Document;
import dateline.model.EventMention;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Writes event mentions in one format, article by article. Not for use by several threads at once. */
public interface MentionWriter extends Closeable {

    /**
     * Writes the mentions of one article, in the order given.
     *
     * @param document the document that the mentions were found in
     * @param mentions none, one or more
     */
    void write(Document document, List<EventMention> mentions) throws IOException;

    /** Hands on what was written so far, as far as the format allows to. */
    void flush() throws IOException;

    /** Ends what is being written. Does not close a stream that the writer was given. */
    @Override
    void close() throws IOException;
}
