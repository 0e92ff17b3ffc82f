package io.carbonregistry.devledger.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Map;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.SFChunk;
import org.h2.mvstore.SingleFileStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.DataType;

/** Maps in one file. What is in it is what was there at the last {@link #save}, whatever happened after that. */
public final class KeptStore implements AutoCloseable {

    /** Below so many per cent of live pages the file is worth being rewritten, so many bytes at a time. */
    private static final int WORTHWHILE = 50;

    private static final int AT_ONCE = 16 * 1024 * 1024;

    private final MVStore store;

    private KeptStore(MVStore store) {
        this.store = store;
    }

    /**
     * Opens the file, or makes an empty one.
     *
     * @throws RuntimeException when the file is damaged or another process has it open
     */
    public static KeptStore open(Path file, Disk disk) {
        PatientFile patient = new PatientFile(disk);
        patient.open(file.toString(), false, (char[]) null);
        try {
            // By itself the store would save whenever much has changed: in the middle of a block.
            return new KeptStore(new MVStore.Builder()
                    .adoptFileStore(patient)
                    .autoCommitDisabled()
                    .autoCommitBufferSize(0)
                    .open());
        } catch (RuntimeException e) {
            patient.close();
            throw e;
        }
    }

    /** One of its maps. */
    public MVMap<byte[], byte[]> map(String name) {
        return map(name, ByteArrayDataType.INSTANCE);
    }

    /** One of its maps, which finds out when something else is in the file than was written. */
    public MVMap<byte[], byte[]> checkedMap(String name) {
        return map(name, CheckedBytes.TYPE);
    }

    private MVMap<byte[], byte[]> map(String name, DataType<byte[]> type) {
        return store.openMap(
                name, new MVMap.Builder<byte[], byte[]>().keyType(type).valueType(type));
    }

    /** Writes all changes to the file. */
    public void save() {
        store.commit();
    }

    /** Writes all changes to the file; when this returns, a loss of power does not take them back. */
    public void force() {
        store.commit();
        store.sync();
    }

    /**
     * Frees some of the room that old pages take. Pages move, and old ones stay for a while for those who still read
     * them: longer than any transaction may run.
     */
    public void tidy() {
        store.compact(WORTHWHILE, AT_ONCE);
    }

    /** Writes all changes and lets go of the file. */
    @Override
    public void close() {
        store.close();
    }

    /** A failed write is the end of a store, so one that finds no room is not let fail. */
    private static final class PatientFile extends SingleFileStore {

        private final Disk disk;

        PatientFile(Disk disk) {
            super(Map.of());
            this.disk = disk;
        }

        @Override
        protected void writeFully(SFChunk chunk, long position, ByteBuffer bytes) {
            try {
                disk.write(() -> {
                    write(chunk, position, bytes.duplicate());
                    return true;
                });
            } catch (IOException e) {
                throw new MVStoreException(0, String.valueOf(e.getMessage()));
            }
        }

        private void write(SFChunk chunk, long position, ByteBuffer bytes) throws IOException {
            try {
                super.writeFully(chunk, position, bytes);
            } catch (MVStoreException e) {
                throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getMessage(), e);
            }
        }
    }
}
