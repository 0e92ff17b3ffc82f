package io.carbonregistry.chaincode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.ByteString;
import io.carbonregistry.Lookup;
import io.carbonregistry.Outcome;
import io.carbonregistry.Proposal;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.hyperledger.fabric.protos.peer.ChaincodeMessage;
import org.hyperledger.fabric.protos.peer.SignedProposal;
import org.junit.jupiter.api.Test;

/** Whatever goes wrong, nobody reads an argument, a value or a stack trace, neither on the wire nor in a log. */
class SilenceTest {

    private static final String SECRET = "secret";

    @Test
    void anExceptionIsAnIncident() {
        String log = run((proposal, lookup) -> {
            throw new IllegalStateException(SECRET, new IllegalArgumentException(SECRET));
        });
        assertTrue(log.contains("incident 0123456789ab: java.lang.IllegalStateException at io.carbonregistry"), log);
        assertTrue(log.contains("java.lang.IllegalArgumentException"), log);
    }

    @Test
    void anErrorIsAnIncidentToo() {
        String log = run(SilenceTest::descend);
        assertTrue(log.contains("java.lang.StackOverflowError"), log);
    }

    @Test
    void aPeersOwnWordsAreNotRepeated() {
        String log = run((proposal, lookup) -> {
            lookup.get(new TreeSet<>(Set.of("secret/1", "secret/2")));
            throw new AssertionError("the peer refuses");
        });
        assertTrue(log.contains("PeerException"), log);
    }

    @Test
    void aProposalThatCannotBeReadIsRefusedInOneSentence() throws Exception {
        try (LogRecords log = new LogRecords();
                Conversation conversation = new Conversation(Conversation.BATCHES, SilenceTest::descend)) {
            ChaincodeMessage broken = transaction().toBuilder()
                    .setProposal(SignedProposal.newBuilder().setProposalBytes(ByteString.copyFromUtf8(SECRET)))
                    .build();
            ChaincodeMessage end = conversation.peer.run(broken).end.get();
            assertEquals(ChaincodeMessage.Type.ERROR, end.getType());
            assertEquals("the proposal could not be read", end.getPayload().toStringUtf8());
            assertFalse(log.text().contains(SECRET), log.text());
        }
    }

    @Test
    void anActLeavesNoTrace() {
        try (LogRecords log = new LogRecords();
                Conversation conversation = new Conversation(
                        Conversation.BATCHES, (proposal, lookup) -> new Outcome.Answered(SECRET.getBytes(UTF_8)))) {
            conversation.peer.run(transaction());
            assertFalse(log.text().contains(SECRET), log.text());
            assertFalse(log.text().contains("org.hyperledger"), log.text());
        }
    }

    private static String run(BiFunction<Proposal, Lookup, Outcome> entry) {
        try (LogRecords log = new LogRecords();
                Conversation conversation = new Conversation(Conversation.BATCHES, entry)) {
            conversation.peer.refused.add(ChaincodeMessage.Type.GET_STATE_MULTIPLE);
            Simulation simulation = conversation.peer.run(transaction());
            assertEquals(
                    "unexpected error, incident 0123456789ab",
                    Conversation.response(simulation).getMessage());
            assertFalse(log.text().contains(SECRET), log.text());
            assertFalse(simulation.end.getNow(null).toString().contains(SECRET));
            return log.text();
        }
    }

    private static ChaincodeMessage transaction() {
        return Transactions.of("0123456789abcdef", Map.of("price", ByteString.copyFromUtf8(SECRET)), "Act", SECRET);
    }

    private static Outcome descend(Proposal proposal, Lookup lookup) {
        return descend(proposal, lookup);
    }
}
