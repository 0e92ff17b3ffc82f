package io.carbonregistry.audit;

import java.util.ArrayList;
import java.util.List;

/** Collects what is broken. */
final class Findings {

    private final List<Violation> violations = new ArrayList<>();

    void require(boolean holds, Invariant invariant, Object where, Object expected, Object found) {
        if (!holds) {
            violations.add(
                    new Violation(invariant, String.valueOf(where), String.valueOf(expected), String.valueOf(found)));
        }
    }

    /** Two figures that must be one. */
    void requireEqual(Invariant invariant, Object where, Object expected, Object found) {
        require(expected.equals(found), invariant, where, expected, found);
    }

    List<Violation> all() {
        return List.copyOf(violations);
    }
}
