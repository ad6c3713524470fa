package dateline.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Says what a fault while reading means to the person whose file it is. */
final class Faults {

    private static final String AGAIN = "fetch the file again; what was whole before the fault has been read";

    private Faults() {}

    /**
     * @param name of the input
     */
    static IngestOutcome.Rejected explain(String name, IOException fault) {
        if (fault instanceof TooLargeException large) {
            return new IngestOutcome.Rejected(name, 0, Reason.TOO_LARGE, large.getMessage(), large.remedy());
        }
        if (fault instanceof EOFException) {
            String message = "expected the end of the gzip data, the file ends before it";
            return new IngestOutcome.Rejected(name, 0, Reason.TRUNCATED, message, AGAIN);
        }
        if (fault instanceof ZipException) {
            return unreadable(name, "expected gzip data: " + fault.getMessage(), AGAIN);
        }
        if (fault instanceof NoSuchFileException) {
            return unreadable(name, "expected a file, there is none of that name", "check the path");
        }
        if (fault instanceof FileSystemLoopException) {
            return unreadable(name, "expected a folder, this links to one above it", "take the link out");
        }
        if (fault instanceof AccessDeniedException) {
            return unreadable(name, "expected to be allowed to read it", "change its permissions");
        }
        return unreadable(name, "cannot read it: " + fault.getMessage(), "check the file and the disk");
    }

    private static IngestOutcome.Rejected unreadable(String name, String message, String remedy) {
        return new IngestOutcome.Rejected(name, 0, Reason.UNREADABLE, message, remedy);
    }
}
