package dateline.cli;

/** How the program ended, for scripts. */
final class ExitCode {

    static final int OK = 0;
    /** The command could not do its work. */
    static final int FAILURE = 1;
    /** The command line is not understood. */
    static final int USAGE = 2;
    /** The work is done but for some inputs that failed. */
    static final int SOME_INPUTS_FAILED = 3;
    /** Somebody pressed Ctrl-C; what was done until then is written. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
