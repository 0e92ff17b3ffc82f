package io.carbonregistry.chaos.simulated;

import io.carbonregistry.access.Routes;
import io.carbonregistry.client.Committed;
import io.carbonregistry.client.NotCommitted;
import io.carbonregistry.client.Registry;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Refusal;
import io.carbonregistry.market.Asked;
import io.carbonregistry.market.MapLedger;
import io.carbonregistry.simulation.Asking;
import io.carbonregistry.simulation.Followed;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Reads the blocks as they come, keeps the model up with them, and holds what clients are told against both. */
final class Following implements AutoCloseable {

    /** A peer may lag behind by so many blocks. */
    private static final int BEHIND = 8;

    private static final long PAUSE_MILLIS = 15;

    private final Registry reader;
    private final Followed model = new Followed();
    private final Replay replay;
    private final Refusals refusals = new Refusals(model);
    private final Deque<MapLedger> lately = new ArrayDeque<>();
    private final Set<Ask> open = new LinkedHashSet<>();
    private final Map<String, List<SortedMap<String, byte[]>>> confided = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private final List<String> wrong = new ArrayList<>();
    private final Thread thread = new Thread(this::follow, "following");
    private volatile boolean over;

    /** Follows by somebody who may read full blocks. */
    Following(Registry reader) {
        this.reader = reader;
        this.replay = new Replay(model, confided(), UnaryOperator.identity());
        thread.setDaemon(true);
        thread.start();
    }

    private void follow() {
        while (!over) {
            try {
                reader.blocks(height(), this::take);
                Thread.sleep(PAUSE_MILLIS);
            } catch (NotCommitted passing) {
                continue;
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private synchronized long height() {
        return replay.height();
    }

    private synchronized void take(Block block) {
        replay.take(block);
        MapLedger ledger = model.ledger().copy();
        lately.addLast(ledger);
        if (lately.size() > BEHIND) {
            lately.removeFirst();
        }
        open.forEach(ask -> ask.meets(ledger));
        refusals.after(ledger);
        notifyAll();
    }

    /** What was confided with everything that was asked for. */
    Function<String, List<SortedMap<String, byte[]>>> confided() {
        return key -> confided.getOrDefault(key, List.of());
    }

    /** A stream of requests by people who know the model. */
    synchronized Asking asking(long seed, String ids) {
        return model.asking(seed, ids);
    }

    /** Somebody asks for something that follows from how the model stands; it is written down before it is sent. */
    synchronized Optional<Ask> asked(Function<Followed, Optional<Asked>> what) {
        return what.apply(model).map(asked -> {
            Ask ask = new Ask(asked, lately);
            open.add(ask);
            confided.computeIfAbsent(ask.key(), first -> new ArrayList<>()).add(ask.confided());
            return ask;
        });
    }

    /** It was told of as committed: waits until the model has decided it, which must come to the same. */
    synchronized void committed(Ask ask, Committed<?> done) {
        open.remove(ask);
        told.add(done.transaction());
        await(done.block());
        byte[] fact = replay.facts().get(done.transaction());
        boolean same = fact != null
                && done.answer()
                        .filter(answer -> !answer.equals(Routes.records().read(Fact.class, fact)))
                        .isEmpty();
        if (!same && replay.wrong().isEmpty()) {
            wrong.add(ask.asked().request() + " was told of as committed by " + done.transaction()
                    + (fact == null ? ", which stands in no block" : ", with another fact"));
        }
    }

    /** It was refused. */
    synchronized void refused(Ask ask, Refusal refusal) {
        open.remove(ask);
        refusals.told(ask, refusal);
    }

    /** Nobody will be told what became of it. */
    synchronized void left(Ask ask) {
        open.remove(ask);
    }

    /** A transaction that a journal has found committed. */
    synchronized void resolved(String transaction) {
        told.add(transaction);
    }

    /** Waits until a block was decided. */
    synchronized void await(long block) {
        try {
            while (replay.height() <= block && replay.wrong().isEmpty()) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Waits until every block was decided that there is now. */
    void catchUp() {
        AtomicLong newest = new AtomicLong(height() - 1);
        reader.blocks(height(), block -> newest.set(block.number()));
        await(newest.get());
    }

    /** Whether the two have parted: going on would tell nothing more. */
    synchronized boolean isBroken() {
        return !replay.wrong().isEmpty();
    }

    /** The model. */
    Followed model() {
        return model;
    }

    Replay replay() {
        return replay;
    }

    Refusals refusals() {
        return refusals;
    }

    /** Everything that does not fit, when all clients have ended. */
    synchronized List<String> wrong() {
        List<String> all = new ArrayList<>(replay.wrong());
        all.addAll(wrong);
        all.addAll(refusals.wrong());
        replay.facts().keySet().stream()
                .filter(transaction -> !told.contains(transaction))
                .forEach(transaction -> all.add(transaction + " stands in a block, and nobody was told of it"));
        all.addAll(Comparison.of(model.ledger().all(), replay.written()));
        try {
            model.look();
        } catch (AssertionError | RuntimeException broken) {
            all.add(broken.toString());
        }
        return all;
    }

    @Override
    public void close() {
        over = true;
        thread.interrupt();
    }
}
