package io.carbonregistry.pledges;

import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;

/** What acts share that an objection to a notice stops. */
final class Objections {

    private Objections() {}

    /** No objection is pending. */
    static void requireNone(Pledge pledge, Rules rules) {
        pledge.objection().ifPresent(one -> rules.require(false, Reason.OBJECTION_PENDING, pledge.id(), one.since()));
    }

    /** An objection is pending. */
    static void requirePending(Pledge pledge, Rules rules) {
        rules.require(
                pledge.objection().isPresent(),
                Reason.WRONG_STATE,
                pledge.id(),
                "without an objection",
                "an objection that is pending");
    }
}
