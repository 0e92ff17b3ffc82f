package io.carbonregistry.chaincode;

import static io.carbonregistry.kernel.Collection.PARAMETERS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.ByteString;
import io.carbonregistry.Guards;
import io.carbonregistry.Lookup;
import io.carbonregistry.Outcome;
import io.carbonregistry.Proposal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hyperledger.fabric.protos.common.MSPRole;
import org.hyperledger.fabric.protos.common.SignaturePolicy;
import org.hyperledger.fabric.protos.common.SignaturePolicyEnvelope;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVMetadataWrite;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVRWSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVWrite;
import org.hyperledger.fabric.protos.peer.ChaincodeAdditionalParams;
import org.hyperledger.fabric.protos.peer.ChaincodeMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Endorsers may offer batches or not: what they sign is the same. */
class WriteSetTest {

    private static final List<String> KEYS =
            IntStream.range(0, 25).mapToObj("block/%04d"::formatted).toList();

    private static final Guards GUARDS = new Guards(
            new TreeSet<>(List.of("SecondBankMSP", "BankMSP")),
            new TreeMap<>(Map.of(
                    KEYS.get(5), new TreeSet<>(List.of("RegulatorMSP", "RegistrarMSP", "BankMSP")),
                    KEYS.get(7), new TreeSet<>())));

    @ParameterizedTest
    @CsvSource({"1000,1000", "1000,0", "0,1000", "3,7", "7,3", "1,1", "25,25", "24,26", "-1,-1"})
    void signsTheSameWhateverThePeerOffers(int reads, int writes) {
        assertEquals(
                run(Conversation.PER_KEY).readWriteSet(),
                run(Conversation.offer(reads, writes)).readWriteSet());
    }

    @Test
    void readsAndWritesWhatTheEntrySaid() {
        Simulation simulation = run(Conversation.BATCHES);
        assertEquals(
                ByteString.copyFromUtf8("block/0001"),
                simulation.readWriteSet().getWrites(1).getValue());
        assertEquals(true, simulation.readWriteSet().getWrites(24).getIsDelete());
        assertEquals(25, simulation.readWriteSet().getReadsCount());
        assertEquals("1", Conversation.response(simulation).getPayload().toStringUtf8());
    }

    @Test
    void makesOneRoundTripEachWhereThePeerTakesBatches() {
        assertEquals(Map.of("GET_STATE_MULTIPLE", 1, "WRITE_BATCH_STATE", 1), calls(run(Conversation.BATCHES)));
    }

    @Test
    void keepsToThePeersLimits() {
        assertEquals(
                Map.of("GET_STATE_MULTIPLE", 8, "GET_STATE", 1, "WRITE_BATCH_STATE", 4),
                calls(run(Conversation.offer(3, 7))));
    }

    @Test
    void callsKeyByKeyOtherwise() {
        assertEquals(
                Map.of("GET_STATE", 25, "PUT_STATE", 24, "DEL_STATE", 1, "PUT_STATE_METADATA", 2),
                calls(run(Conversation.PER_KEY)));
    }

    @Test
    void guardsKeysAndNamesTheirGuards() throws Exception {
        Simulation simulation = run(Conversation.BATCHES);
        List<KVMetadataWrite> policies = simulation.readWriteSet().getMetadataWritesList();
        assertEquals(
                List.of(KEYS.get(5), KEYS.get(7)),
                policies.stream().map(KVMetadataWrite::getKey).toList());
        assertEquals("VALIDATION_PARAMETER", policies.get(0).getEntries(0).getName());
        SignaturePolicyEnvelope all =
                SignaturePolicyEnvelope.parseFrom(policies.get(0).getEntries(0).getValue());
        assertEquals(3, all.getRule().getNOutOf().getN());
        List<MSPRole> signers = new ArrayList<>();
        for (SignaturePolicy rule : all.getRule().getNOutOf().getRulesList()) {
            signers.add(MSPRole.parseFrom(all.getIdentities(rule.getSignedBy()).getPrincipal()));
        }
        assertEquals(List.of(peer("BankMSP"), peer("RegistrarMSP"), peer("RegulatorMSP")), signers);
        assertTrue(policies.get(1).getEntries(0).getValue().isEmpty());
        assertEquals("BankMSP,SecondBankMSP", Conversation.response(simulation).getMessage());
    }

    private static MSPRole peer(String mspId) {
        return MSPRole.newBuilder()
                .setMspIdentifier(mspId)
                .setRole(MSPRole.MSPRoleType.PEER)
                .build();
    }

    @ParameterizedTest
    @CsvSource({"1000,1000", "1000,0", "0,1000", "1,1"})
    void readsAndWritesInACollection(int reads, int writes) {
        try (Conversation conversation =
                new Conversation(Conversation.offer(reads, writes), WriteSetTest::copyConfided)) {
            conversation.peer.states.put("parameters:" + KEYS.get(3), ByteString.copyFromUtf8("there"));
            KVRWSet set = conversation.peer.run(Transactions.of("tx")).readWriteSet();
            assertEquals("parameters:block/0003", set.getReads(3).getKey());
            assertEquals(
                    List.of("parameters:block/0003", "parameters:block/0004"),
                    set.getWritesList().stream().map(KVWrite::getKey).toList());
            assertEquals("there", set.getWrites(0).getValue().toStringUtf8());
            assertEquals(true, set.getWrites(1).getIsDelete());
        }
    }

    /** Writes what it finds in a collection into itself there, and deletes another key. */
    private static Outcome copyConfided(Proposal proposal, Lookup lookup) {
        SortedMap<String, byte[]> writes = new TreeMap<>(lookup.get(PARAMETERS, new TreeSet<>(KEYS)));
        writes.put(KEYS.get(4), new byte[0]);
        return new Outcome.Granted(
                new TreeMap<>(),
                new TreeMap<>(Map.of(PARAMETERS, writes)),
                Guards.NONE,
                new byte[0],
                "Copied",
                new byte[0]);
    }

    private static Simulation run(ChaincodeAdditionalParams offer) {
        try (Conversation conversation = new Conversation(offer, WriteSetTest::copyAll)) {
            conversation.peer.states.put(KEYS.get(3), ByteString.copyFromUtf8("there"));
            return conversation.peer.run(Transactions.of("tx"));
        }
    }

    /** Reads all keys, writes each into itself and deletes the last, guards one and another no more; tells how many were there. */
    private static Outcome copyAll(Proposal proposal, Lookup lookup) {
        int there = lookup.get(new TreeSet<>(KEYS)).size();
        SortedMap<String, byte[]> writes = new TreeMap<>();
        KEYS.forEach(key -> writes.put(key, key.getBytes(UTF_8)));
        writes.put(KEYS.get(24), new byte[0]);
        return new Outcome.Granted(
                writes, new TreeMap<>(), GUARDS, String.valueOf(there).getBytes(UTF_8), "Copied", new byte[0]);
    }

    private static Map<String, Integer> calls(Simulation simulation) {
        Map<String, Integer> counts = new TreeMap<>();
        for (ChaincodeMessage.Type type : simulation.calls) {
            counts.put(type.name(), Collections.frequency(simulation.calls, type));
        }
        return counts;
    }
}
