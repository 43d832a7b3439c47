package onrecord.importer.source;

import java.nio.file.Path;

/**
 * A file that holds an article.
 *
 * @param root the folder that was asked for
 * @param path the file, below {@code root}
 */
public record SourceFile(Path root, Path path) {

    /** Its path relative to the folder that was asked for. */
    public String name() {
        return name(0);
    }

    /** Its path relative to that folder's parent, or a parent further up; its whole path where there is none. */
    public String name(int parents) {
        Path base = root;
        for (int i = 0; i < parents && base != null; i++) {
            base = base.getParent();
        }
        return base == null ? location() : FileNames.name(base.relativize(path));
    }

    /** Where to read it again. */
    public String location() {
        return FileNames.name(path);
    }
}
