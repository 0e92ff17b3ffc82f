package io.carbonregistry.client.leasing;

import io.carbonregistry.accounts.LaneUse;
import io.carbonregistry.client.Refused;
import io.carbonregistry.client.gateway.Failure;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * The lanes of one account's daily limit: acts in different ones don't meet on the ledger. Who finds none free waits, first come, first
 * served. Where the limit is not divided, or there is none, there is nothing to wait for.
 */
final class Lanes {

    /** For so long what is known of a limit is taken to be so: it may be divided on another day, or used by other programs. */
    private static final long FRESH = Duration.ofSeconds(10).toNanos();

    private final Supplier<CompletableFuture<List<LaneUse>>> reading;
    private final LaneRooms rooms;
    private final Readings readings = new Readings();
    private final Queue<LaneWaiter> waiters = new ArrayDeque<>();
    private long read;

    /**
     * Lanes of which nothing is known yet.
     *
     * @param reading reads what is used of the limit today
     * @param claims keeps other programs of this machine from the lanes that are used here
     */
    Lanes(Supplier<CompletableFuture<List<LaneUse>>> reading, Claims claims) {
        this.reading = reading;
        this.rooms = new LaneRooms(claims);
        readings.outdate();
    }

    /** A lane with room for so many tonnes, or all of them. */
    CompletableFuture<LaneLease> lease(long tonnes) {
        LaneWaiter waiter;
        synchronized (this) {
            waiter = new LaneWaiter(tonnes, readings.begun(), new CompletableFuture<>());
            waiters.add(waiter);
        }
        serve();
        return waiter.lease();
    }

    /** Lanes come back, in each of which so much more is used. */
    void returned(Collection<Long> lanes, long tonnes) {
        synchronized (this) {
            lanes.forEach(readings::change);
            rooms.free(lanes, tonnes);
        }
        serve();
    }

    /** What is known is of yesterday. */
    synchronized void outdated() {
        readings.outdate();
    }

    /** Outside of the lock, for whoever gets a lease goes on at once. */
    private void serve() {
        List<Runnable> tellings = new ArrayList<>();
        boolean stale = serve(tellings);
        tellings.forEach(Runnable::run);
        if (stale) {
            read();
        }
    }

    /** Serves whom it can, in their order; whether the first who is left needs a reading, which has begun. */
    private synchronized boolean serve(List<Runnable> tellings) {
        if (System.nanoTime() - read > FRESH && readings.areIdle()) {
            readings.outdate();
        }
        while (!waiters.isEmpty()) {
            LaneWaiter first = waiters.element();
            Optional<LaneLease> lease = readings.tell(0) ? grant(first) : Optional.empty();
            if (lease.isEmpty()) {
                return needsReading(first) && readings.begin();
            }
            waiters.remove();
            tellings.add(() -> hand(first, lease.get()));
        }
        return false;
    }

    private boolean needsReading(LaneWaiter waiter) {
        return !readings.tell(0) || (!rooms.hasRoom(waiter.tonnes()) && !readings.tell(waiter.arrived()));
    }

    private Optional<LaneLease> grant(LaneWaiter waiter) {
        return lanes(waiter).map(numbers -> new LaneLease(this, numbers, waiter.tonnes()));
    }

    private Optional<List<Long>> lanes(LaneWaiter waiter) {
        if (!rooms.isDivided()) {
            return Optional.of(List.of());
        }
        if (!rooms.hasRoom(waiter.tonnes())) {
            return readings.tell(waiter.arrived()) ? rooms.all() : Optional.empty();
        }
        Optional<List<Long>> one = rooms.one(waiter.tonnes());
        if (one.isEmpty() && rooms.isFree(waiter.tonnes())) {
            readings.plan(this, this::read);
        }
        return one;
    }

    private static void hand(LaneWaiter waiter, LaneLease lease) {
        if (!waiter.lease().complete(lease)) {
            lease.untouched();
        }
    }

    private void read() {
        CompletableFuture<?> unused = reading.get().whenComplete((lanes, failure) -> {
            if (failure == null) {
                known(lanes);
            } else if (Failure.cause(failure) instanceof Refused) {
                // Whoever may not see the limit is told by the registry what it forbids.
                known(List.of());
            } else {
                unknown(failure);
            }
            serve();
        });
    }

    private synchronized void known(List<LaneUse> lanes) {
        readings.end();
        read = System.nanoTime();
        rooms.read(lanes, readings.changed());
    }

    private void unknown(Throwable failure) {
        List<LaneWaiter> all;
        synchronized (this) {
            readings.end();
            readings.outdate();
            all = List.copyOf(waiters);
            waiters.clear();
        }
        all.forEach(waiter -> waiter.lease().completeExceptionally(failure));
    }
}
