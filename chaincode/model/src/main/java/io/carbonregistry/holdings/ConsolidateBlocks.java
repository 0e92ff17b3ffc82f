package io.carbonregistry.holdings;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Authority;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.units.UnitClass;
import java.util.List;
import java.util.Optional;

/**
 * Asks to join neighbouring blocks of one's own that are equal in everything but their range: sub-ledger, what binds them, what
 * is said of them, and the act that minted them. A restricted account may.
 *
 * @param account the holder's account
 * @param unitClass the class
 * @param lasts the last serial of each block, ascending; 2 to 500
 */
public record ConsolidateBlocks(ActId id, AccountId account, UnitClass unitClass, List<Long> lasts)
        implements Request<BlocksConsolidated> {

    public ConsolidateBlocks {
        lasts = List.copyOf(lasts);
        if (lasts.size() > Draws.MOST) {
            throw RefusedException.because(Reason.TOO_MANY, "blocks", Draws.MOST, lasts.size());
        }
        boolean ascending = lasts.stream().sorted().distinct().toList().equals(lasts);
        Text.require(
                lasts.size() >= 2 && ascending && lasts.get(0) >= 1,
                "blocks",
                lasts.size() + " blocks",
                "two or more, each once, ascending");
    }

    @Override
    public Optional<Actor> actor() {
        return Optional.of(account.actor());
    }

    /** Whoever signs first or second: it moves nothing, and who signs second chooses the blocks. */
    @Override
    public Authority authority() {
        return Authority.ANY;
    }

    @Override
    public Keys reads() {
        return Keys.needed(AccountStanding.key(account)).maybe(keys());
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<BlocksConsolidated> decide(States states, Circumstances now, Rules rules) {
        AccountStanding holder = states.get(AccountStanding.key(account));
        List<UnitBlock> blocks =
                keys().stream().map(states::find).flatMap(Optional::stream).toList();
        Joining joining = new Joining(blocks, now);
        rules.require(holder.maySurrender(), Reason.ACCOUNT_NOT_OPEN, account, holder.standing());
        keys().forEach(key -> rules.require(
                states.find(key)
                        .filter(block -> block.owner().equals(account))
                        .filter(block -> block.end().isEmpty())
                        .isPresent(),
                Reason.BLOCK_MOVED,
                key));
        joining.requireNoneWaiting(rules);
        joining.requireNeighbours(rules);
        rules.end();

        // From here on it must succeed.
        return Decision.of(new BlocksConsolidated(
                        now.act(),
                        account,
                        unitClass,
                        blocks.stream().map(UnitBlock::range).toList(),
                        joining.whole().range(),
                        now.day()))
                .with(joining.changes());
    }

    private List<Key<UnitBlock>> keys() {
        return lasts.stream().map(last -> UnitBlock.key(unitClass, last)).toList();
    }
}
