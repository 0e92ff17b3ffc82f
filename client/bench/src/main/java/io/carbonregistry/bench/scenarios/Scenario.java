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

    /** How many pieces may be under way at once, where so many usually are. */
    default int window(int usual) {
        return usual;
    }

    /** Makes ready for about so many pieces of work; how many first signatures that took. */
    default int prepare(int pieces) {
        return 0;
    }
}
