package io.carbonregistry.pledges;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.registry.Rule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Objects to the notice of a pledge, as the debtor or the holder: until it ends nothing is enforced.
 *
 * @param account the debtor's or the holder's
 * @param pledge which
 * @param registered when the objection was registered in the central bank's system
 * @param because why
 */
public record ObjectToNotice(ActId id, AccountId account, ActRef pledge, LocalDate registered, Grounds because)
        implements Request<PledgeStepped> {

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
        long most = PledgeCourse.terms(states, now.day()).number(Rule.OBJECTION_TELL_DAYS);
        Objections.requireNone(before, rules);
        rules.require(!registered.isAfter(now.day()), Reason.TIME_ORDER, "objection", now.day(), registered);
        rules.require(
                !now.day().isAfter(registered.plusDays(most)),
                Reason.TOO_MANY_DAYS,
                "the objection",
                most,
                ChronoUnit.DAYS.between(registered, now.day()));
        rules.end();

        // From here on it must succeed.
        Objection objection = new Objection(now.act(), now.actor(), because, registered, Optional.empty());
        return course().decided(before, before.objected(Optional.of(objection)).stepped(PledgeStep.OBJECT, now), now);
    }

    private PledgeCourse course() {
        return new PledgeCourse(pledge, PledgeStep.OBJECT);
    }
}
