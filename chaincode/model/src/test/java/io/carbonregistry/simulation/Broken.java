package io.carbonregistry.simulation;

import io.carbonregistry.audit.Violation;
import java.util.Arrays;
import java.util.List;

/** What must hold over the whole ledger does not. */
final class Broken extends AssertionError {

    private static final long serialVersionUID = 1L;
    private static final String OURS = "io.carbonregistry";

    private final String what;

    Broken(List<Violation> violations) {
        super(violations.toString());
        this.what = violations.stream()
                .map(one -> one.invariant().name())
                .sorted()
                .distinct()
                .toList()
                .toString();
    }

    /** What is broken, whoever it is broken for: two failures with the same answer are one and the same. */
    static String what(Throwable failure) {
        return failure instanceof Broken broken
                ? broken.what
                : failure.getClass().getName() + place(failure);
    }

    private static String place(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
    }
}
