package io.carbonregistry.devledger.privatedata;

import com.google.protobuf.InvalidProtocolBufferException;
import io.carbonregistry.devledger.disk.Disk;
import io.carbonregistry.devledger.disk.KeptStore;
import io.carbonregistry.devledger.disk.Numbers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.hyperledger.fabric.protos.transientstore.TxPvtReadWriteSetWithConfigInfo;
import org.jspecify.annotations.Nullable;

/** The file of private write sets. What is saved in it survives the process. */
public final class PrivateStore implements AutoCloseable {
    private static final byte[] SETTLED = "settled".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] GATHERED = "gathered".getBytes(StandardCharsets.US_ASCII);

    private final KeptStore store;
    private final Numbers about;
    private final EndorsedSets endorsed;
    private final WrittenSets written;

    private PrivateStore(KeptStore store) {
        this.store = store;
        this.about = new Numbers(store.map("about"));
        this.endorsed = new EndorsedSets(store.map("endorsed"));
        this.written = new WrittenSets(store.map("written"), store.map("places"), store.map("expiries"));
    }

    /**
     * Opens the file, or makes an empty one.
     *
     * @throws IOException when it is damaged: what was in it nothing can restore
     */
    public static PrivateStore open(Path file, Disk disk) throws IOException {
        try {
            return new PrivateStore(KeptStore.open(file, disk));
        } catch (RuntimeException e) {
            throw new IOException(
                    "the private data in " + file
                            + " cannot be read, and blocks hold their hashes alone. Bring the file"
                            + " back from a backup; or move it away, and the ledger starts without them",
                    e);
        }
    }

    EndorsedSets endorsed() {
        return endorsed;
    }

    WrittenSets written() {
        return written;
    }

    /** The number of blocks whose purges and expiries have been done. */
    long settled() {
        return about.get(SETTLED);
    }

    void settled(long height) {
        about.put(SETTLED, height);
    }

    /** The number of blocks up to the last one that came with private writes. */
    long gathered() {
        return about.get(GATHERED);
    }

    void gathered(long height) {
        about.put(GATHERED, height);
    }

    /** When this returns, everything is on the disk. */
    void force() {
        store.force();
    }

    /** Writes everything to the file, and gives back what room it can. */
    void save() {
        store.save();
        store.tidy();
    }

    @Override
    public void close() {
        store.close();
    }

    static TxPvtReadWriteSetWithConfigInfo parse(byte @Nullable [] stored) {
        try {
            return TxPvtReadWriteSetWithConfigInfo.parseFrom(Objects.requireNonNull(stored));
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("a private write set cannot be read", e);
        }
    }

    static List<byte[]> keysFrom(MVMap<byte[], byte[]> map, byte[] prefix) {
        List<byte[]> found = new ArrayList<>();
        Cursor<byte[], byte[]> cursor = map.cursor(prefix);
        while (cursor.hasNext()) {
            byte[] key = cursor.next();
            if (!Arrays.equals(key, 0, Math.min(key.length, prefix.length), prefix, 0, prefix.length)) {
                break;
            }
            found.add(key);
        }
        return found;
    }
}
