package io.carbonregistry.verification;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.facilities.EntityYear;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.registry.Registry;

/**
 * Grants a company the simplified course, in which no visit to the site is due: its record was clean for years.
 *
 * @param year which
 * @param account the company's account
 * @param because the decision
 */
public record GrantSimplified(ActId id, int year, AccountId account, Grounds because)
        implements Request<SimplifiedGranted> {

    public GrantSimplified {
        EntityYear.requireYear(year);
    }

    @Override
    public Keys reads() {
        return Keys.needed(AccountStanding.key(account), Assignment.key(year, account), Terms.key(), Registry.key());
    }

    @Override
    public Keys readsThen(States first) {
        return CleanRecord.of(year, account, first, first.get(Registry.key()).day())
                .reads();
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<SimplifiedGranted> decide(States states, Circumstances now, Rules rules) {
        Assignment before = states.get(Assignment.key(year, account));
        Told.requireNot(before, now.day(), rules);
        rules.require(
                !before.simplified() && before.stage() != Assignment.Stage.REVIEWED,
                Reason.WRONG_STATE,
                Assignment.key(year, account),
                before.simplified() ? "simplified" : before.stage(),
                "a verification that is not signed and not simplified");
        CleanRecord.of(year, account, states, now.day()).require(states, now.day(), rules);
        rules.end();

        // From here on it must succeed.
        return Decision.of(new SimplifiedGranted(now.act(), year, account, because, now.day()))
                .writing(Assignment.key(year, account), before.simplifiedCourse());
    }
}
