package onrecord.importer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTests {

    private static final String ROOT = "onrecord.importer";
    private static final Path SOURCES = Path.of("src/main/java/onrecord/importer");
    private static final Pattern KNOWS = Pattern.compile("Knows:? (.*?)\\.(?= |$)");
    private static final Pattern ROOM = Pattern.compile("\\w+");
    private static final Pattern ROOM_PATH = Pattern.compile("[\\w.]+");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    static List<String> rooms() throws Exception {
        try (Stream<Path> folders = Files.list(SOURCES)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** The rooms that a room's package-info names. */
    private static Set<String> known(String room) throws Exception {
        String named = knows(room);
        Set<String> known = new TreeSet<>(rooms());
        if (named.contains("every stage before it")) {
            known.removeAll(List.of("store", "resolve", "job", "inbox", "notice", "source", "quality"));
        } else {
            known.retainAll(
                    ROOM.matcher(named).results().map(word -> word.group()).toList());
        }
        if (named.contains("its results") || named.contains("whose results")) {
            known.addAll(known("pipeline"));
        }
        known.add(room);
        return known;
    }

    private static String knows(String room) throws Exception {
        String text = Files.readString(SOURCES.resolve(room).resolve("package-info.java"))
                .replaceAll("\\s*\\n\\s*\\*?\\s*", " ");
        Matcher knows = KNOWS.matcher(text);
        assertThat(knows.find())
                .as("package-info of " + room + " says \"Knows: …\"")
                .isTrue();
        return knows.group(1);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void roomKnowsOnlyWhatItSays(String room) throws Exception {
        Set<String> used = new TreeSet<>();
        for (JavaClass user : CLASSES.that(inPackage(ROOT + "." + room + ".."))) {
            user.getDirectDependenciesFromSelf().forEach(dependency -> {
                String name = dependency.getTargetClass().getPackageName();
                if (name.startsWith(ROOT + ".")) {
                    used.add(name.substring(ROOT.length() + 1).replaceFirst("\\..*", ""));
                }
            });
        }
        assertThat(known(room)).containsAll(used);
    }

    static List<String> roomsWithinRooms() throws Exception {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.endsWith("package-info.java"))
                    .map(file -> SOURCES.relativize(file.getParent()).toString().replace('/', '.'))
                    .filter(room -> room.contains("."))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("roomsWithinRooms")
    void roomWithinARoomKnowsOnlyWhatItSays(String room) throws Exception {
        List<String> known = ROOM_PATH
                .matcher(knows(room.replace('.', '/')))
                .results()
                .map(word -> word.group())
                .toList();
        Set<String> unknown = new TreeSet<>();
        for (JavaClass user : CLASSES.that(inPackage(ROOT + "." + room))) {
            user.getDirectDependenciesFromSelf().forEach(dependency -> {
                String name = dependency.getTargetClass().getPackageName();
                String used = name.startsWith(ROOT + ".") ? name.substring(ROOT.length() + 1) : room;
                if (!used.equals(room) && known.stream().noneMatch(there -> isWithin(used, there))) {
                    unknown.add(used);
                }
            });
        }
        assertThat(unknown).isEmpty();
    }

    private static boolean isWithin(String used, String room) {
        return used.equals(room) || used.startsWith(room + ".");
    }

    private static DescribedPredicate<JavaClass> inPackage(String name) {
        return JavaClass.Predicates.resideInAPackage(name);
    }

    @Test
    void roomsFormNoCircle() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void roomsWithinARoomFormNoCircle() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void springStaysAtTheEdges() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT, ROOT + ".job", ROOT + ".store", ROOT + ".resolve")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..")
                .check(CLASSES);
    }

    @Test
    void batchIsKnownToTheJobOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".job")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.batch..")
                .check(CLASSES);
    }

    @Test
    void mapStructIsKnownToTheStoreOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".store")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.mapstruct..")
                .check(CLASSES);
    }

    @Test
    void commandLineLibraryIsKnownToTheCommandLineOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(CLASSES);
    }
}
