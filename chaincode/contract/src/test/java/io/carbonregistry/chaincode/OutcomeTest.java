package io.carbonregistry.chaincode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.ByteString;
import io.carbonregistry.Guards;
import io.carbonregistry.Lookup;
import io.carbonregistry.Outcome;
import io.carbonregistry.Proposal;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.hyperledger.fabric.protos.peer.ChaincodeEvent;
import org.hyperledger.fabric.protos.peer.ChaincodeMessage;
import org.hyperledger.fabric.protos.peer.Response;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    private static final Outcome GRANTED = new Outcome.Granted(
            new TreeMap<>(Map.of("block/1", "1".getBytes(UTF_8))),
            new TreeMap<>(),
            Guards.NONE,
            "{\"fact\":1}".getBytes(UTF_8),
            "UnitsTransferred",
            "{\"act\":1}".getBytes(UTF_8));

    @Test
    void grantsWithTheFactAndTheEvent() throws Exception {
        Simulation simulation = run(GRANTED, Transactions.of("tx", "TransferUnits"));
        Response response = Conversation.response(simulation);
        ChaincodeEvent event = simulation.end.get().getChaincodeEvent();
        assertEquals(200, response.getStatus());
        assertEquals("{\"fact\":1}", response.getPayload().toStringUtf8());
        assertEquals("", response.getMessage());
        assertEquals("UnitsTransferred", event.getEventName());
        assertEquals("{\"act\":1}", event.getPayload().toStringUtf8());
        assertEquals("block/1", simulation.readWriteSet().getWrites(0).getKey());
    }

    @Test
    void answersAQueryAndWritesNothing() throws Exception {
        Simulation simulation = run(new Outcome.Answered("[]".getBytes(UTF_8)), Transactions.of("tx", "GetHolding"));
        assertEquals(200, Conversation.response(simulation).getStatus());
        assertEquals("[]", Conversation.response(simulation).getPayload().toStringUtf8());
        assertFalse(simulation.end.get().hasChaincodeEvent());
        assertEquals(0, simulation.calls.size());
    }

    @Test
    void refusesInTheMessageAlone() throws Exception {
        Simulation simulation = run(new Outcome.Refused("{\"code\":301}"), Transactions.of("tx", "TransferUnits"));
        Response response = Conversation.response(simulation);
        assertEquals(500, response.getStatus());
        assertEquals("{\"code\":301}", response.getMessage());
        assertTrue(response.getPayload().isEmpty());
        assertFalse(simulation.end.get().hasChaincodeEvent());
        assertEquals(0, simulation.calls.size());
    }

    @Test
    void tellsTheEntryWhatTheProposalSays() {
        AtomicReference<Proposal> seen = new AtomicReference<>();
        try (Conversation conversation = new Conversation(Conversation.BATCHES, (proposal, lookup) -> {
            seen.set(proposal);
            return GRANTED;
        })) {
            conversation.peer.run(Transactions.of(
                    "tx7", Map.of("price", ByteString.copyFromUtf8("9100")), "TransferUnits", "{\"weiß\":1}"));
        }
        Proposal proposal = seen.get();
        assertArrayEquals("TransferUnits".getBytes(UTF_8), proposal.arguments().get(0));
        assertArrayEquals("{\"weiß\":1}".getBytes(UTF_8), proposal.arguments().get(1));
        assertArrayEquals("9100".getBytes(UTF_8), proposal.transients().get("price"));
        assertEquals(Transactions.MSP, proposal.msp());
        assertArrayEquals(Transactions.CERTIFICATE.toByteArray(), proposal.certificate());
        assertEquals("tx7", proposal.transaction());
        assertEquals(Instant.ofEpochSecond(1_750_000_000, 7), proposal.timestamp());
    }

    @Test
    void answersFabricsQuestionForMetadataItself() {
        Simulation simulation = run(GRANTED, Transactions.of("tx", "org.hyperledger.fabric:GetMetadata"));
        assertEquals("{}", Conversation.response(simulation).getPayload().toStringUtf8());
        assertEquals(0, simulation.calls.size());
    }

    @Test
    void takesNoInitialisation() {
        ChaincodeMessage init = Transactions.of("tx").toBuilder()
                .setType(ChaincodeMessage.Type.INIT)
                .build();
        Response response = Conversation.response(run(GRANTED, init));
        assertEquals(500, response.getStatus());
        assertTrue(response.getMessage().contains("--init-required"));
    }

    @Test
    void readsARangeUpToItsLimitAndClosesIt() {
        assertEquals("250 block/0000 block/0249", range("block/", "block0", 250));
        assertEquals("100 block/0000 block/0099", range("block/", "block0", 100));
        assertEquals("101 block/0000 block/0100", range("block/", "block0", 101));
        assertEquals("20 block/0010 block/0029", range("block/0010", "block/0030", 1000));
        assertEquals("300 block/0000 block/0299", range("", "", 1000));
    }

    private static String range(String from, String to, int limit) {
        try (Conversation conversation = new Conversation(
                Conversation.BATCHES, (proposal, lookup) -> new Outcome.Answered(rows(lookup, from, to, limit)))) {
            for (int i = 0; i < 300; i++) {
                conversation.peer.states.put("block/%04d".formatted(i), ByteString.copyFromUtf8("x"));
            }
            Simulation simulation = conversation.peer.run(Transactions.of("tx"));
            assertEquals(0, conversation.peer.calls.openScans());
            return Conversation.response(simulation).getPayload().toStringUtf8();
        }
    }

    private static byte[] rows(Lookup lookup, String from, String to, int limit) {
        var rows = lookup.range(from, to, limit);
        return (rows.size() + " " + rows.firstKey() + " " + rows.lastKey()).getBytes(UTF_8);
    }

    private static Simulation run(Outcome outcome, ChaincodeMessage transaction) {
        try (Conversation conversation = new Conversation(Conversation.BATCHES, (proposal, lookup) -> outcome)) {
            return conversation.peer.run(transaction);
        }
    }
}
