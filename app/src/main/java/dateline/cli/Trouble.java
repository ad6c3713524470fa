package dateline.cli;

import java.util.Locale;

/**
 * Something that a person should know about an input.
 *
 * @param kind what it comes to
 * @param file name of the input
 * @param line line of the input, from 1; 0 where it is unknown or the whole input is meant
 * @param message what was expected and what came
 * @param remedy what to do about it
 */
record Trouble(Kind kind, String file, int line, String message, String remedy) {

    /** What a trouble comes to. */
    enum Kind {
        /** The input was not coded, though it should have been. */
        FAILED,
        /** The text was coded already in this run, under the same id. */
        DUPLICATE,
        /** The article is in the store already. */
        STORED,
        /** The text is not in English and was left out. */
        NOT_ENGLISH,
        /** The article was coded without a day of publication. */
        NO_DATE,
        /** The article was coded, and something about it is doubtful. */
        DOUBTFUL;

        @Override
        public String toString() {
            return this == STORED
                    ? "stored already"
                    : name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** Where it is: {@code file} or {@code file:line}. */
    String where() {
        return line == 0 ? file : file + ":" + line;
    }
}
