package io.carbonregistry.pledges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.approvals.ApproveAct;
import io.carbonregistry.holdings.CloseAccount;
import io.carbonregistry.holdings.Draw;
import io.carbonregistry.holdings.Draws;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.holdings.End;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Signer;
import io.carbonregistry.retirements.Certificate;
import io.carbonregistry.retirements.SurrenderUnits;
import io.carbonregistry.units.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Surrender out of a pledge: rules in their order of precedence, and then the blocks, the certificate and the pledge. */
class SurrenderPledgedTest {

    private static final Signer HOLDER = Holders.initiator("power");

    private final PledgeMarket of = new PledgeMarket();

    @Test
    void needsTheBankUnderTheSameAct() {
        of.at(PledgeStatus.DRAWN);
        SurrenderPledgedUnits next = new SurrenderPledgedUnits(
                of.id(),
                PledgeMarket.POWER,
                PledgeMarket.PLEDGE,
                PledgeMarket.CEA,
                new Quantity(50),
                2027,
                of.acts.bearing(50));
        of.market.refuse(HOLDER, next, Reason.TIME_ORDER);
        UnitBlock bound = of.market.find(UnitBlock.key(PledgeMarket.CEA, 200)).orElseThrow();
        UnitBlock frozen = bound.bind(Encumbrance.by(Encumbrance.Kind.COURT_FREEZE, PledgeMarket.PLEDGE));
        of.market.put(Changes.none().put(frozen.key(), frozen));
        of.market.refuse(HOLDER, of.acts.surrender(50), Reason.COLLISION);
        of.market.put(Changes.none().put(bound.key(), bound));
        SurrenderPledgedUnits surrender = of.acts.surrender(50);
        of.market.grant(HOLDER, surrender);
        ActRef act = new ActRef(PledgeMarket.POWER.actor(), surrender.id());
        of.market.refuse(Founding.OTHER_LENDER, new ApproveAct(act, surrender), Reason.NOT_THE_PLEDGEE);
        of.market.grant(Founding.LENDER, new ApproveAct(act, surrender));
        assertEquals(
                List.of(PledgeActs.line(PledgeMarket.CEA, 150)), of.pledge().lines());
        assertEquals(
                End.Kind.SURRENDERED,
                of.market
                        .find(UnitBlock.key(PledgeMarket.CEA, 50))
                        .orElseThrow()
                        .end()
                        .orElseThrow()
                        .kind());
        assertTrue(of.market.find(Certificate.key(act)).isPresent());
        of.grant(of.course.release());
    }

    @Test
    void allOfItMayGoAndWhatIsLeftIsReleased() {
        of.at(PledgeStatus.PERFECTED);
        of.grant(of.acts.surrender(200));
        assertEquals(List.of(), of.pledge().lines());
        of.grant(of.course.release());
        assertEquals(PledgeStatus.RELEASED, of.pledge().status());
    }

    @Test
    void aFreeSurrenderTakesNoPledgedBlock() {
        of.at(PledgeStatus.LOCKED);
        Draws bound = new Draws(List.of(new Draw(200, 10)));
        SurrenderUnits free =
                new SurrenderUnits(of.id(), PledgeMarket.POWER, PledgeMarket.CEA, new Quantity(10), 2025, bound);
        of.market.refuse(HOLDER, free, Reason.ENCUMBERED);
    }

    @Test
    void anAccountWithPledgedUnitsIsNotClosed() {
        of.at(PledgeStatus.LOCKED);
        CloseAccount close = new CloseAccount(of.id(), PledgeMarket.POWER, PledgeActs.BECAUSE);
        of.market.refuse(Founding.CLERK, close, Reason.ACCOUNT_NOT_EMPTY);
    }
}
