package onrecord.importer.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import onrecord.schema.Hash;
import onrecord.schema.vocabulary.NoticeKind;

/** A source's bytes, or why there are none. */
public sealed interface SourceBytes {

    /** What is said of a file that is not there any more. */
    String MISSING = "The file is gone; what was imported from it before is kept.";

    /** Hexadecimal SHA-256 of what was read; a word in its place where nothing could be read. */
    String hash();

    /** The bytes: at most one more than {@link SourceDecoder#MOST_BYTES}, which is enough to see that they are too many. */
    record Read(byte[] bytes, String hash) implements SourceBytes {}

    /** Nothing could be read. */
    record Refused(NoticeKind kind, String reason, String hash) implements SourceBytes {}

    /** Reads the file at a location. */
    static SourceBytes at(String location) {
        try {
            Path path = FileNames.path(location);
            try (InputStream in = Files.newInputStream(path)) {
                byte[] bytes = in.readNBytes(SourceDecoder.MOST_BYTES + 1);
                return new Read(bytes, hash(bytes, Files.size(path)));
            }
        } catch (NoSuchFileException e) {
            return new Refused(NoticeKind.MISSING, MISSING, "missing");
        } catch (IOException | RuntimeException e) {
            return new Refused(
                    NoticeKind.UNREADABLE,
                    "The file could not be read (" + e.getClass().getSimpleName()
                            + "); make it readable and import it again.",
                    "unreadable");
        }
    }

    /** Whether there is a file at a location. */
    static boolean exists(String location) {
        return Files.exists(FileNames.path(location));
    }

    /** Whether the folder of a location is still there. */
    static boolean folderExists(String location) {
        Path folder = FileNames.path(location).getParent();
        return folder == null || Files.exists(folder);
    }

    private static String hash(byte[] bytes, long size) {
        MessageDigest digest = Hash.begin();
        digest.update(bytes);
        if (bytes.length > SourceDecoder.MOST_BYTES) {
            digest.update(Long.toString(size).getBytes(StandardCharsets.US_ASCII));
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
