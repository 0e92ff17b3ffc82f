package io.carbonregistry.fabric.rules.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.lifecycle.ChaincodeDefinition;
import io.carbonregistry.fabric.rules.lifecycle.DefinitionWrites;
import io.carbonregistry.fabric.rules.state.ReplayedState;
import io.carbonregistry.fabric.rules.state.StateKey;
import io.carbonregistry.fabric.rules.state.Update;
import io.carbonregistry.fabric.rules.state.Updates;
import io.carbonregistry.fabric.rules.state.Version;
import io.carbonregistry.fabric.rules.transactions.CollectionSet;
import io.carbonregistry.fabric.rules.transactions.NamespaceSet;
import io.carbonregistry.fabric.rules.transactions.ReadWriteSet;
import java.util.List;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.HashedRWSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVMetadataEntry;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVMetadataWriteHash;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVRWSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVWriteHash;
import org.hyperledger.fabric.protos.peer.CollectionConfig;
import org.hyperledger.fabric.protos.peer.CollectionConfigPackage;
import org.hyperledger.fabric.protos.peer.StaticCollectionConfig;
import org.hyperledger.fabric.protos.peer.lifecycle.ChaincodeEndorsementInfo;
import org.hyperledger.fabric.protos.peer.lifecycle.ChaincodeValidationInfo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A collection that lets its data live two blocks: written with block 5, they are forgotten with block 8. */
class LifetimesTest {
    private static final StateKey KEY = StateKey.hashed("cc", "brief", ByteString.copyFromUtf8("k"));
    private static final ByteString HASH = ByteString.copyFromUtf8("h");

    private final ReplayedState state = new ReplayedState();

    @BeforeEach
    void define() {
        CollectionConfigPackage.Builder collections = CollectionConfigPackage.newBuilder();
        for (long live : new long[] {0, 2}) {
            collections.addConfig(CollectionConfig.newBuilder()
                    .setStaticCollectionConfig(StaticCollectionConfig.newBuilder()
                            .setName(live == 0 ? "lasting" : "brief")
                            .setBlockToLive(live)));
        }
        Updates updates = new Updates();
        DefinitionWrites.of(new ChaincodeDefinition(
                        "cc",
                        1,
                        ChaincodeEndorsementInfo.getDefaultInstance(),
                        ChaincodeValidationInfo.getDefaultInstance(),
                        collections.build()))
                .forEach((key, value) -> updates.put(key, new Update(value, ByteString.EMPTY, new Version(1, 0))));
        state.apply(updates, List.of());
    }

    @Test
    void onlyACollectionThatSaysSoForgets() {
        Lifetimes lifetimes = new Lifetimes(state);
        assertEquals(8, lifetimes.expiry(KEY, 5));
        assertEquals(0, lifetimes.expiry(StateKey.hashed("cc", "lasting", HASH), 5));
        assertEquals(0, lifetimes.expiry(StateKey.hashed("cc", "_implicit_org_A", HASH), 5));
        assertEquals(0, lifetimes.expiry(StateKey.hashed("unknown", "brief", HASH), 5));
        assertEquals(0, lifetimes.expiry(StateKey.of("cc", "k"), 5));
    }

    @Test
    void aKeyIsForgottenWithItsBlockAndNoEarlier() {
        write(5, metadata(false));
        assertFalse(expires(7));
        assertTrue(expires(8));
        assertNotNull(state.get(KEY));
        Updates updates = new Updates();
        new Lifetimes(state).expire(8, updates);
        state.apply(updates, List.of());
        assertNull(state.get(KEY));
        assertEquals(ByteString.EMPTY, updates.commitBytes());
    }

    @Test
    void whatIsWrittenAgainLivesOn() {
        write(5, metadata(false));
        Updates same = new Updates();
        WriteSetUpdates.apply(
                set(metadata(false)), new PendingState(state, same), new Version(8, 0), new Lifetimes(state));
        new Lifetimes(state).expire(8, same);
        state.apply(same, List.of());
        assertEquals(new Version(8, 0), state.version(KEY));
        assertTrue(expires(11));
    }

    @Test
    void aValueWithMetadataExpiresLikeOneWithout() {
        write(5, metadata(true));
        assertTrue(expires(8));
    }

    @Test
    void metadataRenew() {
        write(5, metadata(false));
        HashedRWSet metadataOnly =
                metadata(true).toBuilder().clearHashedWrites().build();
        write(6, metadataOnly);
        assertFalse(expires(8));
        assertTrue(expires(9));
    }

    private boolean expires(long block) {
        Updates updates = new Updates();
        new Lifetimes(state).expire(block, updates);
        boolean[] found = {false};
        updates.forEach((key, update) -> found[0] |= key.equals(KEY) && update.isDelete());
        return found[0];
    }

    private void write(long block, HashedRWSet hashed) {
        Updates updates = new Updates();
        WriteSetUpdates.apply(
                set(hashed), new PendingState(state, updates), new Version(block, 0), new Lifetimes(state));
        state.apply(updates, List.of());
    }

    private static ReadWriteSet set(HashedRWSet hashed) {
        CollectionSet collection = new CollectionSet("brief", hashed, ByteString.EMPTY);
        return new ReadWriteSet(List.of(new NamespaceSet("cc", KVRWSet.getDefaultInstance(), List.of(collection))));
    }

    private static HashedRWSet metadata(boolean with) {
        HashedRWSet.Builder set = HashedRWSet.newBuilder()
                .addHashedWrites(KVWriteHash.newBuilder().setKeyHash(KEY.key()).setValueHash(HASH));
        if (with) {
            set.addMetadataWrites(KVMetadataWriteHash.newBuilder()
                    .setKeyHash(KEY.key())
                    .addEntries(KVMetadataEntry.newBuilder().setName("m").setValue(HASH)));
        }
        return set.build();
    }
}
