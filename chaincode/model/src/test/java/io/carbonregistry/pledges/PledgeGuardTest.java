package io.carbonregistry.pledges;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Founding;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose peer guards what is pledged: the bank's of the first rank, until it enforces; and after an assignment the other's. */
class PledgeGuardTest {

    private static final Set<String> NOBODY = Set.of();
    private static final Set<String> BANK = Set.of("BankMSP");

    private final PledgeMarket of = new PledgeMarket();

    @BeforeEach
    void theBankRunsAPeer() {
        runs(Founding.BANK, Optional.of("BankMSP"));
    }

    private void runs(Actor bank, Optional<String> peer) {
        Pledgee pledgee = new Pledgee(bank, Pledgee.Kind.CITY_BANK, Pledgee.Standing.ADMITTED, peer);
        of.market.put(Changes.none().put(Pledgee.key(bank), pledgee));
    }

    private UnitBlock block() {
        return of.market.find(UnitBlock.key(PledgeMarket.CEA, 200)).orElseThrow();
    }

    @Test
    void aSaleWaitsUntilTheGuardIsLifted() {
        of.at(PledgeStatus.DEFAULTED);
        assertEquals(BANK, block().guards());
        of.grant(of.course.rebind());
        assertEquals(BANK, block().guards());
        of.open(PledgeMarket.DAY.plusDays(6)).grant(of.acts.enforce());
        EnforceBySale sale = of.acts.sale(200, 1);
        of.market.refuse(Founding.TRADER, sale, Reason.STILL_GUARDED);
        of.market.refuse(Founding.OTHER_LENDER, of.course.rebind(), Reason.NOT_FOUND);
        of.grant(of.course.rebind());
        assertEquals(NOBODY, block().guards());
        assertEquals(List.of(of.pledge().encumbrance()), block().encumbrances());
        of.grant(sale);
    }

    @Test
    void allThatItBindsIsBoundAnew() {
        of.at(PledgeStatus.DRAWN);
        RebindPledge whole = of.course.rebind();
        of.market.refuse(
                Founding.LENDER,
                new RebindPledge(
                        of.id(),
                        whole.pledge(),
                        whole.holder(),
                        List.of(PledgeDrawing.line(PledgeMarket.CEA, 50)),
                        whole.draws()),
                Reason.TERMS_DIFFER);
        of.market.refuse(
                Founding.LENDER,
                new RebindPledge(of.id(), whole.pledge(), whole.holder(), whole.lines(), PledgeDraws.none()),
                Reason.DRAWS_DIFFER);
    }

    @Test
    void anotherBanksPeerTakesOverOnceItBindsAnew() {
        of.at(PledgeStatus.DRAWN);
        runs(Founding.OTHER_BANK, Optional.of("SecondBankMSP"));
        of.grant(of.acts.assign(Founding.OTHER_BANK));
        of.grant(Founding.OTHER_BANK, of.acts.acceptAssignment());
        assertEquals(BANK, block().guards());
        of.grant(Founding.OTHER_BANK, of.course.rebind());
        assertEquals(Set.of("SecondBankMSP"), block().guards());
        of.grant(Founding.OTHER_BANK, of.course.release());
        assertEquals(NOBODY, block().guards());
    }

    @Test
    void aLaterRankGuardsNothing() {
        of.at(PledgeStatus.LOCKED);
        runs(Founding.OTHER_BANK, Optional.of("SecondBankMSP"));
        new SecondRank(of).lock();
        assertEquals(2, block().encumbrances().size());
        assertEquals(BANK, block().guards());
    }
}
