package io.carbonregistry.accounts;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.util.Optional;

/**
 * Asks that a counterparty be trusted no longer, from now on: what binds the holder's own hands takes no delay and no second
 * signature.
 *
 * @param account the holder's account
 * @param counterparty whom to trust no longer
 */
public record DistrustCounterparty(ActId id, AccountId account, AccountId counterparty)
        implements Request<CounterpartyDistrusted> {

    @Override
    public Optional<Actor> actor() {
        return Optional.of(account.actor());
    }

    @Override
    public Keys reads() {
        return Keys.none().maybe(TrustedCounterparties.key(account));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<CounterpartyDistrusted> decide(States states, Circumstances now, Rules rules) {
        TrustedCounterparties trusted = TrustedCounterparties.of(account, states);
        rules.require(trusted.from(counterparty).isPresent(), Reason.NOT_TRUSTED, account, counterparty, "never");
        rules.end();

        // From here on it must succeed.
        return Decision.of(new CounterpartyDistrusted(now.act(), account, counterparty, now.day()))
                .writing(TrustedCounterparties.key(account), trusted.without(counterparty));
    }
}
