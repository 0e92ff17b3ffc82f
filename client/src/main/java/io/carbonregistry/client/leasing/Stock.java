package io.carbonregistry.client.leasing;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.client.Refused;
import io.carbonregistry.client.gateway.Failure;
import io.carbonregistry.holdings.Draw;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Refusal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** What this process knows of the blocks of one source. Acts that find too little wait until others give blocks back. */
final class Stock {

    private final Source source;
    private final Supplier<CompletableFuture<Map<Long, Long>>> reading;
    private final Divider divider;
    private final Shelf shelf = new Shelf();
    private final Map<Long, Long> leased = new TreeMap<>();
    private final Set<Long> changedWhileReading = new HashSet<>();
    private final Queue<Waiter> waiters = new ArrayDeque<>();
    private volatile boolean dividable = true;
    private long begun;
    private long read;

    /**
     * A stock of which nothing is known yet.
     *
     * @param reading reads the sizes of the source's blocks by their last serials
     * @param divider divides blocks, where this identity may
     */
    Stock(Source source, Supplier<CompletableFuture<Map<Long, Long>>> reading, Divider divider) {
        this.source = source;
        this.reading = reading;
        this.divider = divider;
    }

    /** Blocks for so many tonnes, when there are; if, read anew, the holding is too small, refused, or for less where that will do. */
    CompletableFuture<Lease> lease(Demand demand) {
        Waiter waiter;
        synchronized (this) {
            waiter = new Waiter(demand, begun, new CompletableFuture<>());
            waiters.add(waiter);
        }
        serve();
        return waiter.lease();
    }

    /** Blocks come back with what is left of them. */
    void returned(SortedMap<Long, Long> sizes) {
        synchronized (this) {
            sizes.forEach((last, size) -> {
                leased.remove(last);
                if (begun != read) {
                    changedWhileReading.add(last);
                }
                shelf.put(last, size);
            });
        }
        serve();
    }

    /** Forgets all that is not leased. */
    synchronized void outdated() {
        shelf.keep(Set.of());
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

    /** Serves whom it can; whether somebody needs a reading that is not under way. */
    private synchronized boolean serve(List<Runnable> tellings) {
        boolean stale = false;
        divideFor(tellings);
        for (Iterator<Waiter> all = waiters.iterator(); all.hasNext(); ) {
            Waiter waiter = all.next();
            if (waiter.lease().isDone()) {
                all.remove();
            } else if (waiter.tonnes() <= shelf.tonnes() && !waiter.atMost()) {
                all.remove();
                tellings.add(grant(waiter));
            } else if (read <= waiter.arrived()) {
                stale = true;
            } else if (waiter.atMost()) {
                all.remove();
                tellings.add(grant(waiter));
            } else if (waiter.tonnes() > shelf.tonnes() + tonnesLeased()) {
                all.remove();
                Refused insufficient = insufficient(waiter.tonnes());
                tellings.add(() -> waiter.lease().completeExceptionally(insufficient));
            }
        }
        boolean idle = begun == read;
        if (stale && idle) {
            begun++;
            changedWhileReading.clear();
        }
        return stale && idle;
    }

    /** Where many wait and there are few blocks, the largest is divided before the next of them takes it whole. */
    private void divideFor(List<Runnable> tellings) {
        boolean crowded = source.account().isPresent() && waiters.size() > 2 * (shelf.blocks() + leased.size());
        if (dividable && crowded && shelf.blocks() > 0) {
            List<Long> parts = shelf.partsOfLargest(waiters.stream().map(Waiter::tonnes));
            if (parts.size() > 1) {
                long last = shelf.largest();
                long size = shelf.take(last);
                leased.put(last, size);
                tellings.add(() -> divide(last, size, parts));
            }
        }
    }

    private void divide(long last, long size, List<Long> parts) {
        SortedMap<Long, Long> whole = new TreeMap<>(Map.of(last, size));
        CompletableFuture<?> unused = divider.divide(source, last, parts).whenComplete((blocks, failure) -> {
            if (failure != null && Failure.cause(failure) instanceof Refused) {
                dividable = false;
            }
            returned(failure == null ? blocks : whole);
        });
    }

    private Runnable grant(Waiter waiter) {
        int most = waiter.demand().most();
        List<Draw> chosen = shelf.choose(Math.min(waiter.tonnes(), shelf.tonnes()), most);
        List<Draw> draws = waiter.atMost() ? chosen.stream().limit(most).toList() : chosen;
        if (draws.size() > most) {
            Refused many = new Refused(Refusal.of(Reason.TOO_MANY, "draws", most, draws.size()));
            return () -> waiter.lease().completeExceptionally(many);
        }
        SortedMap<Long, Long> sizes = new TreeMap<>();
        draws.forEach(draw -> sizes.put(draw.last(), shelf.take(draw.last())));
        leased.putAll(sizes);
        Lease lease = new Lease(this, sizes, draws);
        return () -> {
            if (!waiter.lease().complete(lease)) {
                lease.untouched();
            }
        };
    }

    private void read() {
        CompletableFuture<?> unused = reading.get().whenComplete((blocks, failure) -> {
            List<Runnable> tellings = failure == null ? known(blocks) : unknown(failure);
            tellings.forEach(Runnable::run);
            serve();
        });
    }

    /** What was leased or came back meanwhile is known better than by the reading. */
    private synchronized List<Runnable> known(Map<Long, Long> blocks) {
        read = begun;
        Map<Long, Long> sizes = new TreeMap<>(blocks);
        sizes.keySet().removeAll(leased.keySet());
        sizes.keySet().removeAll(changedWhileReading);
        shelf.keep(changedWhileReading);
        sizes.forEach(shelf::put);
        return List.of();
    }

    private synchronized List<Runnable> unknown(Throwable failure) {
        read = begun;
        List<Runnable> tellings = new ArrayList<>();
        waiters.forEach(waiter -> tellings.add(() -> waiter.lease().completeExceptionally(failure)));
        waiters.clear();
        return tellings;
    }

    private long tonnesLeased() {
        return leased.values().stream().mapToLong(size -> size).sum();
    }

    private Refused insufficient(long asked) {
        return new Refused(Refusal.of(
                Reason.INSUFFICIENT_HOLDING,
                source.account().map(AccountId::value).orElse("-"),
                source.unitClass(),
                shelf.tonnes() + tonnesLeased(),
                asked));
    }
}
