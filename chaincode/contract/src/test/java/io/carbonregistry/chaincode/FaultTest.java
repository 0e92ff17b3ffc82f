package io.carbonregistry.chaincode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hyperledger.fabric.protos.peer.ChaincodeMessage.Type.GET_STATE;
import static org.hyperledger.fabric.protos.peer.ChaincodeMessage.Type.GET_STATE_MULTIPLE;
import static org.hyperledger.fabric.protos.peer.ChaincodeMessage.Type.WRITE_BATCH_STATE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.ByteString;
import io.carbonregistry.Guards;
import io.carbonregistry.Lookup;
import io.carbonregistry.Outcome;
import io.carbonregistry.Proposal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.hyperledger.fabric.protos.peer.ChaincodeMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a peer may do to the registry, and what stays true. */
class FaultTest {

    private static final String NEUTRAL = "unexpected error, incident tx";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aLateAnswerReachesNoOtherRead(boolean refused) {
        try (Conversation conversation = new Conversation(Conversation.BATCHES, FaultTest::readStubbornly)) {
            TestPeer peer = conversation.peer;
            peer.states.put("a", ByteString.copyFromUtf8("late"));
            peer.states.put("c", ByteString.copyFromUtf8("own"));
            peer.delayed.add(GET_STATE_MULTIPLE);
            if (refused) {
                peer.refused.add(GET_STATE_MULTIPLE);
            }
            Simulation first = peer.run(Transactions.of("tx"));
            assertEquals(List.of(GET_STATE_MULTIPLE), first.calls);
            assertEquals("PeerException PeerException", payload(first));

            Simulation again = peer.run(Transactions.of("tx"));
            assertEquals(List.of(), again.calls);
            assertEquals("PeerException PeerException", payload(again));
            peer.delayed.clear();
            peer.refused.clear();
            peer.release();
            assertEquals("late own", payload(peer.run(Transactions.of("tx"))));
        }
    }

    @Test
    void aFailedCallEndsItsTransaction() {
        try (Conversation conversation = new Conversation(Conversation.BATCHES, FaultTest::readStubbornly)) {
            conversation.peer.refused.add(GET_STATE_MULTIPLE);
            Simulation simulation = conversation.peer.run(Transactions.of("tx"));
            assertEquals("PeerException PeerException", payload(simulation));
            assertEquals(List.of(GET_STATE_MULTIPLE), simulation.calls);
        }
    }

    @Test
    void anAnswerNobodyAskedForIsDropped() {
        try (Conversation conversation = new Conversation(Conversation.BATCHES, FaultTest::readStubbornly)) {
            ChaincodeMessage stray = Transactions.of("tx").toBuilder()
                    .setType(ChaincodeMessage.Type.RESPONSE)
                    .build();
            conversation.peer.send(stray);
            conversation.peer.send(
                    stray.toBuilder().setType(ChaincodeMessage.Type.ERROR).build());
            conversation.peer.states.put("a", ByteString.copyFromUtf8("1"));
            conversation.peer.states.put("c", ByteString.copyFromUtf8("2"));
            assertEquals("1 2", payload(conversation.peer.run(Transactions.of("tx"))));
            assertEquals(4, conversation.peer.received.size());
        }
    }

    @Test
    void aRefusedWriteGrantsNothing() throws Exception {
        try (Conversation conversation = new Conversation(Conversation.BATCHES, (proposal, lookup) -> granted())) {
            conversation.peer.refused.add(WRITE_BATCH_STATE);
            Simulation simulation = conversation.peer.run(Transactions.of("tx"));
            assertEquals(NEUTRAL, Conversation.response(simulation).getMessage());
            assertEquals(500, Conversation.response(simulation).getStatus());
            assertEquals("", simulation.end.get().getChaincodeEvent().getEventName());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aLostStreamFailsWhatIsPending(boolean inGoodOrder) throws Exception {
        CompletableFuture<String> outcome = new CompletableFuture<>();
        try (Conversation conversation = new Conversation(Conversation.BATCHES, (proposal, lookup) -> {
            outcome.complete(timed(lookup));
            return new Outcome.Refused("");
        })) {
            conversation.peer.delayed.add(GET_STATE_MULTIPLE);
            Simulation simulation = conversation.peer.begin(Transactions.of("tx"));
            while (simulation.calls.isEmpty()) {
                Thread.onSpinWait();
            }
            if (inGoodOrder) {
                conversation.peer.complete();
            } else {
                conversation.peer.close();
            }
            assertEquals("PeerException soon", outcome.get(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void aPeerThatComesBackDisturbsNobody() throws Exception {
        CountDownLatch both = new CountDownLatch(2);
        try (Conversation conversation = new Conversation(Conversation.BATCHES, (proposal, lookup) -> {
            both.countDown();
            await(both);
            return new Outcome.Answered(read(lookup, "a", "b").getBytes(UTF_8));
        })) {
            conversation.peer.states.put("a", ByteString.copyFromUtf8("first"));
            Simulation running = conversation.peer.begin(Transactions.of("tx"));
            try (TestPeer second = new TestPeer(conversation.server.port(), Conversation.PER_KEY)) {
                second.states.put("a", ByteString.copyFromUtf8("second"));
                Simulation other = second.run(Transactions.of("tx"));
                assertEquals("second", payload(other));
                assertEquals(List.of(GET_STATE, GET_STATE), other.calls);
            }
            assertEquals("first", payload(running));
            assertEquals(List.of(GET_STATE_MULTIPLE), running.calls);
        }
    }

    @Test
    void answersAPeerThatAsksWhetherItIsThere() {
        try (Conversation conversation = new Conversation(Conversation.BATCHES, (proposal, lookup) -> granted())) {
            ChaincodeMessage alive = ChaincodeMessage.newBuilder()
                    .setType(ChaincodeMessage.Type.KEEPALIVE)
                    .build();
            conversation.peer.send(alive);
            assertEquals(alive, TestPeer.within(conversation.peer.alive));
        }
    }

    /** Reads twice, and goes on after a failure as no good entry would. */
    private static Outcome readStubbornly(Proposal proposal, Lookup lookup) {
        return new Outcome.Answered((read(lookup, "a", "b") + " " + read(lookup, "c", "d")).getBytes(UTF_8));
    }

    private static String timed(Lookup lookup) {
        long begin = System.nanoTime();
        String read = read(lookup, "a", "b");
        return read + (System.nanoTime() - begin < Conversation.PATIENCE.toNanos() ? " soon" : " late");
    }

    private static String read(Lookup lookup, String... keys) {
        try {
            return new String(lookup.get(new TreeSet<>(List.of(keys))).get(keys[0]), UTF_8);
        } catch (RuntimeException e) {
            return e.getClass().getSimpleName();
        }
    }

    private static Outcome granted() {
        SortedMap<String, byte[]> writes = new TreeMap<>();
        writes.put("a", new byte[] {1});
        writes.put("b", new byte[] {2});
        return new Outcome.Granted(writes, new TreeMap<>(), Guards.NONE, new byte[0], "Written", new byte[0]);
    }

    private static String payload(Simulation simulation) {
        return Conversation.response(simulation).getPayload().toStringUtf8();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(10, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
