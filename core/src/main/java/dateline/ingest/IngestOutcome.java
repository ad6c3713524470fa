package dateline.ingest;

import dateline.model.Article;
import java.util.List;

/** What became of one article of an input, or of the input as a whole. */
public sealed interface IngestOutcome {

    /**
     * An article was read.
     *
     * @param warnings what is doubtful about it, often nothing
     */
    record Read(Article article, List<Warning> warnings) implements IngestOutcome {
        public Read {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * An input or a record of it was not read.
     *
     * @param file name of the input
     * @param line line of the input, from 1; 0 where it is unknown or the whole input is meant
     * @param reason the kind of fault
     * @param message what was expected and what came
     * @param remedy what to do about it
     */
    record Rejected(String file, int line, Reason reason, String message, String remedy) implements IngestOutcome {

        /** The rejection in one line: {@code file:line REASON message; remedy}. */
        @Override
        public String toString() {
            String place = line == 0 ? file : file + ":" + line;
            return place + " " + reason + " " + message + "; " + remedy;
        }
    }
}
