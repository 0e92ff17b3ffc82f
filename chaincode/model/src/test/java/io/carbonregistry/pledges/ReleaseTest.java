package io.carbonregistry.pledges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.holdings.Draw;
import io.carbonregistry.holdings.Draws;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.NoStates;
import io.carbonregistry.kernel.Overlay;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Letting go: rules in their order of precedence, and then the blocks, which keep whatever else binds them. */
class ReleaseTest {

    private final PledgeMarket of = new PledgeMarket();

    private UnitBlock block(long last) {
        return of.market.find(UnitBlock.key(PledgeMarket.CEA, last)).orElseThrow();
    }

    @Test
    void thePledgeeAloneReleasesAllOfIt() {
        of.at(PledgeStatus.DRAWN);
        of.market.refuse(Founding.OTHER_LENDER, of.course.release(), Reason.NOT_THE_PLEDGEE);
        of.market.refuse(
                Founding.LENDER,
                new ReleasePledge(
                        of.id(),
                        PledgeMarket.PLEDGE,
                        PledgeMarket.POWER,
                        List.of(PledgeActs.line(PledgeMarket.CEA, 199)),
                        of.acts.bearing(199)),
                Reason.TERMS_DIFFER);
        of.market.refuse(
                Founding.LENDER,
                new ReleasePledge(of.id(), PledgeMarket.PLEDGE, PledgeMarket.POWER, of.acts.lines(), of.acts.free(200)),
                Reason.BLOCK_MOVED);
        of.market.refuse(
                Founding.LENDER,
                new ReleasePledge(
                        of.id(), PledgeMarket.PLEDGE, PledgeMarket.POWER, of.acts.lines(), of.acts.bearing(199)),
                Reason.DRAWS_DIFFER);
        of.grant(of.course.release());
        assertEquals(PledgeStatus.RELEASED, of.pledge().status());
        assertTrue(block(200).isFree(of.day()));
        of.market.refuse(Founding.LENDER, of.course.release(), Reason.WRONG_STATE);
    }

    @Test
    void aFreezeThatCameLaterStaysAndHasCutTheBlocks() {
        of.at(PledgeStatus.LOCKED);
        UnitBlock whole = block(200);
        ActRef freeze = new ActRef(Founding.COURT, new ActId("f1"));
        Draws head = new Draws(List.of(new Draw(200, 30)));
        Changes cut = head.from(new Overlay(new NoStates(), Changes.none().put(whole.key(), whole)), PledgeMarket.CEA)
                .becoming(block -> block.bind(Encumbrance.by(Encumbrance.Kind.COURT_FREEZE, freeze)), freeze);
        of.market.put(cut);
        of.grant(of.course.release());
        assertEquals(1, block(30).encumbrances().size());
        assertTrue(block(200).isFree(of.day()));
    }

    @Test
    void aCourtOrdersIt() {
        of.at(PledgeStatus.DEFAULTED);
        of.market.refuse(Founding.LENDER, of.course.order(), Reason.ROLE_NOT_ALLOWED);
        of.grant(of.course.order());
        assertEquals(PledgeStatus.RELEASED, of.pledge().status());
    }

    @Test
    void whatIsAskedForFallsDue() {
        of.at(PledgeStatus.DRAWN);
        of.market.refuse(
                Holders.initiator("grid"),
                new RequestRelease(of.id(), PledgeMarket.GRID, PledgeMarket.PLEDGE),
                Reason.NOT_FOUND);
        of.grant(of.course.askRelease());
        assertEquals(Optional.of(of.day()), of.pledge().dayOf(PledgeStep.ASK_RELEASE));
    }

    @Test
    void theFirstRankGoesAndTheSecondStays() {
        of.at(PledgeStatus.LOCKED);
        new SecondRank(of).lock();
        assertEquals(2, block(200).encumbrances().size());
        of.grant(of.course.notice());
        of.grant(of.course.release());
        assertEquals(
                List.of(Encumbrance.by(Encumbrance.Kind.PLEDGE, SecondRank.SECOND)
                        .ranked(2)),
                block(200).encumbrances());
    }
}
