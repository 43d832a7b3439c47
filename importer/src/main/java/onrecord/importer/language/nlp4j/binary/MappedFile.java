package onrecord.importer.language.nlp4j.binary;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file of arrays that is made when it is missing or damaged, appears whole or not at all, and is mapped into memory.
 *
 * <p>Several processes may open the same file, and share its memory; while one makes it, the others wait.
 */
public final class MappedFile {

    private static final Logger LOG = LoggerFactory.getLogger(MappedFile.class);

    private final Path file;
    private final Predicate<Path> older;
    private final Contents contents;

    /** @param older what this file takes the place of: it goes when this one is made, unless a process has it open */
    public MappedFile(Path file, Predicate<Path> older, Contents contents) {
        this.file = file;
        this.older = older;
        this.contents = contents;
    }

    /** Writes what the file holds. */
    public interface Contents {
        void write(ModelWriter writer) throws IOException;
    }

    public ModelReader open() throws IOException {
        Optional<ModelReader> found = find();
        if (found.isPresent()) {
            return found.get();
        }
        try {
            return make();
        } catch (IOException e) {
            LOG.warn("Cannot keep {}, will make it at every start: {}", file, e.toString());
            return makeUnkept();
        }
    }

    private Optional<ModelReader> find() {
        try {
            return Files.isRegularFile(file) ? Optional.of(held()) : Optional.empty();
        } catch (IOException e) {
            LOG.warn("{}: {}", file, e.getMessage());
            return Optional.empty();
        }
    }

    private ModelReader make() throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            Optional<ModelReader> madeMeanwhile = find();
            if (madeMeanwhile.isPresent()) {
                return madeMeanwhile.get();
            }
            LOG.info("Making {}, once; this takes about a minute", file);
            write(channel.truncate(0));
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
        ModelReader made = held();
        OpenForms.removeUnused(folder, older);
        return made;
    }

    private ModelReader held() throws IOException {
        ModelReader reader = map(file);
        OpenForms.hold(file);
        return reader;
    }

    private ModelReader makeUnkept() throws IOException {
        Path part = Files.createTempFile("onrecord-", ".part");
        part.toFile().deleteOnExit();
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            write(channel);
        }
        return map(part);
    }

    private void write(FileChannel channel) throws IOException {
        ModelWriter writer = new ModelWriter(channel);
        contents.write(writer);
        writer.finish();
        channel.force(true);
    }

    /** The map outlives its channel, and on most systems even the file's name. */
    private static ModelReader map(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return ModelReader.checked(channel.map(MapMode.READ_ONLY, 0, channel.size()));
        }
    }
}
