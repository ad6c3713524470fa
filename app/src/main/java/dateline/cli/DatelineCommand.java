package dateline.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code dateline} alone: says what there is. */
@Command(
        name = "dateline",
        description = "Dateline reads news and writes down who did what to whom, when, where, and who says so.%n",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = DatelineCommand.Version.class,
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n",
        synopsisHeading = "Usage: ",
        sortOptions = false,
        usageHelpAutoWidth = false,
        footerHeading = "Examples:%n",
        footer = {
            "  dateline demo                       try it on the sample articles",
            "  dateline code reports/              events of your own articles",
            "  dateline COMMAND --help             each command's help opens with examples",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the command could not do its work",
            "2:the command line is not understood",
            "3:done, but for some inputs that failed (listed with --errors FILE)",
            "130:interrupted; what was done is written"
        })
final class DatelineCommand implements Runnable {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    DatelineCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        PrintWriter out = console.text();
        spec.commandLine().usage(out);
        out.flush();
    }

    /** What {@code --version} prints. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"dateline " + VersionCommand.number()};
        }
    }
}
