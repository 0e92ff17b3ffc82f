package io.carbonregistry.facilities;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.units.ReportingMonth;
import java.util.Optional;

/**
 * Asks for a facility to report no more after a month. The company proposes, its regulator approves.
 *
 * @param account the company's account
 * @param facility which
 * @param last the last month it reports
 * @param because why it ends
 */
public record RetireFacility(ActId id, AccountId account, FacilityId facility, ReportingMonth last, Grounds because)
        implements Request<FacilityRetired> {

    @Override
    public Optional<Actor> actor() {
        return Optional.of(account.actor());
    }

    @Override
    public Keys reads() {
        return Keys.needed(AccountStanding.key(account), Facility.key(facility))
                .and(unreported().reads());
    }

    @Override
    public Keys readsThen(States first) {
        return unreported().readsThen(first);
    }

    private YearsFrom unreported() {
        return new YearsFrom(account, last.plus(1));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<FacilityRetired> decide(States states, Circumstances now, Rules rules) {
        Facility before = states.get(Facility.key(facility));
        before.requireWithin(account, last, rules);
        unreported().requireUnlocked(states, rules);
        rules.require(
                before.last().isEmpty(),
                Reason.WRONG_STATE,
                facility,
                before.last().map(end -> "ending with " + end).orElse("-"),
                "no last month yet");
        rules.end();

        // From here on it must succeed.
        return Decision.of(new FacilityRetired(now.act(), account, facility, last, because, now.day()))
                .writing(Facility.key(facility), before.until(last));
    }
}
