package io.carbonregistry.chaos.load;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.bench.market.People;
import io.carbonregistry.chaos.ground.Ground;
import io.carbonregistry.client.ActIds;
import io.carbonregistry.holdings.DivideBlock;
import io.carbonregistry.holdings.Draws;
import io.carbonregistry.holdings.ListBlocks;
import io.carbonregistry.holdings.MoveToTrading;
import io.carbonregistry.holdings.SubLedger;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.transfers.TransferReason;
import io.carbonregistry.transfers.TransferUnits;
import io.carbonregistry.units.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What a holder does with units.
 *
 * @param pair whose: the client's own accounts, or those that all clients share
 */
record Trading(Ground.Pair pair) {

    private static final int MOST_TONNES = 50;
    private static final int FEW = 20;

    /** Moves units to the trading sub-ledger, which takes one signature. */
    void move(Desk desk, RandomGenerator random) {
        desk.ask(
                People.INITIATOR,
                new MoveToTrading(ActIds.fresh(), pair.from(), Ground.UNITS, some(random), Draws.none()));
    }

    /** Sells units, which takes two. */
    void sell(Desk desk, RandomGenerator random) {
        desk.ask(
                People.INITIATOR,
                People.APPROVER,
                new TransferUnits(
                        ActIds.fresh(),
                        pair.from(),
                        pair.to(),
                        Ground.UNITS,
                        some(random),
                        TransferReason.SALE,
                        Draws.none()));
    }

    /** Cuts parts off a block, which others may draw from meanwhile. */
    void divide(Desk desk, RandomGenerator random) {
        List<UnitBlock> large = blocks(desk, pair.from());
        if (!large.isEmpty()) {
            UnitBlock block = large.get(random.nextInt(large.size()));
            desk.ask(
                    People.INITIATOR,
                    new DivideBlock(
                            ActIds.fresh(),
                            pair.from(),
                            Ground.UNITS,
                            block.range().last(),
                            List.of(some(random), some(random))));
        }
    }

    private static List<UnitBlock> blocks(Desk desk, AccountId account) {
        return desk
                .as(People.INITIATOR)
                .query(new ListBlocks(account, Optional.of(Ground.UNITS), FEW, Optional.empty()))
                .blocks()
                .stream()
                .filter(block -> block.subLedger() == SubLedger.REGISTRATION)
                .filter(block -> block.range().size() > 2 * MOST_TONNES)
                .toList();
    }

    private static Quantity some(RandomGenerator random) {
        return new Quantity(random.nextInt(1, MOST_TONNES + 1));
    }
}
