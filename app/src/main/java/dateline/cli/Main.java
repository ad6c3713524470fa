package dateline.cli;

/** Where the program starts and ends. */
public final class Main {

    private Main() {}

    /** Runs a command line and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Console console = Console.ofProcess();
        Program program = new Program(console, lexicon -> new PipelineEngine(lexicon.load()));
        int exitCode = program.run(arguments);
        console.err().flush();
        System.exit(exitCode);
    }
}
