package dateline.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A store cannot be opened, read or written; the message says why and what to do about it. */
public class StoreException extends IOException {

    private static final long serialVersionUID = 1;

    private static final Pattern HOLDER = Pattern.compile("Conflicting lock is held in (.*?) ?\\(PID (\\d+)\\)");

    private final boolean inUse;

    StoreException(String message) {
        super(message);
        this.inUse = false;
    }

    private StoreException(String message, SQLException cause) {
        this(message, cause, false);
    }

    private StoreException(String message, SQLException cause, boolean inUse) {
        super(message, cause);
        this.inUse = inUse;
    }

    /** Whether another process holds the file. */
    public boolean isInUse() {
        return inUse;
    }

    /** For a file that cannot be opened. */
    static StoreException opening(Path file, SQLException cause) {
        String said = String.valueOf(cause.getMessage());
        Matcher holder = HOLDER.matcher(said);
        if (holder.find()) {
            return new StoreException(
                    file + " is in use by another process (" + holder.group(1) + ", process " + holder.group(2)
                            + "): wait until it has ended, or end it, or name another file",
                    cause,
                    true);
        }
        if (said.contains("not a valid DuckDB database file")) {
            return new StoreException(
                    file + " is not a DuckDB database: name another file, or move this one away", cause);
        }
        if (said.contains("No such file or directory")) {
            return new StoreException(
                    "cannot create " + file + ": its directory does not exist; create it, or name another file", cause);
        }
        return new StoreException("cannot open " + file + ": " + firstLine(said), cause);
    }

    /** For a statement that failed on an open file. */
    static StoreException using(Path file, SQLException cause) {
        return new StoreException("cannot use " + file + ": " + firstLine(String.valueOf(cause.getMessage())), cause);
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }
}
