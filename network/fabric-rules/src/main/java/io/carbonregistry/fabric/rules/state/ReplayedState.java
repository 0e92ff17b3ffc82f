package io.carbonregistry.fabric.rules.state;

import com.google.protobuf.ByteString;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The state in memory, made from nothing but the updates of the blocks applied so far. */
public final class ReplayedState implements CommittedState {
    private final NavigableMap<StateKey, StateEntry> entries = new TreeMap<>();
    private final Set<String> transactions = new HashSet<>();
    private final SortedMap<Long, Set<Expiring>> expiring = new TreeMap<>();

    /**
     * Applies a validated block.
     *
     * @param ids the ids of all its transactions, the invalid ones included
     */
    public void apply(Updates updates, Collection<String> ids) {
        updates.forEach(this::apply);
        transactions.addAll(ids);
    }

    @Override
    public @Nullable StateEntry get(StateKey key) {
        return entries.get(key);
    }

    @Override
    public Iterator<KeyVersion> range(String namespace, String start, String end) {
        StateKey first = StateKey.of(namespace, start);
        StateKey last = KeyRanges.end(namespace, end);
        return last.compareTo(first) <= 0
                ? Collections.emptyIterator()
                : entries.subMap(first, true, last, false).entrySet().stream()
                        .map(entry -> new KeyVersion(
                                entry.getKey().text(), entry.getValue().version()))
                        .iterator();
    }

    @Override
    public Collection<Expiring> expiring(long block) {
        return expiring.getOrDefault(block, Set.of());
    }

    @Override
    public boolean hasTransaction(String id) {
        return transactions.contains(id);
    }

    /** All that stands, in the order of the keys. */
    public NavigableMap<StateKey, StateEntry> entries() {
        return Collections.unmodifiableNavigableMap(entries);
    }

    private void apply(StateKey key, Update update) {
        ByteString value = update.value();
        if (update.expiry() > 0) {
            expiring.headMap(update.version().block()).clear();
            Expiring entry = new Expiring(key, update.version().block());
            expiring.computeIfAbsent(update.expiry(), block -> new HashSet<>()).add(entry);
        }
        if (value == null) {
            entries.remove(key);
        } else {
            entries.put(key, new StateEntry(value, update.metadata(), update.version()));
        }
    }
}
