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
import java.time.LocalDate;
import java.util.Optional;

/**
 * Asks that units may go to a counterparty at once, after a delay in working days that gives the holder time to notice what it
 * didn't want (Delegated Regulation 2019/1122 art. 23).
 *
 * @param account the holder's account
 * @param counterparty whom to trust
 */
public record TrustCounterparty(ActId id, AccountId account, AccountId counterparty)
        implements Request<CounterpartyTrusted> {

    @Override
    public Optional<Actor> actor() {
        return Optional.of(account.actor());
    }

    @Override
    public Keys reads() {
        return Keys.needed(AccountStanding.key(account), AccountStanding.key(counterparty))
                .and(Delay.reads())
                .maybe(TrustedCounterparties.key(account));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<CounterpartyTrusted> decide(States states, Circumstances now, Rules rules) {
        AccountStanding own = states.get(AccountStanding.key(account));
        AccountStanding other = states.get(AccountStanding.key(counterparty));
        TrustedCounterparties trusted = TrustedCounterparties.of(account, states);
        rules.require(!account.equals(counterparty), Reason.SAME_ACCOUNT, account);
        rules.require(own.exists(), Reason.ACCOUNT_NOT_OPEN, account, own.standing());
        rules.require(other.exists(), Reason.ACCOUNT_NOT_OPEN, counterparty, other.standing());
        rules.require(
                trusted.from(counterparty).isEmpty(), Reason.WRONG_STATE, counterparty, "trusted", "not yet trusted");
        trusted.requireRoom(rules);
        LocalDate from = Delay.end(states, now);
        rules.end();

        // From here on it must succeed.
        return Decision.of(new CounterpartyTrusted(now.act(), account, counterparty, from, now.day()))
                .writing(TrustedCounterparties.key(account), trusted.with(counterparty, from));
    }
}
