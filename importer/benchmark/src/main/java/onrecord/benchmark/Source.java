package onrecord.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import onrecord.importer.source.SourceDecoder;
import onrecord.importer.source.SourceText;

/** An article as it is on disk, decoded. */
record Source(String name, String text, boolean html) {

    /** The articles of a folder in the order of their names. */
    static List<Source> all(Path folder) throws IOException {
        List<Source> articles = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (SourceDecoder.decode(Files.readAllBytes(file), file.toString())
                        instanceof SourceText.Decoded decoded) {
                    articles.add(new Source(folder.relativize(file).toString(), decoded.text(), decoded.html()));
                }
            }
        }
        return articles;
    }
}
