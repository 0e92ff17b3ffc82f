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
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** What this process knows of the blocks of one source. Acts that find too little wait until others give blocks back. */
final class Stock {

    /** What another program has claimed it gives back when its act is committed: about then it is worth looking again. */
    private static final Executor LATER = CompletableFuture.delayedExecutor(150, TimeUnit.MILLISECONDS);

    private final Source source;
    private final Supplier<CompletableFuture<Map<Long, Long>>> reading;
    private final Divider divider;
    private final Claims claims;
    private final Shelf shelf = new Shelf();
    private final Map<Long, Long> leased = new TreeMap<>();
    private final Map<Long, Long> elsewhere = new TreeMap<>();
    private final Set<Long> changedWhileReading = new HashSet<>();
    private final Queue<Waiter> waiters = new ArrayDeque<>();
    private volatile boolean dividable = true;
    private boolean lookingAgain;
    private long begun;
    private long outdated = -1;
    private long read;

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
        this.claims = claims;
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
                claims.release(last);
                if (begun != read) {
                    changedWhileReading.add(last);
                }
                shelf.put(last, size);
            });
        }
        serve();
    }

    /** Forgets all that is not leased; a reading that has begun before tells no more than what is forgotten. */
    synchronized void outdated() {
        shelf.keep(Set.of());
        outdated = begun;
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
                continue;
            }
            boolean knownWell = read > Math.max(waiter.arrived(), outdated);
            Optional<Runnable> granted = knownWell || !waiter.atMost() ? grant(waiter) : Optional.empty();
            if (granted.isPresent()) {
                all.remove();
                tellings.add(granted.get());
            } else if (!knownWell) {
                stale = true;
            } else if (!elsewhere.isEmpty()) {
                lookAgain();
            } else if (waiter.tonnes() > shelf.tonnes() + tonnesLeased()) {
                all.remove();
                Refused insufficient = insufficient(waiter.tonnes());
                tellings.add(() -> waiter.lease().completeExceptionally(insufficient));
            }
        }
        boolean idle = begun == read;
        if (stale && idle) {
            begin();
        }
        return stale && idle;
    }

    /** Where many wait and there are few blocks, the largest is divided before the next of them takes it whole. */
    private void divideFor(List<Runnable> tellings) {
        boolean crowded = source.account().isPresent()
                && waiters.size() > 2 * (shelf.blocks() + leased.size() + elsewhere.size());
        if (dividable && crowded && shelf.blocks() > 0) {
            List<Long> parts = shelf.partsOfLargest(waiters.stream().map(Waiter::tonnes));
            long last = shelf.largest();
            if (parts.size() > 1 && claim(List.of(last))) {
                long size = shelf.take(last);
                leased.put(last, size);
                tellings.add(() -> divide(last, size, parts));
            }
        }
    }

    private void divide(long last, long size, List<Long> parts) {
        SortedMap<Long, Long> whole = new TreeMap<>(Map.of(last, size));
        CompletableFuture<?> unused = divider.divide(source, last, parts).whenComplete((blocks, failure) -> {
            if (failure != null && Failure.cause(failure) instanceof Refused refused) {
                undivided(whole, refused);
            } else {
                returned(failure == null ? blocks : whole);
            }
        });
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
        int most = waiter.demand().most();
        while (waiter.atMost() || waiter.tonnes() <= shelf.tonnes()) {
            List<Draw> chosen = shelf.choose(Math.min(waiter.tonnes(), shelf.tonnes()), most);
            List<Draw> draws = waiter.atMost() ? chosen.stream().limit(most).toList() : chosen;
            if (draws.size() > most) {
                Refused many = new Refused(Refusal.of(Reason.TOO_MANY, "draws", most, draws.size()));
                return Optional.of(() -> waiter.lease().completeExceptionally(many));
            }
            if (claim(draws.stream().map(Draw::last).toList())) {
                return Optional.of(leasing(waiter, draws));
            }
        }
        return Optional.empty();
    }

    /** Claims blocks; if another program has claimed one, it is set aside until they are read anew. */
    private boolean claim(List<Long> blocks) {
        Optional<Long> taken = claims.claim(blocks);
        taken.ifPresent(last -> elsewhere.put(last, shelf.take(last)));
        return taken.isEmpty();
    }

    private Runnable leasing(Waiter waiter, List<Draw> draws) {
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

    /** Reads again in a moment, for those who wait for blocks that another program has claimed. */
    private void lookAgain() {
        if (!lookingAgain) {
            lookingAgain = true;
            LATER.execute(() -> {
                synchronized (this) {
                    lookingAgain = false;
                    if (begun != read) {
                        return;
                    }
                    begin();
                }
                read();
            });
        }
    }

    private void begin() {
        begun++;
        changedWhileReading.clear();
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
        elsewhere.clear();
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
