package io.carbonregistry.devledger;

import com.google.protobuf.ByteString;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.ledger.rwset.TxPvtReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVRWSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVWrite;
import org.hyperledger.fabric.protos.orderer.SeekInfo;
import org.hyperledger.fabric.protos.orderer.SeekOldest;
import org.hyperledger.fabric.protos.orderer.SeekPosition;
import org.hyperledger.fabric.protos.orderer.SeekSpecified;
import org.hyperledger.fabric.protos.peer.BlockAndPrivateData;
import org.hyperledger.fabric.protos.peer.DeliverGrpc;
import org.hyperledger.fabric.protos.peer.DeliverResponse;

/** Asks a peer for all its blocks with private data. */
final class PrivateDeliveries implements StreamObserver<DeliverResponse> {
    private final Map<Long, Map<Long, TxPvtReadWriteSet>> blocks = new TreeMap<>();
    private final CompletableFuture<Map<Long, Map<Long, TxPvtReadWriteSet>>> all = new CompletableFuture<>();

    private PrivateDeliveries() {}

    /** What came with those blocks that have any; a peer that lags is waited for. */
    static Map<Long, Map<Long, TxPvtReadWriteSet>> of(TestNetwork network, String clientMspId, String peerMspId)
            throws Exception {
        PrivateDeliveries deliveries = new PrivateDeliveries();
        StreamObserver<Envelope> requests =
                DeliverGrpc.newStub(network.channel(peerMspId)).deliverWithPrivateData(deliveries);
        SeekInfo everything = SeekInfo.newBuilder()
                .setStart(SeekPosition.newBuilder().setOldest(SeekOldest.getDefaultInstance()))
                .setStop(SeekPosition.newBuilder()
                        .setSpecified(SeekSpecified.newBuilder().setNumber(network.height() - 1)))
                .build();
        requests.onNext(
                BlockRequests.envelope(network.name(), TestOrganisations.user(clientMspId), everything, Instant.now()));
        Map<Long, Map<Long, TxPvtReadWriteSet>> found = deliveries.all.get(60, TimeUnit.SECONDS);
        requests.onCompleted();
        return found;
    }

    /** The same, a line a write set. */
    static List<String> texts(TestNetwork network, String clientMspId, String peerMspId) throws Exception {
        return of(network, clientMspId, peerMspId).values().stream()
                .flatMap(block -> block.values().stream())
                .flatMap(sets -> sets.getNsPvtRwsetList().stream())
                .flatMap(namespace -> namespace.getCollectionPvtRwsetList().stream()
                        .map(set -> namespace.getNamespace() + "/" + set.getCollectionName() + " "
                                + writes(set.getRwset())))
                .toList();
    }

    private static Map<String, String> writes(ByteString set) {
        Map<String, String> writes = new TreeMap<>();
        try {
            for (KVWrite write : KVRWSet.parseFrom(set).getWritesList()) {
                writes.put(write.getKey(), write.getValue().toStringUtf8());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return writes;
    }

    @Override
    public void onNext(DeliverResponse response) {
        BlockAndPrivateData delivered = response.getBlockAndPrivateData();
        if (response.hasStatus()) {
            all.complete(blocks);
        } else if (delivered.getPrivateDataMapMap().values().stream().anyMatch(PrivateDeliveries::isOfChaincode)) {
            blocks.put(delivered.getBlock().getHeader().getNumber(), new TreeMap<>(delivered.getPrivateDataMapMap()));
        }
    }

    /** Approvals of definitions are private data of their organisation as well. */
    private static boolean isOfChaincode(TxPvtReadWriteSet sets) {
        return sets.getNsPvtRwsetList().stream()
                .anyMatch(namespace -> !namespace.getNamespace().equals("_lifecycle"));
    }

    @Override
    public void onError(Throwable failure) {
        all.completeExceptionally(failure);
    }

    @Override
    public void onCompleted() {
        all.completeExceptionally(new AssertionError("no status"));
    }
}
