package io.carbonregistry.pledges;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.registry.Rule;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Proves that suit or arbitration over an objection is filed, so that it stands until it is decided.
 *
 * @param account whoever objects
 * @param pledge which
 * @param document the digest of the proof
 */
public record ProveSuit(ActId id, AccountId account, ActRef pledge, Digest document) implements Request<PledgeStepped> {

    @Override
    public Optional<Actor> actor() {
        return Optional.of(account.actor());
    }

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
        before.objection().ifPresent(one -> {
            rules.require(one.by().equals(now.actor()), Reason.NOT_FOUND, Pledge.key(pledge));
            LocalDate until = one.since().plusDays(days);
            rules.require(!now.day().isAfter(until), Reason.TIME_ORDER, "the proof of suit", now.day(), until);
        });
        rules.end();

        // From here on it must succeed.
        return course().decided(
                        before,
                        before.objected(before.objection().map(one -> one.proved(document)))
                                .stepped(PledgeStep.PROVE_SUIT, now),
                        now);
    }

    private PledgeCourse course() {
        return new PledgeCourse(pledge, PledgeStep.PROVE_SUIT);
    }
}
