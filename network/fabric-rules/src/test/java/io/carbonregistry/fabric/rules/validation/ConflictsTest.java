package io.carbonregistry.fabric.rules.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.samples.Sets;
import io.carbonregistry.fabric.rules.state.KeyVersion;
import io.carbonregistry.fabric.rules.state.StateEntry;
import io.carbonregistry.fabric.rules.state.StateKey;
import io.carbonregistry.fabric.rules.state.Version;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVRead;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.QueryReads;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.RangeQueryInfo;
import org.hyperledger.fabric.protos.peer.TxValidationCode;
import org.junit.jupiter.api.Test;

/** Reads, ranges and what becomes of the state. */
class ConflictsTest {
    private static final TxValidationCode VALID = TxValidationCode.VALID;
    private static final TxValidationCode CONFLICT = TxValidationCode.MVCC_READ_CONFLICT;
    private static final TxValidationCode PHANTOM = TxValidationCode.PHANTOM_READ_CONFLICT;

    private final SampleLedger ledger = new SampleLedger();

    @Test
    void aReadHoldsUntilItsKeyIsWritten() {
        put("a");
        Version version = version("a");
        assertEquals(VALID, flag(sets().read("a", version)));
        assertEquals(CONFLICT, flag(sets().read("a", new Version(version.block(), 1))));
        assertEquals(CONFLICT, flag(sets().readNothing("a")));
        assertEquals(VALID, flag(sets().readNothing("b")));
        assertEquals(List.of(VALID, CONFLICT), flags(sets().write("a", "2"), sets().read("a", version)));
        assertEquals(List.of(VALID, CONFLICT), flags(sets().write("a", ""), sets().read("a", version)));
        assertEquals(List.of(VALID, VALID), flags(sets().read("a", version), sets().write("a", "2")));
    }

    @Test
    void anInvalidTransactionIsInNobodysWay() {
        put("a");
        Sets bad = sets().readNothing("a").write("a", "2");
        assertEquals(List.of(CONFLICT, VALID), flags(bad, sets().read("a", version("a"))));
    }

    @Test
    void privateReadsConflictLikePublicOnes() {
        ledger.commit(bytes(sets().writePrivate(SampleLedger.PLAIN, "k", "v")));
        assertEquals(CONFLICT, flag(sets().readNothingPrivate(SampleLedger.PLAIN, "k")));
        assertEquals(VALID, flag(sets().readNothingPrivate(SampleLedger.PLAIN, "l")));
        assertEquals(
                List.of(VALID, CONFLICT),
                flags(
                        sets().writePrivate(SampleLedger.PLAIN, "l", "v"),
                        sets().readNothingPrivate(SampleLedger.PLAIN, "l")));
    }

    @Test
    void aRangeHoldsUntilAKeyInItChanges() {
        put("b");
        put("d");
        RangeQueryInfo query = listed("a", "e", true);
        assertEquals(VALID, flag(sets().range(query)));
        assertEquals(List.of(VALID, PHANTOM), flags(sets().write("c", "1"), sets().range(query)));
        assertEquals(List.of(VALID, PHANTOM), flags(sets().write("d", ""), sets().range(query)));
        assertEquals(List.of(VALID, PHANTOM), flags(sets().write("b", "2"), sets().range(query)));
        assertEquals(List.of(VALID, VALID), flags(sets().write("c", ""), sets().range(query)));
        assertEquals(List.of(VALID, VALID), flags(sets().write("e", "1"), sets().range(query)));
        assertEquals(List.of(VALID, VALID), flags(sets().write("A", "1"), sets().range(query)));
        put("c");
        assertEquals(PHANTOM, flag(sets().range(query)));
    }

