package io.carbonregistry.kernel;

import java.util.List;

/** How many lines one act takes: what comes in numbers is one transaction, and one transaction stays within Fabric's limits. */
public final class Batch {

    /** Lines of an act of a holder. */
    public static final int OF_HOLDER = 500;

    /** Lines of an act of an office. */
    public static final int OF_OFFICE = 2_500;

    private Batch() {}

    /** The lines, at least one and at most so many. */
    public static <T> List<T> checked(String what, List<T> lines, int most) {
        Text.require(!lines.isEmpty(), what, "none", "at least one");
        if (lines.size() > most) {
            throw RefusedException.because(Reason.TOO_MANY, what, most, lines.size());
        }
        return List.copyOf(lines);
    }
}
