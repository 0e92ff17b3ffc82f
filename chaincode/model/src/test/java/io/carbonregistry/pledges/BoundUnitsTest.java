package io.carbonregistry.pledges;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.accounts.CloseOffice;
import io.carbonregistry.audit.Invariant;
import io.carbonregistry.audit.Violation;
import io.carbonregistry.holdings.CloseAccount;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Founding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A ledger with pledges keeps what must hold of them; whatever is spoilt is found. */
class BoundUnitsTest {

    private final PledgeMarket of = new PledgeMarket();

    private UnitBlock block(long last) {
        return of.market.find(UnitBlock.key(PledgeMarket.CEA, last)).orElseThrow();
    }

    private void put(UnitBlock block) {
        of.market.put(Changes.none().put(block.key(), block));
    }

    private List<Invariant> broken() {
        return of.market.violations().stream()
                .map(Violation::invariant)
                .filter(one -> one == Invariant.PLEDGES_BIND_THEIR_UNITS || one == Invariant.PRIORITY_IS_KEPT)
                .toList();
    }

    @Test
    void neitherDebtorNorBankIsClosedWhileItBinds() {
        of.at(PledgeStatus.LOCKED);
        CloseOffice closing = new CloseOffice(of.id(), Founding.BANK, "merged");
        CloseAccount debtor = new CloseAccount(of.id(), PledgeMarket.STEEL, PledgeActs.BECAUSE);
        of.market.refuse(Founding.MINISTER, closing, Reason.ACCOUNT_ENGAGED);
        of.market.refuse(Founding.CLERK, debtor, Reason.ACCOUNT_ENGAGED);
        of.grant(of.acts.assign(Founding.OTHER_BANK));
        of.grant(Founding.OTHER_BANK, of.acts.acceptAssignment());
        of.market.grant(Founding.MINISTER, closing);
        of.grant(Founding.OTHER_BANK, of.course.release());
        of.market.grant(Founding.CLERK, debtor);
    }

    @Test
    void nothingIsBrokenByTwoRanks() {
        of.at(PledgeStatus.LOCKED);
        new SecondRank(of).lock();
        assertEquals(List.of(), broken());
        of.grant(of.course.release());
        assertEquals(List.of(), broken());
    }

    @Test
    void unitsThatLostTheirPledgeAreFound() {
        of.at(PledgeStatus.LOCKED);
        put(block(200).boundBy(List.of()));
        assertEquals(List.of(Invariant.PLEDGES_BIND_THEIR_UNITS), broken());
    }

    @Test
    void whatBearsNoPledgeOrOneThatHasEndedIsFound() {
        of.at(PledgeStatus.RELEASED);
        put(block(200).bind(of.pledge().encumbrance()));
        assertEquals(List.of(Invariant.PLEDGES_BIND_THEIR_UNITS), broken());
        put(block(200).boundBy(List.of(Encumbrance.by(Encumbrance.Kind.PLEDGE, SecondRank.SECOND))));
        assertEquals(List.of(Invariant.PLEDGES_BIND_THEIR_UNITS), broken());
    }

    @Test
    void ranksThatAreEqualOrWereLockedTheOtherWayRoundAreFound() {
        of.at(PledgeStatus.LOCKED);
        SecondRank second = new SecondRank(of);
        second.lock();
        UnitBlock bound = block(200);
        put(bound.boundBy(
                List.of(of.pledge().encumbrance(), second.pledge().encumbrance().ranked(1))));
        assertEquals(List.of(Invariant.PRIORITY_IS_KEPT), broken());
        put(bound);
        List<PledgeDay> later =
                List.of(new PledgeDay(PledgeStep.LOCK, PledgeMarket.DAY.plusDays(1), PledgeMarket.PLEDGE));
        of.but(pledge -> new Pledge(
                pledge.id(),
                pledge.terms(),
                pledge.agreed(),
                pledge.status(),
                pledge.units(),
                later,
                pledge.notice(),
                pledge.change(),
                pledge.objection(),
                pledge.assignedTo(),
                pledge.formerPledgees()));
        assertEquals(List.of(Invariant.PRIORITY_IS_KEPT), broken());
    }
}
