package onrecord.importer.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import onrecord.schema.Store;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a second importer from an H2 file: whichever opened it first takes the database with it when it ends.
 *
 * <p>PostgreSQL needs none; any number of importers share it. The operating system gives the lock back when its holder
 * is killed.
 */
public final class StoreLock implements AutoCloseable {

    private final @Nullable FileChannel channel;

    private StoreLock(@Nullable FileChannel channel) {
        this.channel = channel;
    }

    /** Another importer has the store, or the store's folder cannot be written. */
    public static final class Taken extends Exception {

        private static final long serialVersionUID = 1L;

        Taken(String message) {
            super(message);
        }
    }

    /** Takes the lock of this store, if it needs one. */
    public static StoreLock take(String url) throws Taken {
        if (!Store.isH2File(url)) {
            return new StoreLock(null);
        }
        Path file = Path.of(Store.h2File(url) + ".importer.lock").toAbsolutePath();
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new Taken("Another importer is writing to " + Store.h2File(url)
                        + "; wait until it has ended, or use PostgreSQL, which several importers can share.");
            }
            return new StoreLock(channel);
        } catch (IOException e) {
            throw new Taken("The store " + Store.h2File(url) + " cannot be written (" + e
                    + "); choose another place with --onrecord.store=jdbc:h2:file:PATH.");
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // The operating system takes the lock back when this process ends.
        }
    }
}
