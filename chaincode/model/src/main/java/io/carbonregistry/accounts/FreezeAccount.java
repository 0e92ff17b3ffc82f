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
 * Asks that nothing move in an account (Registration rules art. 22). One officer suffices, for a freeze that waits comes too
 * late.
 *
 * @param account which
 * @param because the decision it rests on
 */
public record FreezeAccount(ActId id, AccountId account, Grounds because) implements Request<AccountFrozen> {

    @Override
    public Keys reads() {
        return Keys.needed(AccountStanding.key(account));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<AccountFrozen> decide(States states, Circumstances now, Rules rules) {
        AccountStanding standing = states.get(AccountStanding.key(account));
        Measures.requireNone(standing, Measure.Kind.FREEZE, now.actor(), rules);
        rules.end();

        // From here on it must succeed.
        return Decision.of(new AccountFrozen(now.act(), account, because, now.day()))
                .writing(
                        AccountStanding.key(account),
                        standing.under(new Measure(Measure.Kind.FREEZE, now.actor(), because, now.day())));
    }
}
