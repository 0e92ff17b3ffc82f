package io.carbonregistry.devledger.chaincode;

import static io.carbonregistry.devledger.chaincode.ScriptedPeer.DONE;
import static io.carbonregistry.devledger.chaincode.ScriptedPeer.message;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.protobuf.ByteString;
import io.carbonregistry.devledger.simulation.Simulation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hyperledger.fabric.protos.peer.ChaincodeAdditionalParams;
import org.hyperledger.fabric.protos.peer.ChaincodeMessage;
import org.hyperledger.fabric.protos.peer.DelState;
import org.hyperledger.fabric.protos.peer.GetState;
import org.hyperledger.fabric.protos.peer.GetStateMultiple;
import org.hyperledger.fabric.protos.peer.GetStateMultipleResult;
import org.hyperledger.fabric.protos.peer.PutState;
import org.hyperledger.fabric.protos.peer.StateMetadata;
import org.hyperledger.fabric.protos.peer.WriteBatchState;
import org.hyperledger.fabric.protos.peer.WriteRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Batched calls are offered, and mean what single ones do. */
@Timeout(120)
class BatchedCallsTest {

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
    void readyOffersBatches() throws Exception {
        assertEquals(ChaincodeMessage.Type.REGISTERED, peer.hear().getType());
        ChaincodeAdditionalParams offer =
                ChaincodeAdditionalParams.parseFrom(peer.hear().getPayload());
        assertEquals(
                ChaincodeAdditionalParams.newBuilder()
                        .setUseWriteBatch(true)
                        .setMaxSizeWriteBatch(1000)
                        .setUseGetMultipleKeys(true)
                        .setMaxSizeGetMultipleKeys(1000)
                        .build(),
                offer);
    }

    @Test
    void readyOffersNothingWhenToldSo() throws Exception {
        try (ScriptedPeer older = new ScriptedPeer(Files.createDirectory(folder.resolve("older")), Batching.NONE)) {
            assertEquals(ChaincodeMessage.Type.REGISTERED, older.hear().getType());
            assertEquals(
                    ChaincodeAdditionalParams.getDefaultInstance().toByteString(),
                    older.hear().getPayload());
        }
    }

    @Test
    void aBatchOfWritesIsTheSameAsItsWrites() throws Exception {
        Simulation one = peer.run(
                message(
                        ChaincodeMessage.Type.PUT_STATE,
                        PutState.newBuilder().setKey("b").setValue(bytes("2"))),
                message(ChaincodeMessage.Type.DEL_STATE, DelState.newBuilder().setKey("old")),
                message(
                        ChaincodeMessage.Type.PUT_STATE,
                        PutState.newBuilder().setKey("a").setValue(bytes("1"))),
                DONE);
        WriteBatchState.Builder batch = WriteBatchState.newBuilder()
                .addRec(record(WriteRecord.Type.PUT_STATE, "b").setValue(bytes("2")))
                .addRec(record(WriteRecord.Type.DEL_STATE, "old"))
                .addRec(record(WriteRecord.Type.PUT_STATE, "a").setValue(bytes("1")));
        Simulation other = peer.run(message(ChaincodeMessage.Type.WRITE_BATCH_STATE, batch), DONE);
        assertEquals(one.result().toByteString(), other.result().toByteString());
    }

    @Test
    void manyKeysAreReadAtOnce() throws Exception {
        GetStateMultiple.Builder keys =
                GetStateMultiple.newBuilder().addKeys("old").addKeys("absent");
        Simulation one = peer.run(
                message(ChaincodeMessage.Type.GET_STATE, GetState.newBuilder().setKey("old")),
                message(ChaincodeMessage.Type.GET_STATE, GetState.newBuilder().setKey("absent")),
                DONE);
        peer.chaincode.heard.clear();
        Simulation other = peer.run(message(ChaincodeMessage.Type.GET_STATE_MULTIPLE, keys), DONE);
        peer.hear();
        assertEquals(
                List.of(bytes("value"), ByteString.EMPTY),
                GetStateMultipleResult.parseFrom(peer.hear().getPayload()).getValuesList());
        assertEquals(one.result().toByteString(), other.result().toByteString());
    }

    @Test
    void aBatchMayHoldMetadataAndNothingOfNoCollection() throws Exception {
        StateMetadata.Builder metadata =
                StateMetadata.newBuilder().setMetakey("VALIDATION_PARAMETER").setValue(bytes("p"));
        WriteBatchState.Builder good = WriteBatchState.newBuilder()
                .addRec(record(WriteRecord.Type.PUT_STATE_METADATA, "old").setMetadata(metadata));
        assertEquals(
                1,
                peer.run(message(ChaincodeMessage.Type.WRITE_BATCH_STATE, good), DONE)
                        .result()
                        .getNsRwsetCount());
        peer.chaincode.heard.clear();
        WriteBatchState.Builder bad = WriteBatchState.newBuilder()
                .addRec(record(WriteRecord.Type.PUT_STATE, "old").setCollection("secret"));
        peer.run(message(ChaincodeMessage.Type.WRITE_BATCH_STATE, bad), DONE);
        ChaincodeMessage transaction = peer.hear();
        ChaincodeMessage refusal = peer.hear();
        assertEquals(ChaincodeMessage.Type.ERROR, refusal.getType());
        assertEquals(
                "WRITE_BATCH_STATE failed: transaction ID: " + transaction.getTxid()
                        + ": collection registry/cc/secret could not be found",
                refusal.getPayload().toStringUtf8());
    }

    private static WriteRecord.Builder record(WriteRecord.Type type, String key) {
        return WriteRecord.newBuilder().setType(type).setKey(key);
    }

    private static ByteString bytes(String text) {
        return ByteString.copyFromUtf8(text);
    }
}
