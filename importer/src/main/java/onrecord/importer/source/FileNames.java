package onrecord.importer.source;

import java.io.File;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * File names as text and back, whatever the system's locale.
 *
 * <p>Under the POSIX locale a JVM cannot put a name such as "résumé.txt" into a string; a path's URI holds its bytes.
 */
final class FileNames {

    private static final String ESCAPED = "file:";

    private FileNames() {}

    /** The name; where it is not UTF-8, the path of its URI, which for an absolute path begins with "file:". */
    static String name(Path path) {
        String plain = path.toString();
        if (plain.chars().allMatch(c -> c < 128 && c != '?' && c != '\uFFFD')) {
            return File.separatorChar == '\\' ? plain.replace('\\', '/') : plain;
        }
        String raw = path.isAbsolute() ? path.toUri().getRawPath() : relativeRawPath(path);
        if (isUtf8(raw)) {
            return decoded(raw);
        }
        return path.isAbsolute() ? ESCAPED + raw : raw;
    }

    /** What the names of a folder and of all that lies in it begin with, up to a slash: one in it may not be UTF-8. */
    static List<String> beginnings(Path folder) {
        return Stream.of(name(folder), ESCAPED + folder.toUri().getRawPath())
                .map(name -> name.replaceFirst("/$", ""))
                .distinct()
                .toList();
    }

    /** The absolute path whose name this is. */
    static Path path(String name) {
        if (name.startsWith(ESCAPED)) {
            return Path.of(URI.create("file://" + name.substring(ESCAPED.length())));
        }
        boolean plain = name.chars().allMatch(c -> c < 128);
        return plain ? Path.of(name) : Path.of(URI.create("file://" + encoded(name)));
    }

    private static String relativeRawPath(Path path) {
        String base = Path.of("").toAbsolutePath().toUri().getRawPath();
        String raw = path.toUri().getRawPath();
        return raw.substring(base.endsWith("/") ? base.length() : base.length() + 1);
    }

    private static String decoded(String raw) {
        return URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static boolean isUtf8(String raw) {
        byte[] bytes = URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.ISO_8859_1)
                .getBytes(StandardCharsets.ISO_8859_1);
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            boolean safe = b > 0 && (Character.isLetterOrDigit(b) || "/-_.~".indexOf(b) >= 0);
            encoded.append(safe ? String.valueOf((char) b) : String.format("%%%02X", b & 0xff));
        }
        return encoded.toString();
    }
}
