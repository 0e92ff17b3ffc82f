package io.carbonregistry.verification;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.bodies.TechnicalBody;
import io.carbonregistry.facilities.EntityYear;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.time.LocalDate;

/**
 * A body that is to verify a company's year.
 *
 * @param year which
 * @param account the company's account
 * @param body who
 */
record Candidate(int year, AccountId account, BodyId body) {

    Keys reads() {
        return conflicts().reads().and(Keys.needed(EntityYear.key(year, account)));
    }

    Keys readsThen(States first) {
        return conflicts().readsThen(first);
    }

    /** The rules in their order of precedence: accredited for the sector and the place today, and without a conflict. */
    void require(States states, LocalDate day, Rules rules) {
        states.get(TechnicalBody.key(body))
                .requireAccredited(
                        TechnicalBody.Kind.VERIFIER,
                        states.get(EntityYear.key(year, account)).sector(),
                        states.get(AccountStanding.key(account)).adcode(),
                        day,
                        rules);
        conflicts().require(states, day, rules);
    }

    private Conflicts conflicts() {
        return new Conflicts(year, account, body);
    }
}
