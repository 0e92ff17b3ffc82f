package io.carbonregistry.audit;

import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;

/** Looks at every state once, in the order of the keys. */
interface Check {

    /** Looks at one state. */
    void see(Key<?> key, State state);

    /** Says what only the whole shows. */
    void end();
}
