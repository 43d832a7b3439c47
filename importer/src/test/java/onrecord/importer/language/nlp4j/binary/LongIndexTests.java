package onrecord.importer.language.nlp4j.binary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LongIndexTests {

    @Test
    void findsWhatWasPutInAndNothingElse() throws IOException {
        long[] hashes =
                LongStream.range(0, 10_000).map(i -> Hash.of("word" + i)).toArray();
        long[] values = LongStream.range(0, 10_000).map(i -> i << 32).toArray();
        LongIndex index = index(hashes, values);
        for (int i = 0; i < hashes.length; i++) {
            assertThat(index.get(hashes[i])).isEqualTo(values[i]);
            assertThat(index.get(Hash.of("other" + i))).isEqualTo(-1);
        }
    }

    @Test
    void anEmptyIndexFindsNothing() throws IOException {
        assertThat(index(new long[0], new long[0]).get(Hash.of("word"))).isEqualTo(-1);
    }

    @Test
    void twoTextsWithOneHashAreRefused() {
        assertThatIOException().isThrownBy(() -> index(new long[] {7, 7}, new long[] {1, 2}));
    }

    @Test
    void theHashOfJoinedTextsIsThatOfTheJoint() {
        assertThat(Hash.add(Hash.add(Hash.of("a"), '_'), "b")).isEqualTo(Hash.of("a_b"));
        assertThat(Hash.add(Hash.of("left"), TextHash.of("right"))).isEqualTo(Hash.of("leftright"));
        assertThat(Hash.add(Hash.of("left"), TextHash.of(""))).isEqualTo(Hash.of("left"));
        assertThat(Hash.start(1)).isNotEqualTo(Hash.start(2));
    }

    private static LongIndex index(long[] hashes, long[] values) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ModelWriter writer = new ModelWriter(Channels.newChannel(bytes));
        LongIndex.write(writer, hashes, values);
        writer.finish();
        return LongIndex.read(ModelReader.checked(ByteBuffer.wrap(bytes.toByteArray())));
    }
}
