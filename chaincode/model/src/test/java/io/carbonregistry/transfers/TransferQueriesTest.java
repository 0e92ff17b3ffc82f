package io.carbonregistry.transfers;

import static io.carbonregistry.transfers.Parties.POWER;
import static io.carbonregistry.transfers.Parties.PROPOSED;
import static io.carbonregistry.transfers.Parties.STEEL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import io.carbonregistry.market.Signer;
import io.carbonregistry.transfers.ListTransfers.Direction;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the two parties of a transfer see of it, and nobody else. */
class TransferQueriesTest {

    private final Parties parties = new Parties();
    private final Market market = parties.market;

    @Test
    void bothPartiesSeeTheTransferAndNobodyElse() {
        Transfer transfer = parties.propose();
        AccountId far = Holders.open(market, "far");
        for (AccountId party : List.of(STEEL, POWER)) {
            assertEquals(transfer, market.answer(asks(party), new GetTransfer(party, PROPOSED), Transfer.class));
        }
        market.unanswered(asks(far), new GetTransfer(far, PROPOSED), Reason.NOT_FOUND);
        market.unanswered(asks(far), new GetTransfer(STEEL, PROPOSED), Reason.NOT_REPRESENTED);
    }

    @Test
    void theOtherSeesItComeUntilItHasEnded() {
        Transfer transfer = parties.propose();
        assertEquals(List.of(transfer), listed(STEEL, Direction.OUTGOING));
        assertEquals(List.of(), listed(STEEL, Direction.INCOMING));
        assertEquals(List.of(transfer), listed(POWER, Direction.INCOMING));
        market.grant(asks(POWER), new RejectTransfer(parties.acceptance("r1").id(), POWER, PROPOSED));
        assertEquals(List.of(), listed(POWER, Direction.INCOMING));
        assertEquals(1, listed(STEEL, Direction.OUTGOING).size());
    }

    private List<Transfer> listed(AccountId account, Direction direction) {
        ListTransfers query = new ListTransfers(account, direction, Optional.empty());
        return market.answer(asks(account), query, ListTransfers.Page.class).transfers();
    }

    private static Signer asks(AccountId account) {
        return Holders.initiator(account.value());
    }
}
