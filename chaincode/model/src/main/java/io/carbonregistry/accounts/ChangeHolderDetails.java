package io.carbonregistry.accounts;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.util.Optional;

/**
 * Asks that a holder's name or registered place be others (Registration rules art. 11). The holder stays the same: an account
 * passes to nobody else by a change of details.
 *
 * @param account which
 * @param holder the holder as it is now called, under the same id
 * @param adcode where the holder is registered now
 * @param because the proof it rests on
 */
public record ChangeHolderDetails(ActId id, AccountId account, Holder holder, Adcode adcode, Grounds because)
        implements Request<HolderDetailsChanged> {

    @Override
    public Optional<Adcode> place() {
        return Optional.of(adcode);
    }

    @Override
    public Keys reads() {
        return Keys.needed(Account.key(account), AccountStanding.key(account));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<HolderDetailsChanged> decide(States states, Circumstances now, Rules rules) {
        Account before = states.get(Account.key(account));
        AccountStanding standing = states.get(AccountStanding.key(account));
        rules.require(standing.exists(), Reason.ACCOUNT_NOT_OPEN, account, standing.standing());
        rules.require(
                before.holder().id().equals(holder.id()),
                Reason.HOLDER_MISMATCH,
                account,
                before.holder().id(),
                holder.id());
        rules.end();

        // From here on it must succeed.
        return Decision.of(new HolderDetailsChanged(now.act(), account, holder, adcode, because, now.day()))
                .writing(Account.key(account), before.of(holder, adcode))
                .writing(AccountStanding.key(account), standing.at(adcode));
    }
}
