package io.carbonregistry.pledges;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Signer;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Objections and their clocks: rules in their order of precedence, and then how they stand. */
class ObjectionTest {

    private static final Signer DEBTOR = Holders.initiator("steel");

    private final PledgeMarket of = new PledgeMarket();

    private void open(int days) {
        of.open(PledgeMarket.DAY.plusDays(days));
    }

    @Test
    void itIsToldInTimeAndOnce() {
        of.at(PledgeStatus.DRAWN);
        of.market.refuse(
                Holders.initiator("grid"),
                new ObjectToNotice(of.id(), PledgeMarket.GRID, PledgeMarket.PLEDGE, of.day(), PledgeActs.BECAUSE),
                Reason.NOT_FOUND);
        of.market.refuse(DEBTOR, of.acts.object(of.day().plusDays(1)), Reason.TIME_ORDER);
        open(8);
        of.market.refuse(DEBTOR, of.acts.object(PledgeMarket.DAY), Reason.TOO_MANY_DAYS);
        open(7);
        of.grant(of.acts.object(PledgeMarket.DAY));
        of.market.refuse(DEBTOR, of.acts.object(PledgeMarket.DAY), Reason.OBJECTION_PENDING);
    }

    @Test
    void withoutSuitItEndsAndWithSuitItStands() {
        of.at(PledgeStatus.DRAWN);
        of.market.refuse(DEBTOR, of.acts.prove(), Reason.WRONG_STATE);
        of.market.refuse(Founding.CLERK, of.acts.endObjection(Optional.empty()), Reason.WRONG_STATE);
        of.grant(of.acts.object(PledgeMarket.DAY));
        of.market.refuse(
                Holders.initiator("power"),
                new ProveSuit(of.id(), PledgeMarket.POWER, PledgeMarket.PLEDGE, PledgeActs.PAPER),
                Reason.NOT_FOUND);
        open(30);
        of.market.refuse(Founding.CLERK, of.acts.endObjection(Optional.empty()), Reason.OBJECTION_PENDING);
        open(31);
        of.market.refuse(DEBTOR, of.acts.prove(), Reason.TIME_ORDER);
        of.grant(of.acts.endObjection(Optional.empty()));
        assertEquals(Optional.empty(), of.pledge().objection());
        of.grant(of.acts.object(of.day()));
        of.grant(of.acts.prove());
        open(90);
        of.market.refuse(Founding.CLERK, of.acts.endObjection(Optional.empty()), Reason.OBJECTION_PENDING);
        of.grant(of.acts.endObjection(Optional.of(PledgeActs.PAPER)));
    }
}
