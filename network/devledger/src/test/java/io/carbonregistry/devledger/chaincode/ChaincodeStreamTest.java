package io.carbonregistry.devledger.chaincode;

import static io.carbonregistry.devledger.chaincode.ScriptedPeer.DONE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.hyperledger.fabric.protos.peer.ChaincodeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a transaction when its chaincode does not answer. */
@Timeout(120)
class ChaincodeStreamTest {

    @TempDir
    Path folder;

    private ScriptedPeer peer;

    @BeforeEach
    void start() throws Exception {
        peer = new ScriptedPeer(folder, Batching.STANDARD);
    }

    @AfterEach
    void stop() {
        peer.close();
    }

    @Test
    void aLostStreamFailsWhatIsRunningAndIsDialledAgain() throws Exception {
        peer.awaitReady();
        CompletableFuture<ChaincodeMessage> running = peer.invoke(peer.simulation());
        while (peer.hear().getTxid().isEmpty()) {
            continue;
        }
        peer.chaincode.hangUp();
        CompletionException lost = assertThrows(CompletionException.class, running::join);
        assertEquals(
                "error sending: chaincode stream terminated", lost.getCause().getMessage());
        peer.run(DONE);
    }

    @Test
    void aTransactionThatTakesTooLongFails() {
        CompletionException late = assertThrows(CompletionException.class, peer.invoke(peer.simulation())::join);
        assertEquals(
                "error sending: timeout expired while executing transaction",
                late.getCause().getMessage());
    }
}
