package io.carbonregistry.devledger.deliver;

import io.carbonregistry.devledger.blocks.DamagedChainException;
import io.carbonregistry.devledger.deliver.SeekRequest.Interval;
import io.carbonregistry.devledger.ledger.Ledger;
import io.carbonregistry.fabric.rules.MalformedException;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.Status;
import org.hyperledger.fabric.protos.orderer.SeekInfo.SeekBehavior;
import org.jspecify.annotations.Nullable;

/** One client's stream of requests for blocks, answered one after the other. */
final class BlockStream<R> implements StreamObserver<Envelope>, Runnable {

    private static final System.Logger LOG = System.getLogger(BlockStream.class.getName());

    private final Ledger ledger;
    private final DeliveryChecks checks;
    private final Replies<R> replies;
    private final ServerCallStreamObserver<R> client;
    private final Executor executor;
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private final Runnable wake = this::wake;
    private final Deque<Envelope> requests = new ArrayDeque<>();
    private @Nullable SeekRequest current;
    private long next;
    private long last;
    private boolean clientDone;
    private boolean ended;

    BlockStream(
            Ledger ledger,
            DeliveryChecks checks,
            Replies<R> replies,
            ServerCallStreamObserver<R> client,
            Executor executor) {
        this.ledger = ledger;
        this.checks = checks;
        this.replies = replies;
        this.client = client;
        this.executor = executor;
        client.setOnReadyHandler(wake);
        client.setOnCancelHandler(this::stop);
        // The next request is taken when this one is answered: nobody fills the memory with requests.
        client.disableAutoRequest();
        client.request(1);
        ledger.follow(wake);
    }

    @Override
    public void onNext(Envelope request) {
        synchronized (this) {
            requests.add(request);
        }
        wake();
    }

    @Override
    public void onError(Throwable failure) {
        stop();
    }

    @Override
    public void onCompleted() {
        synchronized (this) {
            clientDone = true;
        }
        wake();
    }

    @Override
    public synchronized void run() {
        scheduled.set(false);
        boolean more = true;
        while (more && !ended && client.isReady()) {
            more = step();
        }
    }

    private void wake() {
        if (scheduled.compareAndSet(false, true)) {
            executor.execute(this);
        }
    }

    /** Does the next thing there is to do; false when there is nothing now. */
    private boolean step() {
        if (current == null) {
            return begin();
        }
        if (next >= ledger.height()) {
            boolean impatient = current.seek().getBehavior() == SeekBehavior.FAIL_IF_NOT_READY;
            if (impatient) {
                finish(Status.NOT_FOUND);
            }
            return impatient;
        }
        return send(current);
    }

    private boolean begin() {
        Envelope request = requests.poll();
        if (request == null) {
            if (clientDone) {
                end();
            }
            return false;
        }
        Status status = accept(request);
        if (status != Status.SUCCESS) {
            finish(status);
        }
        return true;
    }

    private Status accept(Envelope message) {
        try {
            SeekRequest request = SeekRequest.of(message);
            Status status = checks.check(request);
            Optional<Interval> interval = request.interval(ledger.height());
            if (status != Status.SUCCESS || interval.isEmpty()) {
                return status == Status.SUCCESS ? Status.BAD_REQUEST : status;
            }
            next = interval.get().first();
            last = interval.get().last();
            if (Long.compareUnsigned(next, ledger.height()) > 0) {
                return Status.NOT_FOUND;
            }
            current = request;
            return Status.SUCCESS;
        } catch (MalformedException e) {
            return Status.BAD_REQUEST;
        }
    }

    private boolean send(SeekRequest request) {
        if (checks.hasExpired(request)) {
            finish(Status.FORBIDDEN);
            return true;
        }
        try {
            Block block = ledger.block(next).orElseThrow();
            client.onNext(replies.block(block, request));
        } catch (DamagedChainException e) {
            LOG.log(System.Logger.Level.ERROR, "a block is not delivered: {0}", e.getMessage());
            finish(Status.INTERNAL_SERVER_ERROR);
            return true;
        }
        if (next == last) {
            finish(Status.SUCCESS);
        }
        next++;
        return true;
    }

    private void finish(Status status) {
        current = null;
        client.request(1);
        client.onNext(replies.status(status));
        if (status != Status.SUCCESS) {
            end();
        }
    }

    private void end() {
        stop();
        client.onCompleted();
    }

    private void stop() {
        ended = true;
        ledger.unfollow(wake);
    }

    /** How blocks and statuses look on this kind of stream. */
    interface Replies<R> {
        R block(Block block, SeekRequest asked);

        R status(Status status);
    }
}
