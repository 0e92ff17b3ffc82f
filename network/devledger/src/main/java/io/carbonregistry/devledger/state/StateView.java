package io.carbonregistry.devledger.state;

import com.google.common.collect.Iterators;
import io.carbonregistry.fabric.rules.state.CommittedState;
import io.carbonregistry.fabric.rules.state.Expiring;
import io.carbonregistry.fabric.rules.state.KeyVersion;
import io.carbonregistry.fabric.rules.state.StateEntry;
import io.carbonregistry.fabric.rules.state.StateKey;
import io.carbonregistry.fabric.rules.state.Version;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.RootReference;
import org.jspecify.annotations.Nullable;

/** The state as of one block. It does not change, however long it is held, while new blocks are committed. */
public final class StateView implements CommittedState {

    private final Snapshot states;
    private final Snapshot history;
    private final Snapshot transactions;
    private final Snapshot expiries;
    private final Snapshot privates;
    private final long height;

    StateView(
            MVMap<byte[], byte[]> states,
            MVMap<byte[], byte[]> history,
            MVMap<byte[], byte[]> transactions,
            MVMap<byte[], byte[]> expiries,
            MVMap<byte[], byte[]> privates,
            long height) {
        this.states = Snapshot.of(states);
        this.history = Snapshot.of(history);
        this.transactions = Snapshot.of(transactions);
        this.expiries = Snapshot.of(expiries);
        this.privates = Snapshot.of(privates);
        this.height = height;
    }

    /** The number of blocks whose writes this view holds. */
    public long height() {
        return height;
    }

    @Override
    public @Nullable StateEntry get(StateKey key) {
        byte[] stored = states.get(StoredKey.of(key));
        return stored == null ? null : StoredEntry.decode(stored);
    }

    @Override
    public Iterator<KeyVersion> range(String namespace, String start, String end) {
        return Iterators.transform(
                entries(namespace, start, end),
                entry -> new KeyVersion(entry.key(), entry.value().version()));
    }

    /** Public keys and what they hold, from {@code start} up to but without {@code end}, as {@link #range}. */
    public Iterator<Entry> entries(String namespace, String start, String end) {
        byte[] from = StoredKey.of(StateKey.of(namespace, start));
        int prefix = StoredKey.of(StateKey.of(namespace, "")).length;
        return new RangeIterator(prefix, states.from(from), StoredKey.end(namespace, end));
    }

    /** A private value as an organisation holds it; null when it holds none. */
    public @Nullable StateEntry held(String mspId, PrivateKey key) {
        byte[] stored = privates.get(StoredKey.held(mspId, key));
        return stored == null ? null : StoredEntry.decode(stored);
    }

    /** A collection's keys and values as an organisation holds them, from a key up to but without another. */
    public Iterator<Entry> held(String mspId, PrivateKey start, String end) {
        PrivateKey last = new PrivateKey(start.namespace(), start.collection(), end);
        int prefix = StoredKey.held(mspId, new PrivateKey(start.namespace(), start.collection(), "")).length;
        return new RangeIterator(prefix, privates.from(StoredKey.held(mspId, start)), StoredKey.heldEnd(mspId, last));
    }

    @Override
    public List<Expiring> expiring(long block) {
        return Expiries.of(block, expiries.from(Expiries.from(block)));
    }

    @Override
    public boolean hasTransaction(String id) {
        return transactions.get(id.getBytes(StandardCharsets.UTF_8)) != null;
    }

    /** Every place in the blocks where a public key was written or deleted, newest first. */
    public List<Version> history(String namespace, String key) {
        byte[] prefix = StoredKey.historyPrefix(StateKey.of(namespace, key));
        List<Version> versions = new ArrayList<>();
        Cursor<byte[], byte[]> cursor = history.from(prefix);
        while (cursor.hasNext()) {
            byte[] stored = cursor.next();
            if (!StoredKey.startsWith(stored, prefix)) {
                break;
            }
            versions.add(StoredKey.versionOf(stored));
        }
        Collections.reverse(versions);
        return versions;
    }

    /** A key of a range and what it holds. */
    public record Entry(String key, StateEntry value) {}

    /** A map as it was when this was taken: the pages under a root are never changed, only replaced. */
    private record Snapshot(MVMap<byte[], byte[]> map, RootReference<byte[], byte[]> root) {

        static Snapshot of(MVMap<byte[], byte[]> map) {
            return new Snapshot(map, map.flushAndGetRoot());
        }

        byte @Nullable [] get(byte[] key) {
            return map.get(root.root, key);
        }

        Cursor<byte[], byte[]> from(byte[] key) {
            return map.cursor(root, key, null, false);
        }
    }
}
