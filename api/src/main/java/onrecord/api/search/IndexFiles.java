package onrecord.api.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import onrecord.api.change.Mark;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What lies in an index's directory, or is made there where that is damaged or of another form. */
final class IndexFiles {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFiles.class);

    /** Of the documents and of what is kept beside them: an index of another form is made anew. */
    private static final String FORM = "2";

    private final Directory directory;

    IndexFiles(Directory directory) {
        this.directory = directory;
    }

    /** Null while another process writes. */
    @Nullable
    IndexWriter open() throws IOException {
        try {
            return new IndexWriter(directory, settings(OpenMode.CREATE_OR_APPEND));
        } catch (LockObtainFailedException anotherWrites) {
            return null;
        } catch (IOException | RuntimeException damaged) {
            LOG.warn("The search index cannot be read and is made anew: {}", damaged.toString());
            clear();
            return new IndexWriter(directory, settings(OpenMode.CREATE));
        }
    }

    private static IndexWriterConfig settings(OpenMode mode) {
        return new IndexWriterConfig()
                .setOpenMode(mode)
                .setSimilarity(new PlainSimilarity())
                .setCommitOnClose(false);
    }

    private void clear() throws IOException {
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
        }
    }

    /** Up to where an index that was found has read the log; null where it is none that can be used. */
    static @Nullable Mark kept(IndexWriter writer) {
        Map<String, String> data = new HashMap<>();
        Iterable<Map.Entry<String, String>> entries = writer.getLiveCommitData();
        if (entries != null && isSound(writer)) {
            entries.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return mark(data);
    }

    private static boolean isSound(IndexWriter writer) {
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                if (leaf.reader() instanceof CodecReader codec) {
                    codec.checkIntegrity();
                }
            }
            return true;
        } catch (IOException | RuntimeException damaged) {
            LOG.warn("The search index is damaged and is made anew: {}", damaged.toString());
            return false;
        }
    }

    /** Null before there is one. */
    @Nullable
    Directory existing() throws IOException {
        return DirectoryReader.indexExists(directory) ? directory : null;
    }

    /** Makes what was written an index that has read the log up to the mark. */
    static void commit(IndexWriter writer, Mark mark) throws IOException {
        Map<String, String> data = new HashMap<>(mark.written());
        data.put("form", FORM);
        writer.setLiveCommitData(data.entrySet());
        writer.commit();
    }

    /** Up to where an index has read the log that another process has committed. */
    static @Nullable Mark committed(DirectoryReader reader) throws IOException {
        return mark(reader.getIndexCommit().getUserData());
    }

    private static @Nullable Mark mark(Map<String, String> data) {
        return FORM.equals(data.get("form")) ? Mark.read(data).orElse(null) : null;
    }

    void close() throws IOException {
        directory.close();
    }
}
