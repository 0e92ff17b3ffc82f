package io.carbonregistry.devledger.privatedata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.protobuf.ByteString;
import io.carbonregistry.devledger.disk.Disk;
import io.carbonregistry.devledger.state.PrivateKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVRWSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVWrite;
import org.hyperledger.fabric.protos.peer.StaticCollectionConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept, and what is forgotten. */
class PrivateStoreTest {
    private static final PrivateKey KEY = new PrivateKey("cc", "c", "k");

    @TempDir
    Path folder;

    private PrivateStore store;

    @BeforeEach
    void open() throws IOException {
        store = PrivateStore.open(folder.resolve("private"), new Disk());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatWasSavedIsThereAgain() throws IOException {
        store.written().put(new Place(7, 3), List.of(set(0, "k", "v")));
        store.endorsed().keep("tx", WriteSet.stored(List.of(set(0, "e", "v")), 8));
        store.settled(8);
        store.close();
        open();
        assertEquals(List.of("k=v"), written(7, 3));
        assertEquals(List.of("e=v"), texts(store.endorsed().of("tx")));
        assertEquals(8, store.settled());
    }

    @Test
    void aPurgeReachesAllThatCameBeforeItAndItself() {
        store.written().put(new Place(1, 0), List.of(set(0, "k", "1", "other", "1")));
        store.written().put(new Place(2, 0), List.of(set(0, "k", "2")));
        store.written().put(new Place(2, 1), List.of(set(0, "k", "")));
        store.written().put(new Place(2, 2), List.of(set(0, "k", "3")));
        store.written().put(new Place(3, 0), List.of(set(0, "k", "4")));
        store.written().purge(KEY.hashed(), new Place(2, 1));
        assertEquals(List.of("other=1"), written(1, 0));
        assertEquals(List.of(), written(2, 0));
        assertEquals(List.of(), written(2, 1));
        assertEquals(List.of("k=3"), written(2, 2));
        assertEquals(List.of("k=4"), written(3, 0));
    }

    @Test
    void aCollectionsDataExpireAndOthersStay() {
        WriteSet lasting = new WriteSet(
                "cc",
                StaticCollectionConfig.newBuilder().setName("lasting").build(),
                set(0, "stays", "1").bytes());
        store.written().put(new Place(4, 0), List.of(set(2, "k", "1"), lasting));
        store.written().put(new Place(5, 0), List.of(set(2, "k", "2")));
        store.written().expire(6);
        assertEquals(List.of("k=1", "stays=1"), written(4, 0));
        store.written().expire(7);
        assertEquals(List.of("stays=1"), written(4, 0));
        assertEquals(List.of("k=2"), written(5, 0));
        store.written().expire(8);
        assertEquals(List.of(), written(5, 0));
    }

    @Test
    void whatBelongsToBlocksThatWereNeverWrittenIsDropped() {
        store.written().put(new Place(8, 5), List.of(set(0, "k", "1")));
        store.written().put(new Place(9, 0), List.of(set(0, "k", "2")));
        store.written().dropFrom(9);
        assertEquals(List.of("k=1"), written(8, 5));
        assertEquals(List.of(), written(9, 0));
    }

    @Test
    void whatWasEndorsedIsKeptPerTransactionAndForgottenInTheEnd() {
        store.endorsed().keep("tx", WriteSet.stored(List.of(set(0, "k", "seen here")), 10));
        store.endorsed().keep("tx", WriteSet.stored(List.of(set(0, "k", "seen there")), 10));
        store.endorsed().keep("tx", WriteSet.stored(List.of(set(0, "k", "seen here")), 10));
        store.endorsed().keep("tx2", WriteSet.stored(List.of(set(0, "k", "other")), 11));
        assertEquals(2, store.endorsed().of("tx").size());
        store.endorsed().forget("tx");
        assertEquals(List.of(), store.endorsed().of("tx"));
        store.endorsed().forgetBelow(11);
        assertEquals(List.of("k=other"), texts(store.endorsed().of("tx2")));
        store.endorsed().forgetBelow(12);
        assertEquals(List.of(), store.endorsed().of("tx2"));
    }

    private List<String> written(long block, int transaction) {
        return texts(store.written().of(block).getOrDefault(transaction, List.of()));
    }

    private static List<String> texts(List<WriteSet> sets) {
        return sets.stream()
                .flatMap(set -> set.writes().getWritesList().stream())
                .map(write -> write.getKey() + "=" + write.getValue().toStringUtf8())
                .toList();
    }

    private static WriteSet set(long blocksToLive, String... keysAndValues) {
        KVRWSet.Builder writes = KVRWSet.newBuilder();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            ByteString value = ByteString.copyFromUtf8(keysAndValues[i + 1]);
            writes.addWrites(KVWrite.newBuilder()
                    .setKey(keysAndValues[i])
                    .setValue(value)
                    .setIsDelete(value.isEmpty()));
        }
        return new WriteSet(
                "cc",
                StaticCollectionConfig.newBuilder()
                        .setName("c")
                        .setBlockToLive(blocksToLive)
                        .build(),
                writes.build().toByteString());
    }
}
