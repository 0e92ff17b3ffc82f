package io.carbonregistry.devledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.hyperledger.fabric.client.ChaincodeEvent;
import org.hyperledger.fabric.client.ChaincodeEventsRequest;
import org.hyperledger.fabric.client.Checkpoint;
import org.hyperledger.fabric.client.CloseableIterator;
import org.hyperledger.fabric.client.Contract;
import org.hyperledger.fabric.client.InMemoryCheckpointer;
import org.hyperledger.fabric.client.Network;
import org.hyperledger.fabric.client.SubmittedTransaction;
import org.hyperledger.fabric.protos.common.Block;
import org.hyperledger.fabric.protos.peer.FilteredBlock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** The stock client follows events and blocks. */
@Tag("network")
@Timeout(120)
@ExtendWith(SharedNetwork.class)
class EventsTest {

    private static TestNetwork network;
    private static Network channel;
    private static Contract contract;

    @BeforeAll
    static void start(TestNetwork shared) throws Exception {
        network = shared;
        channel = network.gateway(TestOrganisations.REGISTRAR, TestOrganisations.user(TestOrganisations.REGISTRAR))
                .getNetwork(network.name());
        contract = channel.getContract(TestNetwork.CHAINCODE);
    }

    @Test
    void eventsComeFromWhereTheyAreAskedFor() throws Exception {
        long before = network.height();
        List<String> ids = new ArrayList<>();
        for (String payload : List.of("one", "two", "three")) {
            ids.add(tell(payload).getTransactionId());
            contract.submitTransaction("put", "quiet", payload);
        }
        assertEquals(List.of("one", "two", "three"), take(3, request().startBlock(before)));
        assertEquals(List.of("three"), take(1, request().startBlock(before).checkpoint(after(ids.get(1)))));
        try (CloseableIterator<ChaincodeEvent> waiting = channel.getChaincodeEvents(TestNetwork.CHAINCODE)) {
            tell("four");
            assertEquals("four", new String(waiting.next().getPayload(), UTF_8));
        }
    }

    @Test
    void blocksAndFilteredBlocksAreFollowed() throws Exception {
        long before = network.height();
        try (CloseableIterator<Block> blocks = channel.newBlockEventsRequest()
                        .startBlock(before)
                        .build()
                        .getEvents();
                CloseableIterator<FilteredBlock> filtered = channel.newFilteredBlockEventsRequest()
                        .startBlock(before)
                        .build()
                        .getEvents()) {
            String id = tell("secret").getTransactionId();
            Block whole = blocks.next();
            FilteredBlock part = filtered.next();
            assertEquals(before, whole.getHeader().getNumber());
            assertEquals(before, part.getNumber());
            assertEquals(id, part.getFilteredTransactions(0).getTxid());
            assertTrue(whole.toString().contains("secret"));
            assertTrue(part.toString().contains("Told"), "the event's name is told");
            assertTrue(!part.toString().contains("secret"), "its payload is not");
        }
    }

    private static SubmittedTransaction tell(String payload) throws Exception {
        SubmittedTransaction submitted = contract.newProposal("event")
                .addArguments("Told", payload)
                .build()
                .endorse()
                .submitAsync();
        assertTrue(submitted.getStatus().isSuccessful());
        return submitted;
    }

    private static ChaincodeEventsRequest.Builder request() {
        return channel.newChaincodeEventsRequest(TestNetwork.CHAINCODE);
    }

    private static Checkpoint after(String transactionId) {
        InMemoryCheckpointer checkpoint = new InMemoryCheckpointer();
        checkpoint.checkpointTransaction(0, transactionId);
        return checkpoint;
    }

    private static List<String> take(int count, ChaincodeEventsRequest.Builder request) {
        List<String> payloads = new ArrayList<>();
        try (CloseableIterator<ChaincodeEvent> events = request.build().getEvents()) {
            while (payloads.size() < count) {
                payloads.add(new String(events.next().getPayload(), UTF_8));
            }
        }
        return payloads;
    }
}
