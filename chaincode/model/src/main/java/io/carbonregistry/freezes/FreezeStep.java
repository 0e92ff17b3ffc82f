package io.carbonregistry.freezes;

import io.carbonregistry.freezes.Freeze.Status;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the court that ordered a freeze may do with it, and in which of its states: the one table of a freeze's course. */
// Error Prone takes every Set for mutable; those here are not.
@SuppressWarnings("ImmutableEnumChecker")
public enum FreezeStep {
    EXTEND(Status.WAITING, Status.FROZEN, Status.EXTENDED),
    RELEASE(Status.WAITING, Status.FROZEN, Status.EXTENDED),
    DEDUCT(Status.FROZEN, Status.EXTENDED);

    private final List<Status> from;

    FreezeStep(Status... from) {
        this.from = List.of(from);
    }

    /** Whether it may be taken in a state. */
    public boolean leavesFrom(Status status) {
        return from.contains(status);
    }

    /** The court that ordered the freeze asks, and the freeze is in a state from which the step leads on. */
    void require(Freeze freeze, Circumstances now, Rules rules) {
        Status status = freeze.statusOn(now.day());
        rules.require(
                freeze.act().actor().equals(now.actor()),
                Reason.NOT_THE_COURT,
                freeze.act(),
                freeze.act().actor(),
                now.actor());
        rules.require(leavesFrom(status), Reason.WRONG_STATE, freeze.act(), status, needed());
    }

    private String needed() {
        return Stream.of(Status.values())
                .filter(from::contains)
                .map(Status::name)
                .collect(Collectors.joining(", "));
    }
}
