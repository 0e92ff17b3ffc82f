package io.carbonregistry.client.commits;

import io.grpc.ManagedChannel;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.peer.DeliverGrpc;
import org.hyperledger.fabric.protos.peer.DeliverResponse;
import org.hyperledger.fabric.protos.peer.FilteredBlock;

/** Hears one peer's filtered blocks, and comes back after the last one heard when the stream breaks. */
final class BlockWatch {

    private static final Executor SOON = CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS);

    /** Whoever is told. */
    interface Listener {

        /** A block was committed by this peer. */
        void hear(BlockWatch from, FilteredBlock block);

        /** This peer is not to be heard until it tells of another block. */
        void lose(BlockWatch from);
    }

    private final ManagedChannel channel;
    private final SeekEnvelope seek;
    private final Listener listener;
    private volatile long height = -1;
    private volatile boolean closed;

    BlockWatch(ManagedChannel channel, SeekEnvelope seek, Listener listener) {
        this.channel = channel;
        this.seek = seek;
        this.listener = listener;
    }

    /** Begins to listen. */
    void open() {
        if (closed) {
            return;
        }
        channel.resetConnectBackoff();
        StreamObserver<Envelope> asking = DeliverGrpc.newStub(channel).deliverFiltered(new Stream());
        asking.onNext(height < 0 ? seek.fromNewest() : seek.from(height + 1));
    }

    /** Does not come back once the stream ends, which it does with its channel. */
    void close() {
        closed = true;
    }

    private final class Stream implements StreamObserver<DeliverResponse> {

        @Override
        public void onNext(DeliverResponse response) {
            if (response.hasFilteredBlock()) {
                FilteredBlock block = response.getFilteredBlock();
                height = block.getNumber();
                listener.hear(BlockWatch.this, block);
            }
        }

        @Override
        public void onError(Throwable failure) {
            onCompleted();
        }

        @Override
        public void onCompleted() {
            listener.lose(BlockWatch.this);
            SOON.execute(BlockWatch.this::open);
        }
    }
}
