package io.carbonregistry.audit;

import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import java.util.List;

/**
 * Checks a ledger in one pass: every state once, in the order of the keys, then the end. Keeps eight bytes for each block that is
 * held, and little else.
 */
public final class Invariants {

    private final Findings findings = new Findings();
    private final List<Check> checks = List.of(
            new Order(findings),
            new Tiling(findings),
            new Ownership(findings),
            new Spending(findings),
            new Retired(findings),
            new PledgedUnitsBound(findings),
            new Repurchases(findings),
            new Accounts(findings),
            new Freezing(findings),
            new Acts(findings));

    /** Looks at one state, where it stands. */
    public void see(Key<?> key, State state) {
        checks.forEach(check -> check.see(key, state));
    }

    /** What is broken; nothing, if all is well. Called once, after the last state. */
    public List<Violation> end() {
        checks.forEach(Check::end);
        return findings.all();
    }
}
