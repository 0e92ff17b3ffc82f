package io.carbonregistry.bench;

import io.carbonregistry.holdings.Draws;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/**
 * What is to be measured, and how long.
 *
 * @param only what
 * @param measuring how long a round of a scenario is measured
 * @param rounds how many rounds count
 * @param window how many acts are under way at once
 * @param accounts how many accounts send, and how many take
 * @param crowd how many emitters are allocated to
 * @param growth to how many blocks the ledger grows at the last
 * @param rows how many rows of a device are hashed
 * @param bundles how many bundles the national month has
 * @param chain how many blocks a ledger has that is started again
 */
record Plan(
        Set<Group> only,
        Duration measuring,
        int rounds,
        int window,
        int accounts,
        int crowd,
        long growth,
        int rows,
        int bundles,
        int chain) {

    /** What can be asked for by its name. */
    enum Group {
        transfer,
        hot,
        settlement,
        latency,
        queries,
        allocation,
        shared,
        growth,
        rows,
        months,
        restart
    }

    /** All but what takes minutes by itself. */
    static final Set<Group> USUAL =
            EnumSet.complementOf(EnumSet.of(Group.growth, Group.months, Group.shared, Group.restart));

    /** What is measured once, beside no put. */
    private static final Set<Group> ALONE = EnumSet.of(Group.rows, Group.months, Group.shared, Group.restart);

    private static final int MOST_ACCOUNTS = 5_000;

    private static final Duration WARMING = Duration.ofSeconds(1);

    Plan {
        only = Set.copyOf(only);
    }

    boolean wants(Group group) {
        return only.contains(group);
    }

    /** Whether anything is measured in rounds. */
    boolean wantsRounds() {
        return !ALONE.containsAll(only);
    }

    /** The beginning of each round does not count: the window fills. */
    Duration warming() {
        return measuring.compareTo(WARMING) < 0 ? measuring : WARMING;
    }

    /** How long is measured what is measured once. */
    Duration measuringOnce() {
        return measuring.multipliedBy(2);
    }

    /** How many acts one participant may have under way: room for an open loop, and less than a peer's gateway takes. */
    int participantsWindow() {
        return window + window / 2;
    }

    /** Twice as many blocks as acts are under way, so that a free one is always found. */
    int blocksEach() {
        return Math.max(2, 2 * window / accounts);
    }

    /** Segments of the exchange, each with a batch of trades that waits: a few seconds of work. */
    int segments() {
        return 2 * window;
    }

    /** Blocks that each seller has for sale: no batch waits for another. */
    int blocksForSale() {
        return Math.min(Draws.MOST, Math.max(2, window));
    }

    /** How many accounts share so many blocks of a ledger that grows: 100 to 5,000. */
    int accountsOf(long blocks) {
        return (int) Math.min(MOST_ACCOUNTS, blocks / 100);
    }
}
