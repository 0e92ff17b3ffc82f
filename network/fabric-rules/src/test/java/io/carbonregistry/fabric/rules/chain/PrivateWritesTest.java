package io.carbonregistry.fabric.rules.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.fabric.rules.chain.PrivateFinding.Kind;
import io.carbonregistry.fabric.rules.samples.Recording;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hyperledger.fabric.protos.ledger.rwset.CollectionPvtReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.TxPvtReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVRWSet;
import org.hyperledger.fabric.protos.peer.BlockAndPrivateData;
import org.junit.jupiter.api.Test;

/** What a real peer delivered to a member of its organisation, against the hashes in that peer's blocks. */
class PrivateWritesTest {
    private static final Recording RECORDING = new Recording(Path.of("src/test/resources/blocks/private"));

    private final List<Block> blocks = RECORDING.blocks();
    private final List<BlockAndPrivateData> delivered = delivered();

    @Test
    void whatARealPeerDeliversIsWhatWasEndorsedLessWhatWasPurged() {
        Map<Kind, Long> kinds = delivered.stream()
                .flatMap(each -> check(each).stream())
                .collect(Collectors.groupingBy(PrivateFinding::kind, TreeMap::new, Collectors.counting()));
        assertEquals(Map.of(Kind.INCOMPLETE, purged()), kinds);
        assertTrue(delivered.size() > 50);
    }

    @Test
    void anotherValueIsFound() {
        BlockAndPrivateData whole = firstWhole();
        KVRWSet writes = writes(collection(whole));
        KVRWSet forged = writes.toBuilder()
                .setWrites(0, writes.getWrites(0).toBuilder().setValue(ByteString.copyFromUtf8("other")))
                .build();
        assertEquals(
                List.of(Kind.DIFFERENT),
                kinds(
                        whole,
                        collection(whole).toBuilder()
                                .setRwset(forged.toByteString())
                                .build()));
    }

    @Test
    void aWriteThatNobodyEndorsedIsFound() {
        BlockAndPrivateData whole = firstWhole();
        KVRWSet writes = writes(collection(whole));
        KVRWSet more = writes.toBuilder()
                .addWrites(writes.getWrites(0).toBuilder().setKey("another"))
                .build();
        assertEquals(
                List.of(Kind.DIFFERENT),
                kinds(
                        whole,
                        collection(whole).toBuilder()
                                .setRwset(more.toByteString())
                                .build()));
    }

    @Test
    void anotherCollectionIsFound() {
        BlockAndPrivateData whole = firstWhole();
        assertEquals(
                List.of(Kind.UNKNOWN),
                kinds(
                        whole,
                        collection(whole).toBuilder()
                                .setCollectionName("another")
                                .build()));
    }

    @Test
    void noiseAndUnknownTransactionsAreFound() {
        BlockAndPrivateData whole = firstWhole();
        assertEquals(
                List.of(Kind.DIFFERENT),
                kinds(
                        whole,
                        collection(whole).toBuilder()
                                .setRwset(ByteString.copyFromUtf8("noise"))
                                .build()));
        Map<Long, TxPvtReadWriteSet> elsewhere =
                Map.of(9L, whole.getPrivateDataMapMap().get(0L));
        assertEquals(
                List.of(Kind.UNKNOWN),
                PrivateWrites.check(blocks.get(number(whole)), elsewhere).stream()
                        .map(PrivateFinding::kind)
                        .toList());
    }

    /** Those write sets of which the peer has left out something, which is what differs in length from the block's. */
    private long purged() {
        return delivered.stream()
                .flatMap(each -> each.getPrivateDataMapMap().values().stream())
                .flatMap(sets -> sets.getNsPvtRwsetList().stream())
                .flatMap(namespace -> namespace.getCollectionPvtRwsetList().stream())
                .filter(set -> set.getRwset().isEmpty())
                .count();
    }

    private List<PrivateFinding> check(BlockAndPrivateData data) {
        return PrivateWrites.check(blocks.get(number(data)), data.getPrivateDataMapMap());
    }

    private BlockAndPrivateData firstWhole() {
        return delivered.stream()
                .filter(each -> collection(each).getCollectionName().equals("shared"))
                .filter(each -> writes(collection(each)).getWritesCount() > 0)
                .findFirst()
                .orElseThrow();
    }

    private List<Kind> kinds(BlockAndPrivateData data, CollectionPvtReadWriteSet changed) {
        TxPvtReadWriteSet.Builder set = data.getPrivateDataMapMap().get(0L).toBuilder();
        set.getNsPvtRwsetBuilder(0).setCollectionPvtRwset(0, changed);
        return PrivateWrites.check(blocks.get(number(data)), Map.of(0L, set.build())).stream()
                .map(PrivateFinding::kind)
                .toList();
    }

    private static CollectionPvtReadWriteSet collection(BlockAndPrivateData data) {
        return data.getPrivateDataMapMap()
                .values()
                .iterator()
                .next()
                .getNsPvtRwset(0)
                .getCollectionPvtRwset(0);
    }

    private static KVRWSet writes(CollectionPvtReadWriteSet set) {
        try {
            return KVRWSet.parseFrom(set.getRwset());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static int number(BlockAndPrivateData data) {
        return (int) data.getBlock().getHeader().getNumber();
    }

    private static List<BlockAndPrivateData> delivered() {
        List<BlockAndPrivateData> found = new ArrayList<>();
        try (InputStream in = Files.newInputStream(RECORDING.folder().resolve("private-data.bin"))) {
            for (BlockAndPrivateData each = BlockAndPrivateData.parseDelimitedFrom(in);
                    each != null;
                    each = BlockAndPrivateData.parseDelimitedFrom(in)) {
                found.add(each);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return found;
    }
}
