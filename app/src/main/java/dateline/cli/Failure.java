package dateline.cli;

/** A command cannot do its work, for a reason that its message explains to the person who called it. */
final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1;

    Failure(String message) {
        super(message);
    }
}
