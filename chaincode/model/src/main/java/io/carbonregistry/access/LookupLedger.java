package io.carbonregistry.access;

import io.carbonregistry.Lookup;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.State;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.wire.Records;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The ledger as queries see it. */
public final class LookupLedger implements Ledger {

    private final Everywhere lookup;
    private final Records records;

    /** The states that a lookup finds, read with a codec. */
    public LookupLedger(Lookup lookup, Records records) {
        this.lookup = new Everywhere(lookup);
        this.records = records;
    }

    @Override
    public <S extends State> Optional<S> find(Key<S> key) {
        byte[] found = lookup.get(List.of(key.text())).get(key.text());
        return Optional.ofNullable(found).map(bytes -> records.read(key.type(), bytes));
    }

    @Override
    public <S extends State> List<S> findAll(Class<S> type, Collection<Key<S>> keys) {
        return lookup.get(keys.stream().map(Key::text).toList()).values().stream()
                .map(bytes -> records.read(type, bytes))
                .toList();
    }

    @Override
    public <S extends State> List<Entry<S>> scan(Class<S> type, String prefix, String after, int limit) {
        Text.require(after.isEmpty() || after.startsWith(prefix), "bookmark", after, prefix + "...");
        // U+0000 is the least character and 0x7f lies beyond every character of a key.
        String from = after.isEmpty() ? prefix : after + "\u0000";
        return lookup.range(from, prefix + "\u007f", limit).entrySet().stream()
                .map(found -> new Entry<>(new Key<>(found.getKey(), type), records.read(type, found.getValue())))
                .toList();
    }
}
