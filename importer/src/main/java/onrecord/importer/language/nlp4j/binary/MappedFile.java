package onrecord.importer.language.nlp4j.binary;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file of arrays that is made when it is missing or damaged, appears whole or not at all, and is mapped into memory.
 *
 * <p>Several processes may open the same file, and share its memory; if they make it at the same time, the last one's stays.
 */
public final class MappedFile {

    private static final Logger LOG = LoggerFactory.getLogger(MappedFile.class);

    private final Path file;
    private final Contents contents;

    public MappedFile(Path file, Contents contents) {
        this.file = file;
        this.contents = contents;
    }

    /** Writes what the file holds. */
    public interface Contents {
        void write(ModelWriter writer) throws IOException;
    }

    public ModelReader open() throws IOException {
        if (Files.isRegularFile(file)) {
            try {
                return map(file);
            } catch (IOException e) {
                LOG.warn("Making {} anew: {}", file, e.getMessage());
            }
        }
        try {
            return make();
        } catch (IOException e) {
            LOG.warn("Cannot keep {}, will make it at every start: {}", file, e.toString());
            return makeUnkept();
        }
    }

    private ModelReader make() throws IOException {
        LOG.info("Making {}, once; this takes about a minute", file);
        Path directory = file.toAbsolutePath().getParent();
        Files.createDirectories(directory);
        Path part = Files.createTempFile(directory, file.getFileName().toString(), ".part");
        try {
            write(part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
        return map(file);
    }

    private ModelReader makeUnkept() throws IOException {
        Path part = Files.createTempFile(file.getFileName().toString(), ".part");
        part.toFile().deleteOnExit();
        write(part);
        return map(part);
    }

    private void write(Path target) throws IOException {
        try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
            ModelWriter writer = new ModelWriter(channel);
            contents.write(writer);
            writer.finish();
            channel.force(true);
        }
    }

    /** The map outlives its channel, and on most systems even the file's name. */
    private static ModelReader map(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return ModelReader.checked(channel.map(MapMode.READ_ONLY, 0, channel.size()));
        }
    }
}
