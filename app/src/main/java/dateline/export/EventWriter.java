package dateline.export;

import dateline.linking.Event;
import java.io.IOException;
import java.util.List;

/** Writes events with their reports. */
public interface EventWriter {

    /**
     * Writes one event.
     *
     * @param reports its mentions, first one first
     */
    void write(Event event, List<EventReport> reports) throws IOException;
}
