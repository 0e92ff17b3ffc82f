package io.carbonregistry.audit;

import io.carbonregistry.approvals.Act;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;

/** What is recorded of an act fits its status. */
final class Acts implements Check {

    private final Findings findings;

    Acts(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void see(Key<?> key, State state) {
        if (state instanceof Act act) {
            boolean done = act.status() == Act.Status.DONE;
            boolean pending = act.status() == Act.Status.PENDING;
            findings.require(
                    act.fact().isPresent() == done, Invariant.ACTS_ARE_WHOLE, key, "a fact once done", act.status());
            findings.require(
                    act.pending().isPresent() == pending,
                    Invariant.ACTS_ARE_WHOLE,
                    key,
                    "an intent while pending",
                    act.status());
        }
    }

    @Override
    public void end() {
        // There is nothing that only the whole shows.
    }
}
