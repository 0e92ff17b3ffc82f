package io.carbonregistry.client;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.holdings.Condition;
import io.carbonregistry.holdings.Draw;
import io.carbonregistry.holdings.Draws;
import io.carbonregistry.holdings.GetHolding;
import io.carbonregistry.holdings.ListBlocks;
import io.carbonregistry.holdings.MoveToTrading;
import io.carbonregistry.holdings.SubLedger;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.units.Quantity;
import java.util.List;
import java.util.Optional;

/** A holder who moves units to the trading sub-ledger, one tonne or more at a time. */
record Seller(Market market, AccountId account) {

    private static final int MANY = 100;

    /** Opens an account that holds a few blocks. */
    static Seller begin(Market market, String account) {
        return begin(market, account, 10);
    }

    /** Opens an account that holds a few blocks of this size. */
    static Seller begin(Market market, String account, long tonnes) {
        AccountId opened = market.open(account);
        market.issue(opened, tonnes, tonnes, tonnes, tonnes, tonnes);
        return new Seller(market, opened);
    }

    /** Who initiates for the account. */
    Registry registry() {
        return market.network().as(market.initiator(account.value()));
    }

    /** The same person, step by step. */
    Steps steps() {
        return new Steps(market.network(), market.initiator(account.value()));
    }

    /** Moves tonnes of whatever blocks. */
    MoveToTrading move(String id, long tonnes) {
        return move(id, tonnes, Draws.none());
    }

    /** Moves tonnes from the head of the first block that is large enough. */
    MoveToTrading moveChosen(String id, long tonnes) {
        UnitBlock block = market
                .clerk()
                .query(new ListBlocks(account, Optional.of(Market.CEA), MANY, Optional.empty()))
                .blocks()
                .stream()
                .filter(one -> one.subLedger() == SubLedger.REGISTRATION)
                .filter(one -> one.range().size() >= tonnes)
                .findFirst()
                .orElseThrow();
        return move(id, tonnes, new Draws(List.of(new Draw(block.range().last(), tonnes))));
    }

    /** How many tonnes were moved. */
    long moved() {
        return market.clerk()
                .query(new GetHolding(account, Optional.empty()))
                .of(Market.CEA)
                .in(Condition.TRADING_AVAILABLE);
    }

    private MoveToTrading move(String id, long tonnes, Draws draws) {
        return new MoveToTrading(new ActId(id), account, Market.CEA, new Quantity(tonnes), draws);
    }
}
