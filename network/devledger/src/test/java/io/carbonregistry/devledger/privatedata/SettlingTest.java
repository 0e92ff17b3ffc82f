package io.carbonregistry.devledger.privatedata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.protobuf.ByteString;
import io.carbonregistry.devledger.disk.Disk;
import io.carbonregistry.devledger.privatedata.PrivateBlock.Transaction;
import io.carbonregistry.devledger.privatedata.PrivateBlock.Written;
import io.carbonregistry.fabric.rules.Sha256;
import io.carbonregistry.fabric.rules.lifecycle.ChaincodeDefinition;
import io.carbonregistry.fabric.rules.lifecycle.DefinitionWrites;
import io.carbonregistry.fabric.rules.state.ReplayedState;
import io.carbonregistry.fabric.rules.state.Update;
import io.carbonregistry.fabric.rules.state.Updates;
import io.carbonregistry.fabric.rules.state.Version;
import io.carbonregistry.fabric.rules.transactions.CollectionSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.HashedRWSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVRWSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVWrite;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVWriteHash;
import org.hyperledger.fabric.protos.peer.CollectionConfig;
import org.hyperledger.fabric.protos.peer.CollectionConfigPackage;
import org.hyperledger.fabric.protos.peer.StaticCollectionConfig;
import org.hyperledger.fabric.protos.peer.lifecycle.ChaincodeEndorsementInfo;
import org.hyperledger.fabric.protos.peer.lifecycle.ChaincodeValidationInfo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of endorsed writes when blocks name them. */
class SettlingTest {
    private static final StaticCollectionConfig BRIEF = StaticCollectionConfig.newBuilder()
            .setName("brief")
            .setBlockToLive(1)
            .build();
    private static final ByteString WRITES = KVRWSet.newBuilder()
            .addWrites(KVWrite.newBuilder().setKey("k").setValue(ByteString.copyFromUtf8("v")))
            .build()
            .toByteString();

    @TempDir
    Path folder;

    private final ReplayedState state = new ReplayedState();
    private PrivateStore store;
    private PrivateData data;

    @BeforeEach
    void open() throws IOException {
        store = PrivateStore.open(folder.resolve("private"), new Disk());
        data = new PrivateData(store, List.of());
        CollectionConfig config =
                CollectionConfig.newBuilder().setStaticCollectionConfig(BRIEF).build();
        Updates updates = new Updates();
        DefinitionWrites.of(new ChaincodeDefinition(
                        "cc",
                        1,
                        ChaincodeEndorsementInfo.getDefaultInstance(),
                        ChaincodeValidationInfo.getDefaultInstance(),
                        CollectionConfigPackage.newBuilder().addConfig(config).build()))
                .forEach((key, value) -> updates.put(key, new Update(value, ByteString.EMPTY, new Version(0, 0))));
        state.apply(updates, List.of());
        store.endorsed().keep("tx", WriteSet.stored(List.of(new WriteSet("cc", BRIEF, WRITES)), 4));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatABlockHashesIsKeptWithItAndWaitsNoLonger() {
        PrivateBlock block = block(5, Sha256.of(WRITES), false);
        data.gather(block, state);
        assertEquals(1, store.written().of(5).size());
        assertEquals(1, store.endorsed().of("tx").size());
        data.settle(block);
        assertEquals(0, store.endorsed().of("tx").size());
        assertEquals(6, data.settled());
    }

    @Test
    void whatItDoesNotHashIsNotKept() {
        data.gather(block(5, Sha256.of(ByteString.copyFromUtf8("another")), false), state);
        assertEquals(0, store.written().of(5).size());
    }

    @Test
    void itExpiresWithItsBlock() {
        data.gather(block(5, Sha256.of(WRITES), false), state);
        data.settle(new PrivateBlock(6, List.of()));
        assertEquals(1, store.written().of(5).size());
        data.settle(new PrivateBlock(7, List.of()));
        assertEquals(0, store.written().of(5).size());
    }

    @Test
    void aPurgeOfAValidTransactionCounts() {
        data.gather(block(5, Sha256.of(WRITES), false), state);
        data.settle(block(6, Sha256.of(WRITES), true));
        assertEquals(0, store.written().of(5).get(0).get(0).writes().getWritesCount());
    }

    private static PrivateBlock block(long number, ByteString sum, boolean purge) {
        KVWriteHash write = KVWriteHash.newBuilder()
                .setKeyHash(Sha256.of(ByteString.copyFromUtf8("k")))
                .setIsPurge(purge)
                .build();
        HashedRWSet hashed = HashedRWSet.newBuilder().addHashedWrites(write).build();
        Written written = new Written("cc", new CollectionSet("brief", hashed, sum));
        return new PrivateBlock(number, List.of(new Transaction(0, "tx", true, List.of(written))));
    }
}
