package io.carbonregistry.devledger.privatedata;

import com.google.protobuf.InvalidProtocolBufferException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.hyperledger.fabric.protos.transientstore.TxPvtReadWriteSetWithConfigInfo;
import org.jspecify.annotations.Nullable;

/** The file of private write sets. What is saved in it survives the process. */
public final class PrivateStore implements AutoCloseable {
    private static final byte[] SETTLED = "settled".getBytes(StandardCharsets.US_ASCII);

    private final MVStore store;
    private final MVMap<byte[], byte[]> about;
    private final EndorsedSets endorsed;
    private final WrittenSets written;

    private PrivateStore(MVStore store) {
        this.store = store;
        this.about = map("about");
        this.endorsed = new EndorsedSets(map("endorsed"));
        this.written = new WrittenSets(map("written"), map("places"), map("expiries"));
    }

    /**
     * Opens the file, or makes an empty one.
     *
     * @throws org.h2.mvstore.MVStoreException when it is damaged: what was in it nothing can restore
     */
    public static PrivateStore open(Path file) {
        return new PrivateStore(new MVStore.Builder()
                .fileName(file.toString())
                .autoCommitDisabled()
                .open());
    }

    EndorsedSets endorsed() {
        return endorsed;
    }

    WrittenSets written() {
        return written;
    }

    /** The number of blocks whose purges and expiries have been done. */
    long settled() {
        byte[] height = about.get(SETTLED);
        return height == null ? 0 : ByteBuffer.wrap(height).getLong();
    }

    void settled(long height) {
        about.put(SETTLED, ByteBuffer.allocate(Long.BYTES).putLong(height).array());
    }

    void save() {
        store.commit();
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

    private MVMap<byte[], byte[]> map(String name) {
        return store.openMap(
                name,
                new MVMap.Builder<byte[], byte[]>()
                        .keyType(ByteArrayDataType.INSTANCE)
                        .valueType(ByteArrayDataType.INSTANCE));
    }
}
