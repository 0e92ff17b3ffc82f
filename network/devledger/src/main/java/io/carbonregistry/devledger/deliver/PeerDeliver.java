package io.carbonregistry.devledger.deliver;

import com.google.protobuf.ByteString;
import io.carbonregistry.devledger.ledger.Ledger;
import io.carbonregistry.devledger.organisations.ChannelAccess;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.Status;
import org.hyperledger.fabric.protos.ledger.rwset.TxPvtReadWriteSet;
import org.hyperledger.fabric.protos.peer.BlockAndPrivateData;
import org.hyperledger.fabric.protos.peer.DeliverGrpc;
import org.hyperledger.fabric.protos.peer.DeliverResponse;

/** The peer's delivery of whole blocks, of filtered ones, and of those with what private data the client may read. */
public final class PeerDeliver extends DeliverGrpc.DeliverImplBase {

    private static final String FULL = "event/Block";
    private static final String FILTERED = "event/FilteredBlock";

    private final Ledger ledger;
    private final ChannelAccess access;
    private final PrivateDataOfBlock privateData;
    private final InstantSource clock;
    private final Executor executor;

    public PeerDeliver(
            Ledger ledger,
            ChannelAccess access,
            PrivateDataOfBlock privateData,
            InstantSource clock,
            Executor executor) {
        this.ledger = ledger;
        this.access = access;
        this.privateData = privateData;
        this.clock = clock;
        this.executor = executor;
    }

    @Override
    public StreamObserver<Envelope> deliver(StreamObserver<DeliverResponse> client) {
        return stream(FULL, client, (block, asking) -> DeliverResponse.newBuilder()
                .setBlock(block.message())
                .build());
    }

    @Override
    public StreamObserver<Envelope> deliverFiltered(StreamObserver<DeliverResponse> client) {
        return stream(FILTERED, client, (block, asking) -> DeliverResponse.newBuilder()
                .setFilteredBlock(FilteredBlocks.of(block))
                .build());
    }

    @Override
    public StreamObserver<Envelope> deliverWithPrivateData(StreamObserver<DeliverResponse> client) {
        return stream(FULL, client, (block, asking) -> DeliverResponse.newBuilder()
                .setBlockAndPrivateData(BlockAndPrivateData.newBuilder()
                        .setBlock(block.message())
                        .putAllPrivateDataMap(privateData.of(block.number(), asking)))
                .build());
    }

    private StreamObserver<Envelope> stream(
            String resource,
            StreamObserver<DeliverResponse> client,
            BiFunction<Block, ByteString, DeliverResponse> form) {
        DeliveryChecks checks =
                new DeliveryChecks(access, request -> access.require(resource, request.signedData()), clock);
        return new BlockStream<>(
                ledger, checks, new PeerReplies(form), (ServerCallStreamObserver<DeliverResponse>) client, executor);
    }

    /** The private data of a block that a client may read, by transaction. */
    @FunctionalInterface
    public interface PrivateDataOfBlock {
        Map<Long, TxPvtReadWriteSet> of(long block, ByteString client);
    }

    private record PeerReplies(BiFunction<Block, ByteString, DeliverResponse> form)
            implements BlockStream.Replies<DeliverResponse> {

        @Override
        public DeliverResponse block(Block block, SeekRequest asked) {
            return form.apply(
                    WantedContent.of(block, asked.seek()), asked.envelope().creator());
        }

        @Override
        public DeliverResponse status(Status status) {
            return DeliverResponse.newBuilder().setStatus(status).build();
        }
    }
}
