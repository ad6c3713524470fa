package dateline.cli;

/** An option has a value that it cannot have; the message names both. */
final class UsageFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    UsageFault(String message) {
        super(message);
    }
}
