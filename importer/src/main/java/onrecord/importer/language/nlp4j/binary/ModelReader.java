package onrecord.importer.language.nlp4j.binary;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/** Reads what {@link ModelWriter} wrote, in the same order, without copying the arrays. */
public final class ModelReader {

    private final ByteBuffer buffer;

    private ModelReader(ByteBuffer buffer) {
        this.buffer = buffer;
    }

    /** @throws IOException if the file is not whole */
    public static ModelReader checked(ByteBuffer file) throws IOException {
        ByteBuffer all = file.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        int end = all.limit() - Long.BYTES;
        if (end < 0) {
            throw new IOException("the model file is empty");
        }
        CRC32C checksum = new CRC32C();
        checksum.update(all.slice(0, end));
        if (all.getLong(end) != checksum.getValue()) {
            throw new IOException("the model file is damaged");
        }
        return new ModelReader(all);
    }

    public int number() {
        return buffer.getInt();
    }

    public ByteBuffer bytes() {
        int count = number();
        return take(count);
    }

    public String text() {
        return StandardCharsets.UTF_8.decode(bytes()).toString();
    }

    public List<String> texts() {
        int count = number();
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(text());
        }
        return texts;
    }

    public IntBuffer ints() {
        int count = number();
        align();
        return take(count * Integer.BYTES).asIntBuffer();
    }

    public LongBuffer longs() {
        int count = number();
        align();
        return take(count * Long.BYTES).asLongBuffer();
    }

    /** A copy, for what is read so often that it must be an array. */
    public long[] longArray() {
        LongBuffer longs = longs();
        long[] copy = new long[longs.remaining()];
        longs.get(copy);
        return copy;
    }

    /** A copy, as {@link #longArray()}. */
    public float[] floatArray() {
        FloatBuffer floats = floats();
        float[] copy = new float[floats.remaining()];
        floats.get(copy);
        return copy;
    }

    public FloatBuffer floats() {
        int count = number();
        align();
        return take(count * Float.BYTES).asFloatBuffer();
    }

    private ByteBuffer take(int bytes) {
        ByteBuffer part = buffer.slice(buffer.position(), bytes).order(ByteOrder.LITTLE_ENDIAN);
        buffer.position(buffer.position() + bytes);
        align();
        return part;
    }

    private void align() {
        int over = buffer.position() % ModelWriter.ALIGNMENT;
        if (over > 0) {
            buffer.position(buffer.position() + ModelWriter.ALIGNMENT - over);
        }
    }
}
