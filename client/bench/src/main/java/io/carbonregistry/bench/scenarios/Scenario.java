package io.carbonregistry.bench.scenarios;

import io.carbonregistry.bench.load.Work;

/** Something that is measured. */
public interface Scenario extends Work {

    /** What its figure is called. */
    String name();

    /** How many of what is counted one piece of work does: trades of a batch, or the one transaction itself. */
    default int worth() {
        return 1;
    }

    /** How many transactions one piece of work takes. */
    default int transactions() {
        return 1;
    }

    /** Makes ready for at least so many pieces of work. */
    default void prepare(int pieces) {}
}
