package io.carbonregistry.pledges;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.registry.Rule;
import java.util.Optional;

/**
 * Ends an objection: decided or withdrawn, as a document says; or without one, when suit was not proved in time.
 *
 * @param pledge which
 * @param document the digest of the judgment, award or withdrawal
 */
public record EndObjection(ActId id, ActRef pledge, Optional<Digest> document) implements Request<PledgeStepped> {

    @Override
    public Keys reads() {
        return course().reads();
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<PledgeStepped> decide(States states, Circumstances now, Rules rules) {
        Pledge before = course().require(states, now, rules);
        long days = PledgeCourse.terms(states, now.day()).number(Rule.OBJECTION_SUIT_DAYS);
        Objections.requirePending(before, rules);
        before.objection()
                .filter(one -> document.isEmpty())
                .filter(one ->
                        one.suit().isPresent() || !now.day().isAfter(one.since().plusDays(days)))
                .ifPresent(one -> rules.require(false, Reason.OBJECTION_PENDING, pledge, one.since()));
        rules.end();

        // From here on it must succeed.
        return course().decided(before, before.objected(Optional.empty()).stepped(PledgeStep.END_OBJECTION, now), now);
    }

    private PledgeCourse course() {
        return new PledgeCourse(pledge, PledgeStep.END_OBJECTION);
    }
}
