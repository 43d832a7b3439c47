package onrecord.importer.language.nlp4j.binary;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which files processes have open: each holds a shared lock on its own until it ends, and removes none that is locked. */
final class OpenForms {

    private static final Logger LOG = LoggerFactory.getLogger(OpenForms.class);

    /** For as long as the process lives, as a channel that is closed, or forgotten, gives up the lock. */
    private static final List<FileChannel> HELD = new CopyOnWriteArrayList<>();

    private OpenForms() {}

    static void hold(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        HELD.add(channel);
        try {
            channel.lock(0, Long.MAX_VALUE, true);
        } catch (OverlappingFileLockException heldAlready) {
            LOG.trace("{} is open twice", file);
        } catch (IOException e) {
            LOG.debug("No locks at {}: other versions may remove it while it is open", file, e);
        }
    }

    /** Removes what no process has open. */
    static void removeUnused(Path folder, Predicate<Path> which) {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(which).forEach(OpenForms::removeUnused);
        } catch (IOException e) {
            LOG.debug("Cannot look for older forms in {}", folder, e);
        }
    }

    private static void removeUnused(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            if (channel.tryLock() != null) {
                Files.delete(file);
                LOG.info("Removed {}, the form of an earlier version", file);
            }
        } catch (OverlappingFileLockException | IOException e) {
            LOG.debug("{} stays", file, e);
        }
    }
}
