package io.carbonregistry.devledger.deliver;

import io.carbonregistry.devledger.ledger.Ledger;
import io.carbonregistry.devledger.organisations.AccessDeniedException;
import io.carbonregistry.devledger.organisations.ChannelAccess;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.Status;
import org.hyperledger.fabric.protos.orderer.DeliverResponse;

/** The orderer's delivery of blocks, to the channel's readers. */
public final class OrdererDeliver {

    private static final String READERS = "/Channel/Readers";

    private final Ledger ledger;
    private final DeliveryChecks checks;
    private final Executor executor;

    public OrdererDeliver(Ledger ledger, ChannelAccess access, InstantSource clock, Executor executor) {
        this.ledger = ledger;
        this.checks = new DeliveryChecks(access, request -> requireReader(access, request), clock);
        this.executor = executor;
    }

    /** Serves one client. */
    public StreamObserver<Envelope> stream(StreamObserver<DeliverResponse> client) {
        return new BlockStream<>(
                ledger, checks, new OrdererReplies(), (ServerCallStreamObserver<DeliverResponse>) client, executor);
    }

    private static void requireReader(ChannelAccess access, SeekRequest request) throws AccessDeniedException {
        access.requirePolicy(READERS, request.signedData());
    }

    private static final class OrdererReplies implements BlockStream.Replies<DeliverResponse> {

        @Override
        public DeliverResponse block(Block block, SeekRequest asked) {
            return DeliverResponse.newBuilder()
                    .setBlock(WantedContent.of(block, asked.seek()).message())
                    .build();
        }

        @Override
        public DeliverResponse status(Status status) {
            return DeliverResponse.newBuilder().setStatus(status).build();
        }
    }
}
