package dateline.cli;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads on one thread, works on several and hands results on, on the calling thread, in the order in which they were
 * read. No more than a few items a thread are in memory at once.
 *
 * @param <T> what is read
 * @param <R> what is made of it
 */
final class OrderedWork<T, R> {

    /** Enough for the threads to go on while one long article holds up the hand-over. */
    private static final int ITEMS_A_THREAD = 16;
    /** How long until the wish to stop is seen while nothing comes. */
    private static final long PATIENCE_MS = 100;

    private final int threads;
    private final BooleanSupplier stopped;
    private final BlockingQueue<Future<R>> queue;
    private volatile boolean readingEnded;

    /**
     * @param threads that work, 1 or more
     * @param stopped asked again and again; once it is true nothing more is read, and what is not yet ready is given up
     */
    OrderedWork(int threads, BooleanSupplier stopped) {
        this.threads = threads;
        this.stopped = stopped;
        this.queue = new ArrayBlockingQueue<>(threads * ITEMS_A_THREAD);
    }

    /** Takes the results, one after the other. */
    @FunctionalInterface
    interface Receiver<R> {
        void accept(R result) throws IOException;
    }

    /**
     * Does it all.
     *
     * @param source hands every item to the consumer it is given; runs on a thread of its own
     * @param work runs on several threads at once; what it throws ends everything
     * @param receiver called on this thread
     * @throws IOException if the receiver does
     */
    void run(Consumer<Consumer<T>> source, Function<T, R> work, Receiver<R> receiver) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads, task -> daemon(task, "coder"));
        Thread reader = daemon(() -> read(source, work, pool), "reader");
        reader.start();
        try {
            handOver(receiver);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            pool.shutdownNow();
            reader.interrupt();
        }
    }

    private void read(Consumer<Consumer<T>> source, Function<T, R> work, ExecutorService pool) {
        try {
            source.accept(item -> put(pool.submit(() -> work.apply(item))));
        } catch (Abandoned e) {
            // Nobody waits for more.
        } catch (RuntimeException | Error e) {
            failed(e);
        } finally {
            readingEnded = true;
        }
    }

    private void failed(Throwable failure) {
        try {
            put(CompletableFuture.failedFuture(failure));
        } catch (Abandoned e) {
            // Nobody waits for it.
        }
    }

    private void put(Future<R> result) {
        try {
            if (stopped.getAsBoolean()) {
                throw new Abandoned();
            }
            queue.put(result);
        } catch (InterruptedException e) {
            throw new Abandoned();
        }
    }

    private void handOver(Receiver<R> receiver) throws IOException, InterruptedException {
        while (true) {
            boolean last = readingEnded;
            Future<R> next = queue.poll(last ? 0 : PATIENCE_MS, TimeUnit.MILLISECONDS);
            if (next == null) {
                if (last || stopped.getAsBoolean()) {
                    return;
                }
            } else if (stopped.getAsBoolean() && !next.isDone()) {
                return;
            } else {
                receiver.accept(result(next));
            }
        }
    }

    private R result(Future<R> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Ends reading from inside the source. */
    private static final class Abandoned extends RuntimeException {
        private static final long serialVersionUID = 1;

        Abandoned() {
            super(null, null, false, false);
        }
    }
}
