package dateline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Properties;
import picocli.CommandLine.Command;

/** {@code dateline version}. */
@Command(
        name = "version",
        description = "Say which version this is, and on which Java it runs.",
        footerHeading = "Examples:%n",
        footer = {"  dateline version", ""})
final class VersionCommand implements Runnable {

    private final Console console;

    VersionCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        PrintWriter out = console.text();
        out.println("dateline " + number());
        out.println("Java " + Runtime.version() + ", " + System.getProperty("java.vm.name"));
        out.flush();
    }

    /** The version of the build. */
    static String number() {
        Properties build = new Properties();
        try (InputStream in = VersionCommand.class.getResourceAsStream("build.properties")) {
            if (in != null) {
                build.load(in);
            }
        } catch (IOException e) {
            return "unknown";
        }
        return build.getProperty("version", "unknown");
    }
}
