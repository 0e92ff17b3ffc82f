package io.carbonregistry.accounts;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Mandate;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Representative;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.util.List;
import java.util.Optional;

/**
 * Asks to open an account for a holder that has none, with the persons who act for it (Registration rules art. 7 to 10).
 *
 * @param account the id of the new account
 * @param type what it is for
 * @param holder in whose name
 * @param adcode where the holder is registered
 * @param representatives at least one who may initiate and another who may approve
 */
public record OpenAccount(
        ActId id,
        AccountId account,
        AccountType type,
        Holder holder,
        Adcode adcode,
        List<Representative> representatives)
        implements Request<AccountOpened> {

    public OpenAccount {
        representatives = List.copyOf(representatives);
    }

    @Override
    public Optional<Adcode> place() {
        return Optional.of(adcode);
    }

    @Override
    public Keys reads() {
        return Keys.none()
                .fresh(AccountStanding.key(account), Account.key(account), Mandate.key(account.actor()))
                .maybe(HolderAccount.key(holder.id()));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<AccountOpened> decide(States states, Circumstances now, Rules rules) {
        Optional<HolderAccount> other = states.find(HolderAccount.key(holder.id()));
        Mandate mandate = new Mandate(account.actor(), Adcode.NATION, representatives);
        rules.require(
                other.isEmpty(),
                Reason.HOLDER_HAS_ACCOUNT,
                holder.id(),
                other.map(HolderAccount::account).orElse(account));
        representatives.forEach(one -> Representatives.requireEligible(one, type, rules));
        Representatives.requireFourEyes(mandate, rules);
        rules.end();

        // From here on it must succeed.
        return Decision.of(new AccountOpened(now.act(), account, type, holder, adcode, now.day()))
                .writing(Account.key(account), new Account(account, type, holder, adcode, now.day(), now.act()))
                .writing(
                        AccountStanding.key(account),
                        new AccountStanding(
                                account, type, holder.id(), adcode, AccountStanding.Standing.OPEN, List.of()))
                .writing(HolderAccount.key(holder.id()), new HolderAccount(holder.id(), account))
                .writing(Mandate.key(account.actor()), mandate);
    }
}
