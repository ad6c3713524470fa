package dateline.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Copies a store, also while another process writes it.
 *
 * <p>DuckDB never writes over a block that its file's header leads to: it writes new ones, logs them, and at a checkpoint
 * writes a new header. So a copy of the log, then of the file, is whole as long as the header stays the same from before
 * to after; else it is made again. The copy is opened before it takes its name.
 */
public final class StoreBackup {

    /** The main header and the two that take turns. */
    private static final int HEADERS = 3 * 4096;

    private static final int TRIES = 50;
    private static final long PAUSE_MS = 200;

    private StoreBackup() {}

    /**
     * Copies.
     *
     * @param to where to; what is there is replaced once the copy is good
     * @return how many articles the copy holds
     * @throws StoreException if there is no store, or it changed too fast to be copied
     */
    public static long copy(Path file, Path to) throws IOException {
        if (!Files.exists(file)) {
            throw new StoreException("expected a store " + file + ", found none; make one with 'dateline ingest'");
        }
        Path copy = to.resolveSibling(to.getFileName() + ".part");
        try {
            for (int i = 0; i < TRIES; i++) {
                if (isCopied(file, copy)) {
                    long articles = open(copy);
                    Files.move(copy, to, StandardCopyOption.REPLACE_EXISTING);
                    Files.deleteIfExists(log(to));
                    if (Files.exists(log(copy))) {
                        Files.move(log(copy), log(to));
                    }
                    return articles;
                }
                pause();
            }
        } finally {
            Files.deleteIfExists(copy);
            Files.deleteIfExists(log(copy));
        }
        throw new StoreException(file + " changed too fast to be copied; try again when less is written");
    }

    private static boolean isCopied(Path file, Path copy) throws IOException {
        byte[] before = headers(file);
        Files.deleteIfExists(log(copy));
        if (Files.exists(log(file))) {
            Files.copy(log(file), log(copy));
        }
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        boolean isBusy = Files.exists(log(file)) != Files.exists(log(copy)) || isCheckpointing(file);
        return !isBusy && Arrays.equals(before, headers(file));
    }

    /** Opening for writing brings the log into the file. */
    private static long open(Path copy) throws StoreException {
        try (EventStore store = EventStore.open(copy)) {
            return store.size().articles();
        }
    }

    private static Path log(Path file) {
        return file.resolveSibling(file.getFileName() + ".wal");
    }

    private static boolean isCheckpointing(Path file) {
        return Files.exists(file.resolveSibling(file.getFileName() + ".checkpoint.wal"))
                || Files.exists(file.resolveSibling(file.getFileName() + ".wal.checkpoint"));
    }

    private static byte[] headers(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(HEADERS);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                // Until all is read.
            }
        }
        return bytes.array();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
