package io.carbonregistry.bench;

import java.time.Duration;
import java.util.Set;

/**
 * What is to be measured, and how long.
 *
 * @param only the groups of scenarios
 * @param seconds how long a round of a scenario is measured
 * @param rounds how many rounds count
 * @param window how many acts are under way at once
 * @param accounts how many accounts send, and how many take
 */
record Plan(Set<String> only, int seconds, int rounds, int window, int accounts) {

    private static final Duration MOST_WARMING = Duration.ofSeconds(1);

    Plan {
        only = Set.copyOf(only);
    }

    boolean wants(String group) {
        return only.contains(group);
    }

    /** The beginning of each round does not count: the window fills. */
    Duration warming() {
        return MOST_WARMING;
    }

    /** Twice as many blocks as acts are under way, so that a free one is always found. */
    int blocksEach() {
        return Math.max(2, 2 * window / accounts);
    }

    /** Segments of the exchange, each with a batch of trades under way. */
    int segments() {
        return 64;
    }
}
