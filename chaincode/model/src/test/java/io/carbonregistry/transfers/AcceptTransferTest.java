package io.carbonregistry.transfers;

import static io.carbonregistry.transfers.Parties.POWER;
import static io.carbonregistry.transfers.Parties.PROPOSED;
import static io.carbonregistry.transfers.Parties.STEEL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.accounts.AccountStanding.Standing;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import io.carbonregistry.market.Signer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rules of an acceptance in their order of precedence, and then the window. */
class AcceptTransferTest {

    private final Parties parties = new Parties();

    private static final Signer ASKS = Holders.initiator("power");

    @Test
    void refusesInOrderOfPrecedence() {
        Digest terms = parties.propose().terms();
        parties.stand(STEEL, Standing.FROZEN);
        parties.refused(
                Holders.initiator("steel"),
                new AcceptTransfer(new ActId("a1"), STEEL, PROPOSED, terms),
                Reason.NOT_FOUND);
        assertEquals(
                List.of(Reason.NOT_FOUND, Reason.ACCOUNT_NOT_OPEN),
                parties.market.dryRun(
                        Holders.initiator("steel"), new AcceptTransfer(new ActId("a1"), STEEL, PROPOSED, terms)));
        parties.refused(ASKS, new AcceptTransfer(new ActId("a1"), POWER, PROPOSED, Market.CODE), Reason.TERMS_DIFFER);
        parties.refused(ASKS, parties.acceptance("a1"), Reason.ACCOUNT_NOT_OPEN);
        parties.stand(STEEL, Standing.OPEN);
        parties.market.grant(ASKS, parties.acceptance("a1"));
        parties.refused(ASKS, parties.acceptance("a2"), Reason.WRONG_STATE);
    }

    @Test
    void itsWindowEndsOnAWorkingDay() {
        parties.open(Founding.DAY.plusDays(4));
        parties.propose();
        parties.market.grant(ASKS, parties.acceptance("a1"));
        Transfer transfer = parties.market.find(Transfer.key(PROPOSED)).orElseThrow();
        assertEquals(Transfer.Status.ACCEPTED, transfer.status());
        assertEquals(Optional.of(Founding.DAY.plusDays(7)), transfer.due());
    }
}
