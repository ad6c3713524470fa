package dateline.cli;

import dateline.search.SearchException;
import dateline.store.StoreException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;

/** The commands, and what becomes of their faults. */
final class Program {

    /** Examples first: they stand in the footer's place. */
    private static final List<String> HELP_SECTIONS = List.of(
            UsageMessageSpec.SECTION_KEY_DESCRIPTION,
            UsageMessageSpec.SECTION_KEY_FOOTER_HEADING,
            UsageMessageSpec.SECTION_KEY_FOOTER,
            UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING,
            UsageMessageSpec.SECTION_KEY_SYNOPSIS,
            UsageMessageSpec.SECTION_KEY_PARAMETER_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_PARAMETER_LIST,
            UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_OPTION_LIST,
            UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_COMMAND_LIST,
            UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST);

    private final Console console;
    private final CommandLine commands;

    Program(Console console, Engines engines) {
        this.console = console;
        CommandLine line = new CommandLine(new DatelineCommand(console));
        line.addSubcommand(new DemoCommand(console, engines));
        line.addSubcommand(new CodeCommand(console, engines));
        line.addSubcommand(new IngestCommand(console, engines));
        line.addSubcommand(new LinkCommand(console, engines));
        line.addSubcommand(new SearchCommand(console));
        line.addSubcommand(new ShowCommand(console));
        line.addSubcommand(new ExportCommand(console));
        line.addSubcommand(new StatsCommand(console));
        line.addSubcommand(new CheckCommand(console));
        line.addSubcommand(new BackupCommand(console));
        line.addSubcommand(new ExplainCommand(console, engines));
        line.addSubcommand(new ClaimsCommand(console, engines));
        line.addSubcommand(new FiguresCommand(console, engines));
        line.addSubcommand(new ExpectedCommand(console, engines));
        line.addSubcommand(new CustodyCommand(console, engines));
        line.addSubcommand(new LexiconCommand(console));
        line.addSubcommand(new EvaluateCommand(console));
        line.addSubcommand(new TrainCommand(console));
        line.addSubcommand(new CalibrateCommand());
        line.addSubcommand(new ActorCommand(console, engines));
        line.addSubcommand(new PlaceCommand(console, engines));
        line.addSubcommand(new TimeCommand(console, engines));
        line.addSubcommand(new DoctorCommand(console));
        line.addSubcommand(new CompletionCommand(console));
        line.addSubcommand(new VersionCommand(console));
        this.commands = prepare(line);
    }

    /**
     * Runs a command line.
     *
     * @return an {@link ExitCode}
     */
    int run(String... arguments) {
        return commands.execute(arguments);
    }

    private CommandLine prepare(CommandLine line) {
        Ansi ansi = console.outIsTerminal() && console.colour() ? Ansi.ON : Ansi.OFF;
        line.setColorScheme(CommandLine.Help.defaultColorScheme(ansi));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setHelpSectionKeys(HELP_SECTIONS);
        line.setUsageHelpWidth(Math.min(120, Math.max(80, console.width())));
        line.setOut(console.text());
        line.setErr(console.err());
        line.setParameterExceptionHandler(this::misused);
        line.setExecutionExceptionHandler((fault, command, parsed) -> failed(fault, command));
        return line;
    }

    private int misused(ParameterException fault, String[] arguments) {
        CommandLine command = fault.getCommandLine();
        PrintWriter err = console.err();
        err.println("dateline: " + fault.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(fault, err);
        err.println("See '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE;
    }

    private int failed(Exception fault, CommandLine command) {
        PrintWriter err = console.err();
        if (fault instanceof UsageFault) {
            err.println("dateline: " + fault.getMessage());
            err.println("See '" + command.getCommandSpec().qualifiedName() + " --help'.");
            return ExitCode.USAGE;
        }
        if (isReaderGone(fault)) {
            return ExitCode.OK;
        }
        Exception cause = fault instanceof UncheckedIOException unchecked ? unwrapped(unchecked) : fault;
        if (cause instanceof Failure || cause instanceof StoreException || cause instanceof SearchException) {
            err.println("dateline: " + cause.getMessage());
        } else if (cause instanceof FileSystemException file) {
            err.println("dateline: " + explain(file));
        } else if (cause instanceof IOException) {
            err.println("dateline: cannot read or write: " + cause.getMessage());
        } else {
            err.println("dateline: the program broke; please report this with what you did:");
            cause.printStackTrace(err);
        }
        err.flush();
        return ExitCode.FAILURE;
    }

    private static Exception unwrapped(UncheckedIOException fault) {
        IOException cause = fault.getCause();
        return cause == null ? fault : cause;
    }

    /** Somebody reads our output with {@code head} and has seen enough. */
    private static boolean isReaderGone(Exception fault) {
        return fault instanceof IOException
                && String.valueOf(fault.getMessage()).contains("Broken pipe");
    }

    private static String explain(FileSystemException fault) {
        if (fault instanceof NoSuchFileException) {
            return "expected a file or directory " + fault.getFile() + ", found none; check the path";
        }
        if (fault instanceof AccessDeniedException) {
            return "not allowed to use " + fault.getFile() + "; change its permissions, or name another file";
        }
        return "cannot use " + fault.getFile() + ": " + fault.getReason();
    }
}
