package io.carbonregistry.transfers;

import static io.carbonregistry.transfers.Parties.POWER;
import static io.carbonregistry.transfers.Parties.PROPOSED;
import static io.carbonregistry.transfers.Parties.STEEL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Holders;
import org.junit.jupiter.api.Test;

/** Rules in their order of precedence; then the units are free again, whatever else binds them. */
class RejectTransferTest {

    private final Parties parties = new Parties();

    @Test
    void refusesInOrderOfPrecedence() {
        parties.propose();
        parties.refused(Holders.initiator("steel"), request("r1", STEEL), Reason.NOT_FOUND);
        parties.market.grant(Holders.initiator("power"), request("r1", POWER));
        parties.refused(Holders.initiator("power"), request("r2", POWER), Reason.WRONG_STATE);
    }

    @Test
    void theUnitsAreFreeAgainAndAFreezeStays() {
        parties.propose();
        parties.bind(30, Encumbrance.Kind.COURT_FREEZE);
        parties.market.grant(Holders.initiator("power"), request("r1", POWER));
        assertEquals(STEEL, parties.block(30).owner());
        assertEquals(1, parties.block(30).encumbrances().size());
        assertEquals(
                Transfer.Status.REJECTED,
                parties.market.find(Transfer.key(PROPOSED)).orElseThrow().status());
    }

    private static RejectTransfer request(String id, AccountId account) {
        return new RejectTransfer(new ActId(id), account, PROPOSED);
    }
}
