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
 * Asks that the restriction of the own office be lifted; what other offices imposed stays.
 *
 * @param account which
 * @param because what has been put right
 */
public record ReinstateAccount(ActId id, AccountId account, Grounds because) implements Request<AccountReinstated> {

    @Override
    public Keys reads() {
        return Keys.needed(AccountStanding.key(account));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<AccountReinstated> decide(States states, Circumstances now, Rules rules) {
        AccountStanding standing = states.get(AccountStanding.key(account));
        Measures.requireOwn(standing, Measure.Kind.RESTRICTION, now.actor(), rules);
        rules.end();

        // From here on it must succeed.
        return Decision.of(new AccountReinstated(now.act(), account, because, now.day()))
                .writing(AccountStanding.key(account), standing.lifted(Measure.Kind.RESTRICTION, now.actor()));
    }
}
