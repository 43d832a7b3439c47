package onrecord.importer.source;

import static java.nio.file.FileVisitResult.CONTINUE;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import onrecord.importer.notice.Notice;
import onrecord.schema.vocabulary.NoticeKind;
import org.jspecify.annotations.Nullable;

/** Finds the files that hold articles: those named, and in the folders named all that end in .txt, .html or .htm. */
public final class ArticleFinder extends SimpleFileVisitor<Path> {

    private static final List<String> ENDINGS = List.of(".txt", ".html", ".htm");

    private static final String GONE =
            "There is nothing at this path any more; what was imported from it before is kept.";

    private final TreeMap<String, SourceFile> files = new TreeMap<>();
    private final List<Notice> problems = new ArrayList<>();
    private int others;
    private Path root;

    private ArticleFinder(Path root) {
        this.root = root;
    }

    /** Looks into files and folders; one that lies in another one given is found with that. */
    public static Finds find(List<Path> paths) throws IOException {
        ArticleFinder finder = new ArticleFinder(Path.of(""));
        List<String> roots = new ArrayList<>();
        for (Path path : outermost(paths)) {
            finder.add(path);
            roots.addAll(FileNames.beginnings(path));
        }
        return new Finds(roots, new ArrayList<>(finder.files.values()), finder.problems, finder.others);
    }

    private static List<Path> outermost(List<Path> paths) throws IOException {
        TreeSet<Path> real =
                new TreeSet<>(Comparator.comparingInt(Path::getNameCount).thenComparing(path -> path));
        for (Path path : paths) {
            real.add(
                    Files.exists(path)
                            ? path.toRealPath()
                            : path.toAbsolutePath().normalize());
        }
        List<Path> outermost = new ArrayList<>();
        for (Path path : real) {
            if (outermost.stream().noneMatch(path::startsWith)) {
                outermost.add(path);
            }
        }
        return outermost;
    }

    private void add(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            root = path;
            Files.walkFileTree(path, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, this);
        } else if (!Files.exists(path)) {
            problems.add(new Notice(FileNames.name(path), NoticeKind.UNREADABLE, null, GONE));
        } else {
            root = Objects.requireNonNull(path.getParent());
            keep(path);
        }
    }

    private void keep(Path path) {
        SourceFile file = new SourceFile(root, path);
        files.putIfAbsent(file.location(), file);
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        if (attributes.isRegularFile() && ENDINGS.stream().anyMatch(name::endsWith)) {
            keep(path);
        } else {
            others++;
        }
        return CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException failure) {
        String reason = "This could not be looked into (" + failure.getClass().getSimpleName()
                + "), so no article in it was imported; make it readable and import it again.";
        problems.add(new Notice(FileNames.name(path), NoticeKind.UNREADABLE, null, reason));
        return CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
        return failure == null ? CONTINUE : visitFileFailed(folder, failure);
    }
}
