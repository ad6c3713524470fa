package dateline.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What the program is connected to.
 *
 * <p>Java cannot tell which of its streams is a terminal; the launcher can, and says so in the system properties
 * {@code dateline.stdout} and {@code dateline.stderr} ("terminal"), and the terminal's width in {@code dateline.width}.
 *
 * @param in standard input
 * @param out standard output, where results go
 * @param err standard error, where everything else goes; in UTF-8
 * @param outIsTerminal whether a person reads standard output
 * @param errIsTerminal whether a person reads standard error
 * @param colour whether a terminal may be coloured
 * @param width of the terminal in columns
 */
record Console(
        InputStream in,
        OutputStream out,
        PrintWriter err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        boolean colour,
        int width) {

    private static final int USUAL_WIDTH = 100;
    private static final int LEAST_WIDTH = 40;

    /** The streams of this process. */
    static Console ofProcess() {
        return new Console(
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(FileDescriptor.out),
                new PrintWriter(
                        new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8), true),
                isTerminal("dateline.stdout"),
                isTerminal("dateline.stderr"),
                mayColour(System.getenv()),
                terminalWidth());
    }

    /** Standard output for text, in UTF-8. Flush it before the program ends. */
    PrintWriter text() {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), false);
    }

    /** See no-color.org: any value but the empty one asks for none. */
    static boolean mayColour(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    private static boolean isTerminal(String property) {
        return "terminal".equals(System.getProperty(property));
    }

    private static int terminalWidth() {
        return Math.max(LEAST_WIDTH, Integer.getInteger("dateline.width", USUAL_WIDTH));
    }
}
