package io.carbonregistry.client.leasing;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.client.Refused;
import io.carbonregistry.client.gateway.Failure;
import io.carbonregistry.holdings.Draw;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Refusal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** What this process knows of the blocks of one source. Acts that find too little wait until others give blocks back. */
final class Stock {

    private final Source source;
    private final Supplier<CompletableFuture<Map<Long, Long>>> reading;
    private final Divider divider;
    private final Holding holding;
    private final Readings readings = new Readings();
    private final Queue<Waiter> waiters = new ArrayDeque<>();
    private volatile boolean dividable = true;

    /**
     * A stock of which nothing is known yet.
     *
     * @param reading reads the sizes of the source's blocks by their last serials
     * @param divider divides blocks, where this identity may
     * @param claims keeps other programs of this machine from the blocks that are taken from here, and these from theirs
     */
    Stock(Source source, Supplier<CompletableFuture<Map<Long, Long>>> reading, Divider divider, Claims claims) {
        this.source = source;
        this.reading = reading;
        this.divider = divider;
        this.holding = new Holding(claims);
    }

    /** Blocks for so many tonnes, when there are; if, read anew, the holding is too small, refused, or for less where that will do. */
    CompletableFuture<Lease> lease(Demand demand) {
        Waiter waiter;
        synchronized (this) {
            waiter = new Waiter(demand, readings.begun(), new CompletableFuture<>());
            waiters.add(waiter);
        }
        serve();
        return waiter.lease();
    }

    /** Blocks come back with what is left of them. */
    void returned(SortedMap<Long, Long> sizes) {
        synchronized (this) {
            sizes.forEach((last, size) -> {
                readings.change(last);
                holding.free(last, size);
            });
        }
        serve();
    }

    /** Forgets all that is not leased; a reading that has begun before tells no more than what is forgotten. */
    synchronized void outdated() {
        holding.forget();
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

    /** Serves whom it can; whether somebody needs a reading, which has begun. */
    private synchronized boolean serve(List<Runnable> tellings) {
        boolean stale = false;
        divideFor(tellings);
        for (Iterator<Waiter> all = waiters.iterator(); all.hasNext(); ) {
            Waiter waiter = all.next();
            Optional<Runnable> served = waiter.lease().isDone() ? Optional.of(() -> {}) : serve(waiter);
            served.ifPresent(telling -> {
                all.remove();
                tellings.add(telling);
            });
            stale |= served.isEmpty() && needsReading(waiter);
        }
        return stale && readings.begin();
    }

    /** What others of this program have leased comes back soon, and what other programs have claimed is looked for now and then. */
    private boolean needsReading(Waiter waiter) {
        boolean lacking = !holding.isShared() && waiter.tonnes() > holding.tonnes();
        return !readings.tell(waiter.arrived()) && (waiter.atMost() || lacking);
    }

    private Optional<Runnable> serve(Waiter waiter) {
        boolean known = readings.tell(waiter.arrived());
        Optional<Runnable> granted = known || !waiter.atMost() ? grant(waiter) : Optional.empty();
        if (granted.isPresent()) {
            return granted;
        }
        if (holding.isShared()) {
            readings.plan(this, this::read);
        } else if (known && waiter.tonnes() > holding.tonnes()) {
            Refused insufficient = insufficient(waiter.tonnes());
            return Optional.of(() -> waiter.lease().completeExceptionally(insufficient));
        }
        return Optional.empty();
    }

    /** Where many wait and there are few blocks, the largest is divided before the next of them takes it whole: evenly, so that no part is used up by one act. */
    private void divideFor(List<Runnable> tellings) {
        Shelf shelf = holding.shelf();
        boolean crowded = source.account().isPresent() && waiters.size() > 2 * holding.blocks();
        if (dividable && crowded && shelf.blocks() > 0) {
            long wanted = waiters.stream().mapToLong(Waiter::tonnes).sum();
            List<Long> parts = shelf.partsOfLargest(waiters.size(), wanted / waiters.size());
            long last = shelf.largest();
            Optional<SortedMap<Long, Long>> whole = !parts.isEmpty() ? holding.lease(List.of(last)) : Optional.empty();
            whole.ifPresent(leased -> tellings.add(() -> divide(last, leased, parts)));
        }
    }

    private void divide(long last, SortedMap<Long, Long> whole, List<Long> parts) {
        CompletableFuture<?> unused = divider.divide(source, last, parts).whenComplete((blocks, failure) -> {
            if (failure == null) {
                divided(last, blocks);
            } else if (Failure.cause(failure) instanceof Refused refused) {
                undivided(whole, refused);
            } else {
                returned(whole);
            }
        });
    }

    /** A reading may have shown the parts before this was heard of, and others may have leased them since. */
    private void divided(long last, SortedMap<Long, Long> blocks) {
        SortedMap<Long, Long> parts = new TreeMap<>(blocks);
        SortedMap<Long, Long> rest = new TreeMap<>(Map.of(last, Objects.requireNonNull(parts.remove(last))));
        synchronized (this) {
            parts.forEach((part, size) -> {
                readings.change(part);
                holding.find(part, size);
            });
        }
        returned(rest);
    }

    /** Whoever may not divide need not ask again; but a block that others have changed meanwhile tells nothing of that. */
    private void undivided(SortedMap<Long, Long> whole, Refused refused) {
        if (refused.isOfBlock()) {
            outdated();
            whole.replaceAll((last, size) -> 0L);
        } else {
            dividable = false;
        }
        returned(whole);
    }

    /** Blocks for somebody, unless there are too few that no other program has claimed. */
    private Optional<Runnable> grant(Waiter waiter) {
        Shelf shelf = holding.shelf();
        int most = waiter.demand().most();
        while (waiter.atMost() || waiter.tonnes() <= shelf.tonnes()) {
            List<Draw> chosen = shelf.choose(Math.min(waiter.tonnes(), shelf.tonnes()), most);
            List<Draw> draws = waiter.atMost() ? chosen.stream().limit(most).toList() : chosen;
            if (draws.size() > most) {
                Refused many = new Refused(Refusal.of(Reason.TOO_MANY, "draws", most, draws.size()));
                return Optional.of(() -> waiter.lease().completeExceptionally(many));
            }
            Optional<SortedMap<Long, Long>> sizes = holding.lease(Holding.blocks(draws));
            if (sizes.isPresent()) {
                return Optional.of(leasing(waiter, new Lease(this, sizes.get(), draws)));
            }
        }
        return Optional.empty();
    }

    private static Runnable leasing(Waiter waiter, Lease lease) {
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

    private synchronized List<Runnable> known(Map<Long, Long> blocks) {
        readings.end();
        holding.read(blocks, readings.changed());
        return List.of();
    }

    private synchronized List<Runnable> unknown(Throwable failure) {
        readings.end();
        List<Runnable> tellings = new ArrayList<>();
        waiters.forEach(waiter -> tellings.add(() -> waiter.lease().completeExceptionally(failure)));
        waiters.clear();
        return tellings;
    }

    private Refused insufficient(long asked) {
        return new Refused(Refusal.of(
                Reason.INSUFFICIENT_HOLDING,
                source.account().map(AccountId::value).orElse("-"),
                source.unitClass(),
                holding.tonnes(),
                asked));
    }
}
