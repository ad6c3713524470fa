package dateline.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C, seen as a wish to stop: work ends at the next article and what is done is written, then the process ends with
 * the code that the system gives interrupted ones (130).
 */
final class Interruption implements AutoCloseable {

    private static final int PATIENCE_S = 30;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "interruption");
    private volatile boolean wished;

    /** Starts to listen. */
    static Interruption listen() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    private Interruption() {}

    /** Whether somebody wishes to stop. */
    boolean wished() {
        return wished;
    }

    /** Ends listening: what is to be written is written. */
    @Override
    public void close() {
        ended.countDown();
        if (!wished) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // The process is ending already.
                wished = true;
            }
        }
    }

    private void stop() {
        wished = true;
        try {
            ended.await(PATIENCE_S, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
