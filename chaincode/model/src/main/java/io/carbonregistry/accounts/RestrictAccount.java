package io.carbonregistry.accounts;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;

/**
 * Asks that an account only receive and surrender (Registration rules art. 13, 15).
 *
 * @param account which
 * @param because what was found
 */
public record RestrictAccount(ActId id, AccountId account, Grounds because) implements Request<AccountRestricted> {

    @Override
    public Keys reads() {
        return Keys.needed(AccountStanding.key(account));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<AccountRestricted> decide(States states, Circumstances now, Rules rules) {
        AccountStanding standing = states.get(AccountStanding.key(account));
        Measures.requireNone(standing, Measure.Kind.RESTRICTION, now.actor(), rules);
        rules.end();

        // From here on it must succeed.
        return Decision.of(new AccountRestricted(now.act(), account, because, now.day()))
                .writing(
                        AccountStanding.key(account),
                        standing.under(new Measure(Measure.Kind.RESTRICTION, now.actor(), because, now.day())));
    }
}
