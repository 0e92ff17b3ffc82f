package io.carbonregistry.holdings;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Authority;
import io.carbonregistry.kernel.Batch;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.SerialRange;
import io.carbonregistry.units.UnitClass;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Asks to cut parts off a free block of one's own, so that acts at the same time need not meet in it. What the parts leave stays a
 * block of its own. A restricted account may.
 *
 * @param account the holder's account
 * @param unitClass the class
 * @param last the last serial of the block
 * @param parts the size of each part, from the head of the block on; 1 to 500
 */
public record DivideBlock(ActId id, AccountId account, UnitClass unitClass, long last, List<Quantity> parts)
        implements Request<BlockDivided> {

    public DivideBlock {
        parts = Batch.checked("parts", parts, Batch.OF_HOLDER);
        new Draw(last, 1);
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
        return Keys.needed(AccountStanding.key(account)).maybe(UnitBlock.key(unitClass, last));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<BlockDivided> decide(States states, Circumstances now, Rules rules) {
        AccountStanding holder = states.get(AccountStanding.key(account));
        Draws draws = new Draws(List.of(new Draw(last, Quantity.total(parts))));
        DrawnBlocks drawn = draws.from(states, unitClass);
        rules.require(holder.maySurrender(), Reason.ACCOUNT_NOT_OPEN, account, holder.standing());
        drawn.requireHeldBy(account, rules);
        drawn.requireFree(now.day(), rules);
        rules.end();

        // From here on it must succeed.
        Pieces pieces = drawn.splitTo(
                parts.stream()
                        .map(part -> new Part(part.value(), UnaryOperator.identity()))
                        .toList(),
                now.act());
        List<SerialRange> cut = pieces.ranges().stream().flatMap(List::stream).toList();
        SerialRange whole = states.get(UnitBlock.key(unitClass, last)).range();
        return Decision.of(new BlockDivided(now.act(), account, unitClass, whole, cut, now.day()))
                .with(pieces.changes());
    }
}
