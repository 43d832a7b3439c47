package onrecord.importer.language.nlp4j.binary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MappedFileTests {

    @TempDir
    Path directory;

    private final AtomicInteger made = new AtomicInteger();

    @Test
    void everythingComesBackAsItWasWritten() throws IOException {
        assertContents(file("new/deep/x.models").open());
    }

    @Test
    void aFileIsMadeOnce() throws IOException {
        file("x.models").open();
        assertContents(file("x.models").open());
        assertThat(made).hasValue(1);
        assertThat(directory).isDirectoryContaining("glob:**x.models");
        assertThat(Files.list(directory)).hasSize(1);
    }

    @Test
    void whatACrashLeftBehindIsReplaced() throws IOException {
        Files.writeString(directory.resolve("x.models.part"), "half a file");
        assertContents(file("x.models").open());
        assertThat(Files.list(directory)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 60})
    void aTruncatedFileIsMadeAnew(int length) throws IOException {
        file("x.models").open();
        Path path = directory.resolve("x.models");
        Files.write(path, Arrays.copyOf(Files.readAllBytes(path), length));
        assertContents(file("x.models").open());
        assertThat(made).hasValue(2);
    }

    @Test
    void aFileWithOneWrongBitIsMadeAnew() throws IOException {
        file("x.models").open();
        Path path = directory.resolve("x.models");
        byte[] bytes = Files.readAllBytes(path);
        bytes[bytes.length / 2] ^= 4;
        Files.write(path, bytes);
        assertContents(file("x.models").open());
        assertThat(made).hasValue(2);
    }

    @Test
    void withoutAPlaceToKeepItTheFileStillOpens() throws IOException {
        Files.writeString(directory.resolve("occupied"), "a file where a directory should be");
        assertContents(file("occupied/x.models").open());
        assertContents(file("occupied/x.models").open());
        assertThat(made).hasValue(2);
    }

    @Test
    void olderFormsGoWhenANewOneIsMade() throws IOException {
        Files.writeString(directory.resolve("x-1.models"), "an older form");
        Files.writeString(directory.resolve("y-1.models"), "something else");
        file("x-2.models").open();
        assertThat(directory.toFile().list()).containsExactlyInAnyOrder("x-2.models", "y-1.models");
    }

    @Test
    void olderFormsStayWhileNoNewOneIsMade() throws IOException {
        file("x-2.models").open();
        Files.writeString(directory.resolve("x-1.models"), "an older form");
        assertContents(file("x-2.models").open());
        assertThat(directory.toFile().list()).containsExactlyInAnyOrder("x-1.models", "x-2.models");
    }

    @Test
    void anOlderFormStaysForAsLongAsAProcessHasItOpen() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        directory.resolve("x-1.models").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader told = other.inputReader()) {
            assertThat(told.readLine()).isEqualTo("open");
            file("x-2.models").open();
            assertThat(directory.toFile().list()).containsExactlyInAnyOrder("x-1.models", "x-2.models");
        } finally {
            other.destroy();
        }
        other.waitFor();
        file("x-3.models").open();
        assertThat(directory.toFile().list())
                .as("x-2 is open in this process")
                .containsExactlyInAnyOrder("x-2.models", "x-3.models");
    }

    /** Another process that has a file open. */
    static final class Holder {

        public static void main(String[] arguments) throws IOException {
            new MappedFile(Path.of(arguments[0]), older -> false, writer -> writer.number(1)).open();
            System.out.println("open");
            System.in.read();
        }
    }

    private MappedFile file(String name) {
        Predicate<Path> older = path -> path.getFileName().toString().matches("x-\\d\\.models")
                && path.getFileName().toString().compareTo(name) < 0;
        return new MappedFile(directory.resolve(name), older, writer -> {
            made.incrementAndGet();
            writer.number(42);
            writer.text("naïve 😀");
            writer.texts(List.of("a", "", "bcd"));
            writer.longs(new long[] {Long.MIN_VALUE, 1});
            writer.floats(new float[] {1.5f, -0f, Float.MIN_VALUE});
            writer.longs(new long[100_000]);
        });
    }

    private static void assertContents(ModelReader reader) {
        assertThat(reader.number()).isEqualTo(42);
        assertThat(reader.text()).isEqualTo("naïve 😀");
        assertThat(reader.texts()).containsExactly("a", "", "bcd");
        assertThat(reader.longs().get(0)).isEqualTo(Long.MIN_VALUE);
        FloatBuffer floats = reader.floats();
        assertThat(floats.remaining()).isEqualTo(3);
        assertThat(floats.get(2)).isEqualTo(Float.MIN_VALUE);
        assertThat(reader.longs().remaining()).isEqualTo(100_000);
    }
}
