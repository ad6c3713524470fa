package dateline.cli;

import java.io.PrintWriter;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dateline completion}: a script for the shell. */
@Command(
        name = "completion",
        description = "Print a script with which bash and zsh complete commands and options.",
        footerHeading = "Examples:%n",
        footer = {
            "  source <(dateline completion)                         for this shell",
            "  dateline completion > ~/.local/share/bash-completion/completions/dateline",
            ""
        })
final class CompletionCommand implements Runnable {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        PrintWriter out = console.text();
        out.print(AutoComplete.bash("dateline", spec.root().commandLine()));
        out.flush();
    }
}
