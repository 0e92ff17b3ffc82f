package io.carbonregistry.devledger.state;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.Sha256;
import io.carbonregistry.fabric.rules.state.StateEntry;
import io.carbonregistry.fabric.rules.state.StateKey;
import io.carbonregistry.fabric.rules.state.Update;
import io.carbonregistry.fabric.rules.state.Updates;
import io.carbonregistry.fabric.rules.state.Version;
import java.util.Collection;
import java.util.Objects;
import org.h2.mvstore.MVMap;

/** The private values that each organisation holds; which of them are in force the hashes say that everybody keeps. */
final class PrivateValues {
    private final MVMap<byte[], byte[]> values;
    private final MVMap<byte[], byte[]> holdings;

    PrivateValues(MVMap<byte[], byte[]> values, MVMap<byte[], byte[]> holdings) {
        this.values = values;
        this.holdings = holdings;
    }

    /** Follows what a block does to hashes; a value is kept only if its hash is the one that the block leaves. */
    void apply(Updates updates, Collection<PrivateWrite> written) {
        updates.forEach((hashed, update) -> {
            ByteString hash = update.value();
            if (hash == null && !hashed.isPublic()) {
                forget(hashed);
            } else if (hash != null && !hashed.isPublic()) {
                renew(hashed, update);
            }
        });
        for (PrivateWrite write : written) {
            Update update = updates.get(write.key().hashed());
            if (update != null && Sha256.of(write.value()).equals(update.value())) {
                keep(write, update.version());
            }
        }
    }

    private void keep(PrivateWrite write, Version version) {
        byte[] name = StoredKey.of(write.key().hashed());
        Holding holding = Holding.of(write.key().key(), holdings.get(name));
        holding.organisations().addAll(write.organisations());
        holdings.put(name, holding.encode());
        byte[] entry = StoredEntry.encode(write.value(), ByteString.EMPTY, version);
        for (String organisation : write.organisations()) {
            values.put(StoredKey.held(organisation, write.key()), entry);
        }
    }

    /** Writing a key's metadata gives the key a new version, and its value with it. */
    private void renew(StateKey hashed, Update update) {
        byte[] stored = holdings.get(StoredKey.of(hashed));
        if (stored != null) {
            Holding holding = Holding.decode(stored);
            for (String organisation : holding.organisations()) {
                byte[] at = StoredKey.held(organisation, key(hashed, holding));
                StateEntry held = StoredEntry.decode(Objects.requireNonNull(values.get(at)));
                if (Sha256.of(held.value()).equals(update.value())) {
                    values.put(at, StoredEntry.encode(held.value(), ByteString.EMPTY, update.version()));
                }
            }
        }
    }

    private void forget(StateKey hashed) {
        byte[] stored = holdings.remove(StoredKey.of(hashed));
        if (stored != null) {
            Holding holding = Holding.decode(stored);
            for (String organisation : holding.organisations()) {
                values.remove(StoredKey.held(organisation, key(hashed, holding)));
            }
        }
    }

    private static PrivateKey key(StateKey hashed, Holding holding) {
        return new PrivateKey(hashed.namespace(), hashed.collection(), holding.key());
    }
}
