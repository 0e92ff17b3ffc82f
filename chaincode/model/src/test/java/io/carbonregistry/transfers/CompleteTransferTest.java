package io.carbonregistry.transfers;

import static io.carbonregistry.transfers.Parties.POWER;
import static io.carbonregistry.transfers.Parties.PROPOSED;
import static io.carbonregistry.transfers.Parties.STEEL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding.Standing;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Signer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules of a completion in their order of precedence, and then the units. */
class CompleteTransferTest {

    private final Parties parties = new Parties();

    private static final Signer ASKS = Holders.initiator("power");
    private static final CompleteTransfer COMPLETE = new CompleteTransfer(new ActId("c1"), POWER, PROPOSED);

    @Test
    void refusesInOrderOfPrecedence() {
        parties.propose();
        AccountId far = Holders.open(parties.market, "far");
        parties.refused(
                Holders.initiator("far"), new CompleteTransfer(new ActId("c1"), far, PROPOSED), Reason.NOT_FOUND);
        parties.refused(ASKS, COMPLETE, Reason.WRONG_STATE);
        parties.market.grant(ASKS, parties.acceptance("a1"));
        parties.refused(ASKS, COMPLETE, Reason.WINDOW_RUNS);
        parties.open(Founding.DAY.plusDays(1));
        parties.stand(STEEL, Standing.FROZEN);
        parties.refused(ASKS, COMPLETE, Reason.ACCOUNT_NOT_OPEN);
        parties.stand(STEEL, Standing.OPEN);
        parties.bind(30, Encumbrance.Kind.COURT_FREEZE);
        parties.refused(ASKS, COMPLETE, Reason.JUDICIALLY_FROZEN);
    }

    @Test
    void theUnitsAreTheOthersOnceTheWindowHasPassed() {
        parties.propose();
        parties.market.grant(ASKS, parties.acceptance("a1"));
        parties.open(Founding.DAY.plusDays(1));
        parties.market.grant(ASKS, COMPLETE);
        assertEquals(POWER, parties.block(30).owner());
        assertEquals(List.of(), parties.block(30).encumbrances());
        assertEquals(
                Transfer.Status.COMPLETED,
                parties.market.find(Transfer.key(PROPOSED)).orElseThrow().status());
        assertEquals(0, parties.market.all("incoming/", IncomingTransfer.class).size());
        parties.refused(ASKS, new CompleteTransfer(new ActId("c2"), POWER, PROPOSED), Reason.WRONG_STATE);
    }
}
