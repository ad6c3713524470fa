package dateline.search;

import java.io.IOException;

/** A query is not understood, or the index cannot be used; the message says why and what to do about it. */
public final class SearchException extends IOException {

    private static final long serialVersionUID = 1;

    SearchException(String message, Throwable cause) {
        super(message, cause);
    }
}
