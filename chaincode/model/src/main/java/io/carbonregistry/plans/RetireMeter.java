package io.carbonregistry.plans;

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
import java.time.LocalDate;
import java.util.Optional;

/**
 * Asks for a meter to be in use no longer.
 *
 * @param account the company's account
 * @param meter which
 * @param last its last day
 * @param because why
 */
public record RetireMeter(ActId id, AccountId account, MeterId meter, LocalDate last, Grounds because)
        implements Request<MeterRetired> {

    @Override
    public Optional<Actor> actor() {
        return Optional.of(account.actor());
    }

    @Override
    public Keys reads() {
        return Keys.needed(AccountStanding.key(account), Meter.key(account, meter));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<MeterRetired> decide(States states, Circumstances now, Rules rules) {
        Meter before = states.get(Meter.key(account, meter));
        rules.require(
                before.last().isEmpty(),
                Reason.WRONG_STATE,
                meter,
                before.last().map(day -> "retired on " + day).orElse("-"),
                "a meter in use");
        rules.require(!last.isBefore(before.installed()), Reason.TIME_ORDER, meter, before.installed(), last);
        rules.require(!last.isAfter(now.day()), Reason.TIME_ORDER, "retirement", now.day(), last);
        rules.end();

        // From here on it must succeed.
        return Decision.of(new MeterRetired(now.act(), account, meter, last, because, now.day()))
                .writing(Meter.key(account, meter), before.until(last, Optional.empty()));
    }
}
