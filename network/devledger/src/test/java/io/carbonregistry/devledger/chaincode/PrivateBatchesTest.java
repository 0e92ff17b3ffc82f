package io.carbonregistry.devledger.chaincode;

import static io.carbonregistry.devledger.chaincode.ScriptedPeer.DONE;
import static io.carbonregistry.devledger.chaincode.ScriptedPeer.message;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.protobuf.ByteString;
import io.carbonregistry.devledger.simulation.Simulation;
import java.nio.file.Path;
import java.util.List;
import org.hyperledger.fabric.protos.peer.ChaincodeMessage;
import org.hyperledger.fabric.protos.peer.DelState;
import org.hyperledger.fabric.protos.peer.GetState;
import org.hyperledger.fabric.protos.peer.GetStateMultiple;
import org.hyperledger.fabric.protos.peer.GetStateMultipleResult;
import org.hyperledger.fabric.protos.peer.PutState;
import org.hyperledger.fabric.protos.peer.PutStateMetadata;
import org.hyperledger.fabric.protos.peer.StateMetadata;
import org.hyperledger.fabric.protos.peer.WriteBatchState;
import org.hyperledger.fabric.protos.peer.WriteRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Batched calls that name a collection mean what single ones do, and are refused as these are. */
@Timeout(120)
class PrivateBatchesTest {
    private static final String OWN = "_implicit_org_OwnMSP";

    @TempDir
    Path folder;

    private ScriptedPeer peer;

    @BeforeEach
    void start() throws Exception {
        peer = new ScriptedPeer(folder, Batching.STANDARD);
        peer.hear();
        peer.hear();
    }

    @AfterEach
    void stop() {
        peer.close();
    }

    @Test
    void aBatchOfWritesIsTheSameAsItsWrites() throws Exception {
        StateMetadata metadata =
                StateMetadata.newBuilder().setMetakey("m").setValue(bytes("v")).build();
        Simulation one = peer.run(
                message(
                        ChaincodeMessage.Type.PUT_STATE,
                        PutState.newBuilder().setCollection(OWN).setKey("b").setValue(bytes("2"))),
                message(
                        ChaincodeMessage.Type.DEL_STATE,
                        DelState.newBuilder().setCollection(OWN).setKey("a")),
                message(
                        ChaincodeMessage.Type.PURGE_PRIVATE_DATA,
                        DelState.newBuilder().setCollection(OWN).setKey("c")),
                message(
                        ChaincodeMessage.Type.PUT_STATE_METADATA,
                        PutStateMetadata.newBuilder()
                                .setCollection(OWN)
                                .setKey("b")
                                .setMetadata(metadata)),
                DONE);
        Simulation batch = peer.run(
                message(
                        ChaincodeMessage.Type.WRITE_BATCH_STATE,
                        WriteBatchState.newBuilder()
                                .addRec(write(WriteRecord.Type.PUT_STATE, "b").setValue(bytes("2")))
                                .addRec(write(WriteRecord.Type.DEL_STATE, "a"))
                                .addRec(write(WriteRecord.Type.PURGE_PRIVATE_DATA, "c"))
                                .addRec(write(WriteRecord.Type.PUT_STATE_METADATA, "b")
                                        .setMetadata(metadata))),
                DONE);
        assertEquals(one.result(), batch.result());
        assertEquals(one.privateResult(), batch.privateResult());
        assertEquals(1, one.privateResult().getNsPvtRwsetCount());
    }

    @Test
    void aBatchOfReadsAnswersInOrder() throws Exception {
        Simulation batch = peer.run(
                message(
                        ChaincodeMessage.Type.GET_STATE_MULTIPLE,
                        GetStateMultiple.newBuilder()
                                .setCollection(OWN)
                                .addKeys("absent")
                                .addKeys("held")),
                DONE);
        peer.hear();
        assertEquals(
                List.of(ByteString.EMPTY, bytes("secret")),
                GetStateMultipleResult.parseFrom(peer.hear().getPayload()).getValuesList());
        Simulation one = peer.run(
                message(
                        ChaincodeMessage.Type.GET_STATE,
                        GetState.newBuilder().setCollection(OWN).setKey("held")),
                message(
                        ChaincodeMessage.Type.GET_STATE,
                        GetState.newBuilder().setCollection(OWN).setKey("absent")),
                DONE);
        assertEquals(one.result(), batch.result());
    }

    @Test
    void whatIsRefusedSaysWhy() throws Exception {
        assertEquals(
                "PURGE_PRIVATE_DATA failed: transaction ID: tx1: only applicable for private data",
                refusal(message(
                        ChaincodeMessage.Type.PURGE_PRIVATE_DATA,
                        DelState.newBuilder().setKey("a"))));
        assertEquals(
                "GET_STATE failed: transaction ID: tx2: collection registry/cc/nowhere could not be found",
                refusal(message(
                        ChaincodeMessage.Type.GET_STATE,
                        GetState.newBuilder().setCollection("nowhere").setKey("a"))));
        assertEquals(
                "GET_PRIVATE_DATA_HASH failed: transaction ID: tx3: collection [nowhere] not defined in the collection"
                        + " config for chaincode [cc]",
                refusal(message(
                        ChaincodeMessage.Type.GET_PRIVATE_DATA_HASH,
                        GetState.newBuilder().setCollection("nowhere").setKey("a"))));
        assertEquals(
                "GET_STATE failed: transaction ID: tx4: private data matching public hash version is not available."
                        + " Public hash version = {BlockNum: 0, TxNum: 0}, Private data version = <nil>",
                refusal(message(
                        ChaincodeMessage.Type.GET_STATE,
                        GetState.newBuilder().setCollection(OWN).setKey("not held"))));
    }

    private String refusal(ChaincodeMessage call) throws Exception {
        peer.run(call, DONE);
        peer.hear();
        return peer.hear().getPayload().toStringUtf8();
    }

    private static WriteRecord.Builder write(WriteRecord.Type type, String key) {
        return WriteRecord.newBuilder().setType(type).setCollection(OWN).setKey(key);
    }

    private static ByteString bytes(String text) {
        return ByteString.copyFromUtf8(text);
    }
}
