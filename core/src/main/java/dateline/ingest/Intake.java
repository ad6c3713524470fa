package dateline.ingest;

import java.nio.charset.Charset;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One input while it is read: what the reader of its format needs to know, and where what it finds goes.
 *
 * @param name of the input
 * @param options how to read
 * @param detected the character set
 * @param gate what drafts must pass
 * @param sink takes the outcomes
 */
record Intake(
        String name, IngestOptions options, TextDecoder.Detected detected, Gate gate, Consumer<IngestOutcome> sink) {

    /** Hands over the {@code number}-th article of a record file. */
    void pass(ArticleDraft draft, int number, int line) {
        gate.pass(draft, name, number, line, sink);
    }

    void reject(int line, Reason reason, @Nullable String message, String remedy) {
        sink.accept(new IngestOutcome.Rejected(name, line, reason, String.valueOf(message), remedy));
    }

    Charset charset() {
        return detected.charset();
    }

    /** Tells about the character set, where that is in doubt. */
    void warnOfCharset(ArticleDraft draft) {
        String doubt = detected.doubt();
        if (doubt != null) {
            draft.warn(new Warning(
                    Warning.Kind.CHARACTERS,
                    doubt,
                    "convert the file to UTF-8 if names or quotation marks look wrong"));
        }
    }
}
