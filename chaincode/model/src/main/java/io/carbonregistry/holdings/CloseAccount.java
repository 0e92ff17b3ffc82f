package io.carbonregistry.holdings;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.accounts.Engagement;
import io.carbonregistry.accounts.HolderAccount;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.util.List;
import java.util.Optional;

/**
 * Asks to close an account for ever, once it holds nothing and nothing runs that it is a party of (Registration rules art. 14). It stands
 * here and not with the other acts on accounts because it looks at holdings; and it is the one act that reads ranges, so that a block
 * that comes in or business that begins while it is in flight makes it fail.
 *
 * @param account which
 * @param because the merger, dissolution or death, and its proof
 */
public record CloseAccount(ActId id, AccountId account, Grounds because) implements Request<AccountClosed> {

    @Override
    public Keys reads() {
        return Keys.needed(AccountStanding.key(account));
    }

    @Override
    public List<String> scans() {
        return List.of(OwnerEntry.keys(account), Engagement.keys(account.actor()));
    }

    @Override
    public Keys readsThen(States first) {
        return held(first).map(block -> Keys.needed(block)).orElse(Keys.none());
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<AccountClosed> decide(States states, Circumstances now, Rules rules) {
        AccountStanding standing = states.get(AccountStanding.key(account));
        Optional<UnitBlock> held = held(states).flatMap(states::find);
        standing.requireMayReceive(rules);
        rules.require(
                held.isEmpty(),
                Reason.ACCOUNT_NOT_EMPTY,
                account,
                held.map(block -> block.range().size()).orElse(0L));
        Engagement.requireNone(account.actor(), states, rules);
        rules.end();

        // From here on it must succeed: the holder may open another account.
        return Decision.of(new AccountClosed(now.act(), account, because, now.day()))
                .writing(AccountStanding.key(account), standing.now(AccountStanding.Standing.CLOSED))
                .with(Changes.none().delete(HolderAccount.key(standing.holder())));
    }

    /** The first block that the account holds. */
    private Optional<Key<UnitBlock>> held(States states) {
        return states.scanned().stream()
                .filter(key -> key.startsWith(OwnerEntry.keys(account)))
                .findFirst()
                .map(OwnerEntry::block);
    }
}
