package io.carbonregistry.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Where a request states its rules. A real act stops at the first that fails; a dry run collects all of them, so predicates
 * must be total: none may fail because an earlier one did.
 */
public final class Rules {

    private final boolean collecting;
    private final List<Refusal> refusals = new ArrayList<>();

    private Rules(boolean collecting) {
        this.collecting = collecting;
    }

    /** Rules of a real act. */
    public static Rules stopping() {
        return new Rules(false);
    }

    /** Rules of a dry run. */
    public static Rules collecting() {
        return new Rules(true);
    }

    /** Rules of a line that is decided by itself: they stop or collect as these do, and what they find is told apart. */
    public Rules ofLine() {
        return new Rules(collecting);
    }

    /** Refuses unless the predicate holds, with the figures the reason names. */
    public void require(boolean holds, Reason reason, Object... figures) {
        if (!holds) {
            refuse(Refusal.of(reason, figures));
        }
    }

    /** As {@link #require(boolean, Reason, Object...)}, where the figures exist only if the rule fails. */
    public void require(boolean holds, Supplier<Refusal> refusal) {
        if (!holds) {
            refuse(refusal.get());
        }
    }

    /** Ends the rules: from here on the act must succeed. A dry run with refusals stops here. */
    public void end() {
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
    }

    /** All that was collected, and then what was thrown where no rule could be asked. */
    public List<Refusal> and(RefusedException thrown) {
        return Stream.concat(refusals.stream(), thrown.refusals().stream())
                .distinct()
                .toList();
    }

    private void refuse(Refusal refusal) {
        refusals.add(refusal);
        if (!collecting) {
            end();
        }
    }
}
