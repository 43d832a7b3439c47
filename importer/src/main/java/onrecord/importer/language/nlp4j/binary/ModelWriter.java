package onrecord.importer.language.nlp4j.binary;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.zip.CRC32C;

/** Writes arrays one after the other, each with its length, so that {@link ModelReader} finds them aligned. */
public final class ModelWriter {

    static final int ALIGNMENT = 8;

    private final ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 16).order(ByteOrder.LITTLE_ENDIAN);
    private final CRC32C checksum = new CRC32C();
    private final WritableByteChannel channel;
    private long position;

    public ModelWriter(WritableByteChannel channel) {
        this.channel = channel;
    }

    public void number(int value) throws IOException {
        room(Integer.BYTES).putInt(value);
    }

    public void bytes(byte[] values) throws IOException {
        number(values.length);
        for (byte value : values) {
            room(1).put(value);
        }
        align();
    }

    public void text(String value) throws IOException {
        bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    public void texts(Collection<String> values) throws IOException {
        number(values.size());
        for (String value : values) {
            text(value);
        }
    }

    public void ints(int[] values) throws IOException {
        number(values.length);
        align();
        for (int value : values) {
            room(Integer.BYTES).putInt(value);
        }
        align();
    }

    public void longs(long[] values) throws IOException {
        number(values.length);
        align();
        for (long value : values) {
            room(Long.BYTES).putLong(value);
        }
    }

    public void floats(float[] values) throws IOException {
        beginFloats(values.length);
        addFloats(values);
        endFloats();
    }

    /** For floats that come in rows: say how many in all, add the rows, end. */
    public void beginFloats(int count) throws IOException {
        number(count);
        align();
    }

    public void addFloats(float[] values) throws IOException {
        for (float value : values) {
            room(Float.BYTES).putFloat(value);
        }
    }

    public void endFloats() throws IOException {
        align();
    }

    /** Ends the file with the checksum of all that was written. */
    public void finish() throws IOException {
        align();
        flush();
        long value = checksum.getValue();
        room(Long.BYTES).putLong(value);
        flush();
    }

    private void align() throws IOException {
        while ((position + buffer.position()) % ALIGNMENT != 0) {
            room(1).put((byte) 0);
        }
    }

    private ByteBuffer room(int bytes) throws IOException {
        if (buffer.remaining() < bytes) {
            flush();
        }
        return buffer;
    }

    private void flush() throws IOException {
        buffer.flip();
        checksum.update(buffer.duplicate());
        while (buffer.hasRemaining()) {
            position += channel.write(buffer);
        }
        buffer.clear();
    }
}
