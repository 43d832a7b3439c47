package onrecord.importer.language.nlp4j.binary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PackedIndexTests {

    @Test
    void findsWhatWasPutInAndNothingElse() throws IOException {
        long[] hashes = hashes("word", 10_000);
        long[] numbers = LongStream.range(0, 10_000).toArray();
        PackedIndex index = index(hashes, numbers);
        index.find(hashes, hashes.length);
        assertThat(hashes).isEqualTo(numbers);
        long[] others = hashes("other", 10_000);
        index.find(others, others.length);
        assertThat(others).containsOnly(-1);
    }

    @Test
    void leavesAloneWhatItIsNotAskedFor() throws IOException {
        long[] hashes = hashes("word", 3);
        long last = hashes[2];
        index(hashes, new long[] {2, 1, 0}).find(hashes, 2);
        assertThat(hashes).containsExactly(2, 1, last);
    }

    @Test
    void anEmptyIndexFindsNothing() throws IOException {
        long[] hashes = hashes("word", 1);
        index(new long[0], new long[0]).find(hashes, 1);
        assertThat(hashes).containsExactly(-1);
    }

    @Test
    void twoTextsWithOneHashAreRefused() {
        assertThatIOException().isThrownBy(() -> index(new long[] {7, 7}, new long[] {1, 2}));
    }

    @Test
    void theLargestNumberComesBackWhole() throws IOException {
        long[] hashes = hashes("word", 2);
        index(hashes, new long[] {(1L << 24) - 1, 0}).find(hashes, 2);
        assertThat(hashes).containsExactly((1L << 24) - 1, 0);
    }

    private static long[] hashes(String prefix, int count) {
        return LongStream.range(0, count).map(i -> Hash.of(prefix + i)).toArray();
    }

    private static PackedIndex index(long[] hashes, long[] numbers) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ModelWriter writer = new ModelWriter(Channels.newChannel(bytes));
        PackedIndex.write(writer, hashes, numbers);
        writer.finish();
        return PackedIndex.read(ModelReader.checked(ByteBuffer.wrap(bytes.toByteArray())));
    }
}
