package io.carbonregistry.audit;

import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;

/** States come once each, in the order of their keys; the other checks rest on it. */
final class Order implements Check {

    private final Findings findings;
    private String before = "";

    Order(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void see(Key<?> key, State state) {
        findings.require(
                before.compareTo(key.text()) < 0, Invariant.KEYS_ARE_ORDERED, key, "a key after " + before, key);
        before = key.text();
    }

    @Override
    public void end() {
        // There is nothing that only the whole shows.
    }
}
