package io.carbonregistry.freezes;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.holdings.BulkDraws;
import io.carbonregistry.holdings.DrawnBlocks;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.holdings.Pieces;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Input;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.units.UnitClass;
import java.util.List;

/**
 * Gives units that no freeze binds any more, or that have come in since, to those who wait in line for them; whoever has expired
 * waits no longer.
 *
 * @param account whose units
 * @param unitClass of which class
 * @param draws from which blocks, as far as they are needed
 */
public record AdvanceFreeze(
        ActId id,
        AccountId account,
        UnitClass unitClass,
        @Input BulkDraws draws) implements Request<FreezeAdvanced> {

    @Override
    public Keys reads() {
        return Keys.needed(AccountStanding.key(account), FreezeLine.key(account, unitClass))
                .maybe(draws.keys(unitClass));
    }

    @Override
    public Keys readsThen(States first) {
        return Line.readsThen(account, unitClass, first);
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<FreezeAdvanced> decide(States states, Circumstances now, Rules rules) {
        DrawnBlocks drawn = draws.from(states, unitClass);
        Line line = Line.of(account, unitClass, states, now.day());
        List<Share> shares = line.deal(drawn.total());
        drawn.requireHeldBy(account, rules);
        drawn.requireFreeBut(one -> one.kind() != Encumbrance.Kind.COURT_FREEZE, now.day(), rules);
        rules.require(!shares.isEmpty() || line.isOutdated(), Reason.DRAWS_DIFFER, line.tonnes(), drawn.total());
        rules.end();

        // From here on it must succeed.
        Pieces pieces = drawn.splitTo(shares.stream().map(Share::part).toList(), now.act());
        return Decision.of(new FreezeAdvanced(
                        now.act(), account, unitClass, Passed.of(shares, pieces.ranges()), now.day()))
                .with(pieces.changes())
                .with(line.after(shares));
    }
}
