package io.carbonregistry.client.demo;

import io.carbonregistry.audit.Invariant;
import io.carbonregistry.audit.Violation;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a look at all blocks has found.
 *
 * @param blocks how many there are
 * @param transactions the valid ones of the registry
 * @param violations what is broken
 */
public record LedgerFindings(long blocks, long transactions, List<Violation> violations) {

    public LedgerFindings {
        violations = List.copyOf(violations);
    }

    /** Whether each invariant holds. */
    public SortedMap<Invariant, Boolean> invariants() {
        SortedMap<Invariant, Boolean> all = new TreeMap<>();
        Arrays.stream(Invariant.values()).forEach(one -> all.put(one, true));
        violations.forEach(one -> all.put(one.invariant(), false));
        return all;
    }
}
