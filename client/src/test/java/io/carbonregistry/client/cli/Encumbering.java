package io.carbonregistry.client.cli;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.client.Market;
import io.carbonregistry.freezes.Document;
import io.carbonregistry.freezes.FreezeUnits;
import io.carbonregistry.holdings.BulkDraws;
import io.carbonregistry.holdings.Draws;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.transfers.ProposeTransfer;
import io.carbonregistry.transfers.TransferReason;
import io.carbonregistry.units.Quantity;

/**
 * What binds units on a market.
 *
 * @param market which
 */
record Encumbering(Market market) {

    private static final Document ORDER = new Document("Order 7", Digest.of(new byte[] {7}));

    /** A transfer that waits for its window. */
    void promise(AccountId from, AccountId to, long tonnes) {
        ProposeTransfer proposal = new ProposeTransfer(
                Market.id(), from, to, Market.CEA, new Quantity(tonnes), TransferReason.SALE, Draws.none());
        market.grant(
                market.network().as(market.initiator(from.value())),
                market.network().as(market.approver(from.value())),
                proposal);
    }

    /** A court's freeze, of what is there and of what comes. */
    void freeze(AccountId of, long tonnes) {
        FreezeUnits order = new FreezeUnits(
                Market.id(), of, Market.CEA, new Quantity(tonnes), ORDER, Market.DAY.plusYears(1), BulkDraws.none());
        market.grant(market.judge(), market.clerk(), order);
    }
}
