package io.carbonregistry.transfers;

import static io.carbonregistry.transfers.Parties.POWER;
import static io.carbonregistry.transfers.Parties.STEEL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.accounts.AccountStanding.Standing;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Signer;
import io.carbonregistry.units.SerialRange;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules of a proposal in their order of precedence, and then the proposal. */
class ProposeTransferTest {

    private final Parties parties = new Parties();

    private static final Signer ASKS = Holders.initiator("steel");

    @Test
    void refusesInOrderOfPrecedence() {
        parties.bind(100, Encumbrance.Kind.PLEDGE);
        parties.stand(POWER, Standing.CLOSED);
        parties.refused(ASKS, parties.proposal(STEEL, 30), Reason.SAME_ACCOUNT);
        parties.refused(ASKS, parties.proposal(POWER, 30), Reason.ACCOUNT_NOT_OPEN);
        parties.stand(POWER, Standing.OPEN);
        parties.refused(ASKS, parties.proposal(POWER, 1_000_001), Reason.LIMIT_EXCEEDED);
        parties.refused(ASKS, parties.proposal(POWER, 30), Reason.ENCUMBERED);
    }

    @Test
    void theUnitsWaitForTheOther() {
        Transfer transfer = parties.propose();
        assertEquals(Transfer.Status.PROPOSED, transfer.status());
        assertEquals(List.of(new SerialRange(1, 30)), transfer.ranges());
        assertEquals(STEEL, parties.block(30).owner());
        assertEquals(
                Encumbrance.Kind.TRANSFER_PENDING,
                parties.block(30).encumbrances().get(0).kind());
        assertEquals(List.of(), parties.block(100).encumbrances());
    }
}
