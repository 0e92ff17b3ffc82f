package io.carbonregistry.pledges;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.registry.RuleBook;
import io.carbonregistry.registry.RuleTopic;
import io.carbonregistry.registry.RuleVersion;
import java.time.LocalDate;

/**
 * One step of a pledge: what every act on it reads, the rules that all of them share, and how it ends.
 *
 * @param pledge which
 * @param step which step
 */
record PledgeCourse(ActRef pledge, PledgeStep step) {

    Keys reads() {
        return Keys.needed(Pledge.key(pledge), RuleBook.key(RuleTopic.SECURITY));
    }

    /** The pledge as it stands before. */
    Pledge find(States states) {
        return states.get(Pledge.key(pledge));
    }

    /** The rules in their order of precedence: it is the party's own, and it stands where this step begins. */
    Pledge require(States states, Circumstances now, Rules rules) {
        Pledge found = find(states);
        requireParty(found, now, rules);
        PledgeStatus status = found.statusOn(now.day());
        rules.require(step.from().contains(status), Reason.WRONG_STATE, pledge, status, step.from());
        return found;
    }

    /** The rules in their order of precedence: as {@link #require}, and the digest is that of the terms. */
    Pledge requireAgreeing(Digest terms, States states, Circumstances now, Rules rules) {
        Pledge found = require(states, now, rules);
        rules.require(found.terms().equals(terms), Reason.TERMS_DIFFER, pledge, found.terms(), terms);
        return found;
    }

    /** Nobody learns from a refusal whose pledge it is. */
    void requireParty(Pledge found, Circumstances now, Rules rules) {
        rules.require(step.party().is(found, now.actor()), Reason.NOT_FOUND, Pledge.key(pledge));
    }

    /** Where its step alone leads. */
    Decision<PledgeStepped> decided(Pledge before, Circumstances now) {
        return decided(before, before.stepped(step, now), now);
    }

    /** What the step made of it. */
    Decision<PledgeStepped> decided(Pledge before, Pledge after, Circumstances now) {
        return Decision.of(new PledgeStepped(
                        now.act(), pledge, step, before.status(), after.status(), after.units(), now.day()))
                .writing(Pledge.key(pledge), after)
                .with(EngagedParties.changed(before, after));
    }

    static RuleVersion terms(States states, LocalDate day) {
        return states.get(RuleBook.key(RuleTopic.SECURITY)).on(day);
    }
}
