package io.carbonregistry.pledges;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Confided;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;

/**
 * Accepts a proposed pledge, as the bank that it names.
 *
 * @param pledge the act that proposed it
 * @param terms the digest of what was proposed, as the bank has seen it
 */
@Confided
public record AcceptPledge(ActId id, ActRef pledge, Digest terms) implements Request<PledgeStepped> {

    @Override
    public Keys reads() {
        return course().reads().and(Lending.reads(pledge));
    }

    @Override
    public Keys readsThen(States first) {
        return Keys.none().maybe(Pledgee.key(course().find(first).agreed().pledgee()));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<PledgeStepped> decide(States states, Circumstances now, Rules rules) {
        Pledge before = course().requireAgreeing(terms, states, now, rules);
        Lending lending = Lending.of(pledge, states);
        Pledgee.requireAdmitted(before.agreed().pledgee(), states, rules);
        lending.requireValued(states, now.day(), rules);
        // What is drawn of a maximum is looked at when it is drawn.
        if (before.agreed().kind() == PledgeTerms.Kind.ORDINARY) {
            lending.requireWithinTarget(lending.loan().terms().amount(), before.lines(), rules);
        }
        rules.end();

        // From here on it must succeed.
        return course().decided(before, now);
    }

    private PledgeCourse course() {
        return new PledgeCourse(pledge, PledgeStep.ACCEPT);
    }
}
