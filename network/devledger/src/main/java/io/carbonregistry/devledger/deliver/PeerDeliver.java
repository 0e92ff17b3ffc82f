package io.carbonregistry.devledger.deliver;

import io.carbonregistry.devledger.ledger.Ledger;
import io.carbonregistry.devledger.organisations.ChannelAccess;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.Status;
import org.hyperledger.fabric.protos.orderer.SeekInfo;
import org.hyperledger.fabric.protos.peer.BlockAndPrivateData;
import org.hyperledger.fabric.protos.peer.DeliverGrpc;
import org.hyperledger.fabric.protos.peer.DeliverResponse;

/** The peer's delivery of whole blocks, of filtered ones, and of those with private data, of which there is none. */
public final class PeerDeliver extends DeliverGrpc.DeliverImplBase {

    private static final String FULL = "event/Block";
    private static final String FILTERED = "event/FilteredBlock";

    private final Ledger ledger;
    private final ChannelAccess access;
    private final InstantSource clock;
    private final Executor executor;

    public PeerDeliver(Ledger ledger, ChannelAccess access, InstantSource clock, Executor executor) {
        this.ledger = ledger;
        this.access = access;
        this.clock = clock;
        this.executor = executor;
    }

    @Override
    public StreamObserver<Envelope> deliver(StreamObserver<DeliverResponse> client) {
        return stream(FULL, client, block -> DeliverResponse.newBuilder()
                .setBlock(block.message())
                .build());
    }

    @Override
    public StreamObserver<Envelope> deliverFiltered(StreamObserver<DeliverResponse> client) {
        return stream(FILTERED, client, block -> DeliverResponse.newBuilder()
                .setFilteredBlock(FilteredBlocks.of(block))
                .build());
    }

    @Override
    public StreamObserver<Envelope> deliverWithPrivateData(StreamObserver<DeliverResponse> client) {
        return stream(FULL, client, block -> DeliverResponse.newBuilder()
                .setBlockAndPrivateData(BlockAndPrivateData.newBuilder().setBlock(block.message()))
                .build());
    }

    private StreamObserver<Envelope> stream(
            String resource, StreamObserver<DeliverResponse> client, Function<Block, DeliverResponse> form) {
        DeliveryChecks checks =
                new DeliveryChecks(access, request -> access.require(resource, request.signedData()), clock);
        return new BlockStream<>(
                ledger, checks, new PeerReplies(form), (ServerCallStreamObserver<DeliverResponse>) client, executor);
    }

    private record PeerReplies(Function<Block, DeliverResponse> form) implements BlockStream.Replies<DeliverResponse> {

        @Override
        public DeliverResponse block(Block block, SeekInfo asked) {
            return form.apply(WantedContent.of(block, asked));
        }

        @Override
        public DeliverResponse status(Status status) {
            return DeliverResponse.newBuilder().setStatus(status).build();
        }
    }
}
