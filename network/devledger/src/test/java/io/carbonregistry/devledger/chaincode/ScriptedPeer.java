package io.carbonregistry.devledger.chaincode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.protobuf.ByteString;
import com.google.protobuf.Message;
import io.carbonregistry.devledger.disk.Disk;
import io.carbonregistry.devledger.simulation.Organisation;
import io.carbonregistry.devledger.simulation.Simulation;
import io.carbonregistry.devledger.state.PrivateKey;
import io.carbonregistry.devledger.state.PrivateWrite;
import io.carbonregistry.devledger.state.StateStore;
import io.carbonregistry.devledger.state.StateStore.AppliedBlock;
import io.carbonregistry.fabric.rules.Sha256;
import io.carbonregistry.fabric.rules.state.StateKey;
import io.carbonregistry.fabric.rules.state.Update;
import io.carbonregistry.fabric.rules.state.Updates;
import io.carbonregistry.fabric.rules.state.Version;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.hyperledger.fabric.protos.peer.ChaincodeInput;
import org.hyperledger.fabric.protos.peer.ChaincodeMessage;
import org.hyperledger.fabric.protos.peer.SignedProposal;

/** A peer's chaincode runtime, with a scripted chaincode and a state in which one key holds a value, and one private key too. */
final class ScriptedPeer implements AutoCloseable {

    static final ChaincodeMessage DONE = ChaincodeMessage.newBuilder()
            .setType(ChaincodeMessage.Type.COMPLETED)
            .build();

    final ScriptedChaincode chaincode = new ScriptedChaincode();

    private final StateStore state;
    private final ChaincodeRuntime peer;
    private int transactions;

    ScriptedPeer(Path folder, Batching batching) throws IOException {
        state = StateStore.open(folder.resolve("state"), new Disk());
        Updates updates = new Updates();
        updates.put(
                StateKey.of("cc", "old"),
                new Update(ByteString.copyFromUtf8("value"), ByteString.EMPTY, new Version(0, 0)));
        PrivateKey held = new PrivateKey("cc", "_implicit_org_OwnMSP", "held");
        PrivateKey notHeld = new PrivateKey("cc", "_implicit_org_OwnMSP", "not held");
        ByteString secret = ByteString.copyFromUtf8("secret");
        Update hash = new Update(Sha256.of(secret), ByteString.EMPTY, new Version(0, 0));
        updates.put(held.hashed(), hash);
        updates.put(notHeld.hashed(), hash);
        PrivateWrite write = new PrivateWrite(Set.of("OwnMSP"), held, secret);
        state.apply(new AppliedBlock(0, new byte[0], updates, List.of(), List.of(), List.of(write)));
        peer = new ChaincodeRuntime(
                Map.of("cc", chaincode.address()),
                Optional.empty(),
                (view, namespace, key) -> Collections.emptyIterator(),
                batching,
                Duration.ofSeconds(2));
    }

    void awaitReady() throws Exception {
        peer.whenReady().get(30, TimeUnit.SECONDS);
    }

    /** Runs a transaction that the chaincode answers as the script says. */
    Simulation run(ChaincodeMessage... script) throws Exception {
        awaitReady();
        Simulation simulation = simulation();
        chaincode.says(script);
        assertEquals(
                ChaincodeMessage.Type.COMPLETED,
                invoke(simulation).get(30, TimeUnit.SECONDS).getType());
        return simulation;
    }

    Simulation simulation() {
        return new Simulation("tx" + ++transactions, state.view(), new Organisation("OwnMSP", List.of("OwnMSP")));
    }

    CompletableFuture<ChaincodeMessage> invoke(Simulation simulation) {
        Transaction transaction = new Transaction(
                "registry", "tx" + transactions, SignedProposal.getDefaultInstance(), simulation, collection -> true);
        return peer.invoke(transaction, "cc", ChaincodeInput.getDefaultInstance());
    }

    /** The next thing that the chaincode hears. */
    ChaincodeMessage hear() throws InterruptedException {
        ChaincodeMessage message = chaincode.heard.poll(30, TimeUnit.SECONDS);
        if (message == null) {
            throw new AssertionError("the peer said nothing");
        }
        return message;
    }

    static ChaincodeMessage message(ChaincodeMessage.Type type, Message.Builder payload) {
        return ChaincodeMessage.newBuilder()
                .setType(type)
                .setPayload(payload.build().toByteString())
                .build();
    }

    @Override
    public void close() {
        peer.close();
        chaincode.close();
        state.close();
    }
}
