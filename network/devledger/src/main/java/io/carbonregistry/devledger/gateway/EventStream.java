package io.carbonregistry.devledger.gateway;

import io.carbonregistry.devledger.ledger.Ledger;
import io.grpc.stub.ServerCallStreamObserver;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hyperledger.fabric.protos.gateway.ChaincodeEventsResponse;
import org.hyperledger.fabric.protos.peer.ChaincodeEvent;

/** Sends one client the events of its choice, block after block, for as long as it listens. */
final class EventStream implements Runnable {

    private final Ledger ledger;
    private final EventFilter filter;
    private final ServerCallStreamObserver<ChaincodeEventsResponse> client;
    private final Executor executor;
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private final Runnable wake = this::wake;
    private long next;

    EventStream(
            Ledger ledger,
            long first,
            EventFilter filter,
            ServerCallStreamObserver<ChaincodeEventsResponse> client,
            Executor executor) {
        this.ledger = ledger;
        this.next = first;
        this.filter = filter;
        this.client = client;
        this.executor = executor;
    }

    void start() {
        client.setOnReadyHandler(wake);
        client.setOnCancelHandler(() -> ledger.unfollow(wake));
        ledger.follow(wake);
        wake();
    }

    @Override
    public synchronized void run() {
        scheduled.set(false);
        while (!client.isCancelled() && client.isReady() && Long.compareUnsigned(next, ledger.height()) < 0) {
            List<ChaincodeEvent> events = filter.in(ledger.block(next).orElseThrow());
            if (!events.isEmpty()) {
                client.onNext(ChaincodeEventsResponse.newBuilder()
                        .setBlockNumber(next)
                        .addAllEvents(events)
                        .build());
            }
            next++;
        }
    }

    private void wake() {
        if (scheduled.compareAndSet(false, true)) {
            executor.execute(this);
        }
    }
}
