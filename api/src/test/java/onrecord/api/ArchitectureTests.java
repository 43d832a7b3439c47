package onrecord.api;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

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

    private static final String ROOT = "onrecord.api";
    private static final Path SOURCES = Path.of("src/main/java/onrecord/api");
    private static final Pattern KNOWS = Pattern.compile("Knows: ([^.]*)\\.");
    private static final Pattern ROOM = Pattern.compile("\\w+");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("onrecord");

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
        String text = Files.readString(SOURCES.resolve(room).resolve("package-info.java"))
                .replaceAll("\\s*\\n\\s*\\*?\\s*", " ");
        Matcher knows = KNOWS.matcher(text);
        assertThat(knows.find())
                .as("package-info of " + room + " says \"Knows: …\"")
                .isTrue();
        Set<String> known = new TreeSet<>(rooms());
        known.retainAll(
                ROOM.matcher(knows.group(1)).results().map(word -> word.group()).toList());
        return known;
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomKnowsWhatItSaysAndNothingElse(String room) throws Exception {
        Set<String> used = new TreeSet<>();
        for (JavaClass user : CLASSES.that(resideInAPackage(ROOT + "." + room + ".."))) {
            user.getDirectDependenciesFromSelf().forEach(dependency -> {
                String name = dependency.getTargetClass().getPackageName();
                if (name.startsWith(ROOT + ".")) {
                    used.add(name.substring(ROOT.length() + 1).replaceFirst("\\..*", ""));
                }
            });
        }
        used.remove(room);
        assertThat(known(room)).isEqualTo(used);
    }

    @Test
    void roomsFormNoCircle() {
        slices().matching("onrecord.(**)..").should().beFreeOfCycles().check(CLASSES);
    }

    /** Which read the store or keep something in it; all others ask these. */
    @Test
    void roomsAwayFromTheStoreSpeakNoSql() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "onrecord.api.read..",
                        "onrecord.api.change..",
                        "onrecord.api.search..",
                        "onrecord.api.store..",
                        "onrecord.api.access..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..")
                .check(CLASSES.that(resideInAPackage(ROOT + "..")));
    }

    @Test
    void schemaKnowsNobody() {
        classes()
                .that()
                .resideInAPackage("onrecord.schema..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "onrecord.schema..")
                .check(CLASSES);
    }

    @Test
    void theImporterIsNotHere() {
        assertThat(CLASSES.that(resideInAPackage("onrecord.importer.."))).isEmpty();
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("onrecord.importer..")
                .check(CLASSES);
    }
}
