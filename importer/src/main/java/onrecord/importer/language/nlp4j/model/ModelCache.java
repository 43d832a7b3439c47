package onrecord.importer.language.nlp4j.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import onrecord.importer.language.nlp4j.binary.ModelReader;
import onrecord.importer.language.nlp4j.binary.ModelWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the rewritten models in a file that appears whole or not at all, and is made anew when it is damaged. */
final class ModelCache {

    /** Raise it with every change of the file's form. */
    private static final int FORM = 2;

    private static final String SUFFIX = ".models";
    private static final Logger LOG = LoggerFactory.getLogger(ModelCache.class);

    private final Path directory;

    ModelCache(Path directory) {
        this.directory = directory;
    }

    ModelReader open() throws IOException {
        Path file = directory.resolve("nlp4j-" + FORM + "-" + PublishedModels.checksum() + SUFFIX);
        if (Files.isRegularFile(file)) {
            try {
                return ModelReader.checked(map(file));
            } catch (IOException e) {
                LOG.warn("Making {} anew: {}", file, e.getMessage());
            }
        }
        return make(file);
    }

    private ModelReader make(Path file) throws IOException {
        LOG.info("Preparing the language models, once, in {}", file);
        Path part;
        try {
            Files.createDirectories(directory);
            part = Files.createTempFile(directory, "nlp4j-", ".part");
        } catch (IOException e) {
            LOG.warn("Cannot keep the language models in {} and will prepare them at every start: {}", directory, e);
            return makeUnkept();
        }
        try {
            write(part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
        return ModelReader.checked(map(file));
    }

    private static ModelReader makeUnkept() throws IOException {
        Path part = Files.createTempFile("nlp4j-", SUFFIX);
        part.toFile().deleteOnExit();
        write(part);
        return ModelReader.checked(map(part));
    }

    private static void write(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ModelConverter.convert(new ModelWriter(channel));
            channel.force(true);
        }
    }

    /** The map outlives its channel, and on most systems even the file's name. */
    private static ByteBuffer map(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return channel.map(MapMode.READ_ONLY, 0, channel.size());
        }
    }
}
