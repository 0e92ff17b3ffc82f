package io.carbonregistry.devledger.state;

import io.carbonregistry.fabric.rules.state.StateKey;
import io.carbonregistry.fabric.rules.state.Updates;
import io.carbonregistry.fabric.rules.state.Version;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;

/**
 * The state, the private values, the history of keys and the places of transactions, in one file. One thread writes; any number read.
 *
 * <p>What is on disk may lag behind the blocks, by as much as was applied since the last {@link #save}: whoever opens
 * the store applies the blocks from {@link #height()} on again.
 */
public final class StateStore implements AutoCloseable {

    private static final byte[] HEIGHT = "height".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] TIP = "tip".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NOTHING = {};

    private final MVStore store;
    private final MVMap<byte[], byte[]> states;
    private final MVMap<byte[], byte[]> history;
    private final MVMap<byte[], byte[]> transactions;
    private final MVMap<byte[], byte[]> expiries;
    private final MVMap<byte[], byte[]> privates;
    private final PrivateValues privateValues;
    private final MVMap<byte[], byte[]> about;
    private volatile StateView view;

    private StateStore(MVStore store) {
        this.store = store;
        this.states = map("states");
        this.history = map("history");
        this.transactions = map("transactions");
        this.expiries = map("expiries");
        this.privates = map("privates");
        this.privateValues = new PrivateValues(privates, map("holdings"));
        this.about = map("about");
        this.view = viewAt(storedHeight());
    }

    /**
     * Opens the store, or makes an empty one.
     *
     * @throws org.h2.mvstore.MVStoreException when the file is damaged or another process has it open
     */
    public static StateStore open(Path file) {
        // Nothing may be moved or saved behind the writer's back: a view is a root whose pages must stay where they
        // are.
        return new StateStore(new MVStore.Builder()
                .fileName(file.toString())
                .autoCommitDisabled()
                .autoCompactFillRate(0)
                .open());
    }

    /** The number of blocks applied. */
    public long height() {
        return view.height();
    }

    /** The hash of the last block applied; empty when there is none. */
    public byte[] tip() {
        return about.getOrDefault(TIP, NOTHING);
    }

    /** The state as of the last block applied. */
    public StateView view() {
        return view;
    }

    /** Where the first transaction of this id stands. */
    public Optional<TransactionPlace> transaction(String id) {
        byte[] found = transactions.get(id.getBytes(StandardCharsets.UTF_8));
        return Optional.ofNullable(found).map(TransactionPlace::decode);
    }

    /** Applies one block; applying the last one again changes nothing. */
    public void apply(AppliedBlock block) {
        for (PlacedTransaction placed : block.transactions()) {
            byte[] id = placed.id().getBytes(StandardCharsets.UTF_8);
            transactions.putIfAbsent(id, placed.place().encode());
        }
        for (WrittenKey written : block.written()) {
            history.put(StoredKey.history(written.key(), written.version()), NOTHING);
        }
        applyUpdates(block.updates());
        privateValues.apply(block.updates(), block.privateWrites());
        Expiries.apply(expiries, block.updates(), block.number());
        about.put(TIP, block.hash());
        about.put(
                HEIGHT,
                ByteBuffer.allocate(Long.BYTES).putLong(block.number() + 1).array());
        view = viewAt(block.number() + 1);
    }

    /** Writes what was applied to disk. */
    public void save() {
        store.commit();
    }

    /** Writes what was applied to disk and lets go of the file. */
    @Override
    public void close() {
        store.close();
    }

    private void applyUpdates(Updates updates) {
        updates.forEach((key, update) -> {
            com.google.protobuf.ByteString value = update.value();
            if (value == null) {
                states.remove(StoredKey.of(key));
            } else {
                states.put(StoredKey.of(key), StoredEntry.encode(value, update.metadata(), update.version()));
            }
        });
    }

    private StateView viewAt(long height) {
        return new StateView(states, history, transactions, expiries, privates, height);
    }

    private long storedHeight() {
        byte[] height = about.get(HEIGHT);
        return height == null ? 0 : ByteBuffer.wrap(height).getLong();
    }

    private MVMap<byte[], byte[]> map(String name) {
        return store.openMap(
                name,
                new MVMap.Builder<byte[], byte[]>()
                        .keyType(ByteArrayDataType.INSTANCE)
                        .valueType(ByteArrayDataType.INSTANCE));
    }

    /** All that a block changes here. */
    public record AppliedBlock(
            long number,
            byte[] hash,
            Updates updates,
            List<WrittenKey> written,
            List<PlacedTransaction> transactions,
            List<PrivateWrite> privateWrites) {}

    /** A key that a valid transaction wrote or deleted. */
    public record WrittenKey(StateKey key, Version version) {}

    /** A transaction's id and place. */
    public record PlacedTransaction(String id, TransactionPlace place) {}
}
