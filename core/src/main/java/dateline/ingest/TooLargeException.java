package dateline.ingest;

import java.io.IOException;
import java.io.Serial;

/** More bytes or characters came than the limits allow. */
final class TooLargeException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String message;
    private final String remedy;

    TooLargeException(String message, String remedy) {
        super(message);
        this.message = message;
        this.remedy = remedy;
    }

    @Override
    public String getMessage() {
        return message;
    }

    String remedy() {
        return remedy;
    }
}
