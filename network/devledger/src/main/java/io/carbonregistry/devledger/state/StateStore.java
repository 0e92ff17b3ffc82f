package io.carbonregistry.devledger.state;

import io.carbonregistry.devledger.blocks.BlockPlaces;
import io.carbonregistry.devledger.disk.Disk;
import io.carbonregistry.devledger.disk.KeptStore;
import io.carbonregistry.devledger.disk.Numbers;
import io.carbonregistry.fabric.rules.state.StateKey;
import io.carbonregistry.fabric.rules.state.Updates;
import io.carbonregistry.fabric.rules.state.Version;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.h2.mvstore.MVMap;

/**
 * The state, the private values, the history of keys and the places of blocks and transactions, in one file. One thread
 * writes; any number read.
 *
 * <p>What is on disk may lag behind the blocks, by as much as was applied since the last {@link #save}: whoever opens
 * the store applies the blocks from {@link #height()} on again.
 */
public final class StateStore implements AutoCloseable {

    private static final byte[] HEIGHT = "height".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] TIP = "tip".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NOTHING = {};

    private static final byte[] PRIVATE = "private".getBytes(StandardCharsets.US_ASCII);

    private final KeptStore store;
    private final MVMap<byte[], byte[]> states;
    private final MVMap<byte[], byte[]> history;
    private final MVMap<byte[], byte[]> transactions;
    private final MVMap<byte[], byte[]> expiries;
    private final MVMap<byte[], byte[]> privates;
    private final PrivateValues privateValues;
    private final MVMap<byte[], byte[]> about;
    private final Numbers numbers;
    private final BlockPlaces places;
    private volatile StateView view;

    private StateStore(KeptStore store) {
        this.store = store;
        this.states = store.checkedMap("states");
        this.history = store.checkedMap("history");
        this.transactions = store.checkedMap("transactions");
        this.expiries = store.checkedMap("expiries");
        this.privates = store.checkedMap("privates");
        this.privateValues = new PrivateValues(privates, store.checkedMap("holdings"));
        this.about = store.checkedMap("about");
        this.numbers = new Numbers(about);
        this.places = new BlockPlaces(store.checkedMap("places"), store.checkedMap("numbers"));
        this.view = viewAt(numbers.get(HEIGHT));
    }

    /**
     * Opens the store, or makes an empty one.
     *
     * @throws RuntimeException when the file is damaged or another process has it open
     */
    public static StateStore open(Path file, Disk disk) {
        KeptStore kept = KeptStore.open(file, disk);
        try {
            return new StateStore(kept);
        } catch (RuntimeException e) {
            kept.close();
            throw e;
        }
    }

    /** Where the blocks stand. */
    public BlockPlaces places() {
        return places;
    }

    /** The number of blocks up to the last one that came with private values; 0 when none did. */
    public long privateHeight() {
        return numbers.get(PRIVATE);
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
        long height = block.number() + 1;
        if (!block.privateWrites().isEmpty()) {
            numbers.put(PRIVATE, height);
        }
        about.put(TIP, block.hash());
        numbers.put(HEIGHT, height);
        view = viewAt(height);
    }

    /** Writes what was applied to disk; between two blocks only. */
    public void save() {
        store.save();
        store.tidy();
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