    @Test
    void aRangeThatWasNotReadToItsEndIncludesTheLastKeySeen() {
        put("b");
        put("d");
        RangeQueryInfo query = listed("a", "d", false);
        assertEquals(2, query.getRawReads().getKvReadsCount());
        assertEquals(VALID, flag(sets().range(query)));
        assertEquals(List.of(VALID, PHANTOM), flags(sets().write("d", "2"), sets().range(query)));
        assertEquals(List.of(VALID, PHANTOM), flags(sets().write("d", ""), sets().range(query)));
        assertEquals(List.of(VALID, VALID), flags(sets().write("da", "1"), sets().range(query)));
    }

    @Test
    void aSummedUpRangeHoldsUntilAKeyInItChanges() {
        for (int i = 0; i < 30; i++) {
            put("k" + (10 + i));
        }
        RangeQueryInfo query = RangeQueryInfo.newBuilder()
                .setStartKey("k")
                .setEndKey("l")
                .setItrExhausted(true)
                .setReadsMerkleHashes(new MerkleReads(2)
                        .summary(ledger.state().range(SampleLedger.CHAINCODE, "k", "l"))
                        .orElseThrow())
                .build();
        assertEquals(VALID, flag(sets().range(query)));
        for (String key : List.of("k10", "k25", "k39", "k105", "k4")) {
            assertEquals(List.of(VALID, PHANTOM), flags(sets().write(key, "2"), sets().range(query)));
        }
        assertEquals(List.of(VALID, PHANTOM), flags(sets().write("k39", ""), sets().range(query)));
    }

    @Test
    void rangesAreInTheOrderOfBytes() {
        String beyond = "\uD83D\uDE00";
        String below = "\uFF5E";
        put(beyond);
        put(below);
        List<String> keys = new ArrayList<>();
        ledger.state().range(SampleLedger.CHAINCODE, "", "").forEachRemaining(each -> keys.add(each.key()));
        assertEquals(List.of(below, beyond), keys);
        assertEquals(VALID, flag(sets().range(listed("", "", true))));
        assertEquals(List.of(VALID, PHANTOM), flags(sets().write("\uFF5F", "1"), sets().range(listed("", "", true))));
    }

    @Test
    void whatIsWrittenIsThereAndWhatIsDeletedIsGone() {
        ledger.commit(
                bytes(sets().write("a", "1").write("b", "1")),
                bytes(sets().write("b", "").write("c", "3")),
                bytes(sets().write("a", "2").readNothing("z")));
        StateEntry a = Objects.requireNonNull(ledger.state().get(StateKey.of(SampleLedger.CHAINCODE, "a")));
        assertEquals(ByteString.copyFromUtf8("2"), a.value());
        assertEquals(new Version(ledger.height(), 2), a.version());
        assertNull(ledger.state().get(StateKey.of(SampleLedger.CHAINCODE, "b")));
    }

    private void put(String key) {
        ledger.commit(bytes(sets().write(key, "1")));
    }

    private Version version(String key) {
        return Objects.requireNonNull(ledger.state().version(StateKey.of(SampleLedger.CHAINCODE, key)));
    }

    private RangeQueryInfo listed(String start, String end, boolean exhausted) {
        QueryReads.Builder reads = QueryReads.newBuilder();
        Iterator<KeyVersion> range = ledger.state().range(SampleLedger.CHAINCODE, start, exhausted ? end : end + "\0");
        range.forEachRemaining(each -> reads.addKvReads(
                KVRead.newBuilder().setKey(each.key()).setVersion(each.version().message())));
        return RangeQueryInfo.newBuilder()
                .setStartKey(start)
                .setEndKey(end)
                .setItrExhausted(exhausted)
                .setRawReads(reads)
                .build();
    }

    private static Sets sets() {
        return Sets.in(SampleLedger.CHAINCODE);
    }

    private ByteString bytes(Sets sets) {
        return ledger.endorsed(sets).bytes();
    }

    private TxValidationCode flag(Sets sets) {
        return ledger.flag(bytes(sets));
    }

    private List<TxValidationCode> flags(Sets first, Sets second) {
        return ledger.flags(bytes(first), bytes(second));
    }
}
