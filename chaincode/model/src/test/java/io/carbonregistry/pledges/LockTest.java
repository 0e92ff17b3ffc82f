package io.carbonregistry.pledges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.holdings.DivideBlock;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.holdings.SubLedger;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.registry.Rule;
import io.carbonregistry.registry.RuleBook;
import io.carbonregistry.registry.RuleTopic;
import io.carbonregistry.registry.RuleVersion;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.SerialRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Units are bound and, without a notice in time, let go: rules in their order of precedence, and then the blocks. */
class LockTest {

    private final PledgeMarket of = new PledgeMarket();

    private void refused(Reason reason) {
        of.market.refuse(Founding.CLERK, of.course.lock(), reason);
    }

    private UnitBlock block(long last) {
        return of.market.find(UnitBlock.key(PledgeMarket.CEA, last)).orElseThrow();
    }

    private void put(UnitBlock block) {
        of.market.put(Changes.none().put(block.key(), block));
    }

    @Test
    void refusesInOrderOfPrecedence() {
        of.at(PledgeStatus.PROPOSED);
        refused(Reason.WRONG_STATE);
        of.grant(of.course.value());
        of.grant(of.course.accept());
        of.grant(new SetPledgeeStanding(of.id(), Founding.BANK, Pledgee.Standing.SUSPENDED, PledgeActs.BECAUSE));
        of.market.refuse(
                Founding.CLERK,
                new LockPledge(
                        of.id(),
                        PledgeMarket.PLEDGE,
                        PledgeMarket.POWER,
                        List.of(PledgeActs.line(PledgeMarket.CEA, 201)),
                        Optional.empty(),
                        of.acts.free(201)),
                Reason.TERMS_DIFFER);
        refused(Reason.PLEDGEE_NOT_ADMITTED);
        of.grant(new SetPledgeeStanding(of.id(), Founding.BANK, Pledgee.Standing.ADMITTED, PledgeActs.BECAUSE));
        refused(Reason.HOLDER_NOT_CONSENTING);
        of.grant(of.course.consent());
        Holders.stand(of.market, PledgeMarket.POWER, AccountStanding.Standing.FROZEN);
        refused(Reason.ACCOUNT_NOT_OPEN);
        Holders.stand(of.market, PledgeMarket.POWER, AccountStanding.Standing.OPEN);
        of.but(pledge -> pledge.agreeing(pledge.agreed().until(LocalDate.of(2027, 1, 1))));
        refused(Reason.VINTAGE_ENDS);
        of.but(pledge -> pledge.agreeing(of.course.terms()));
        of.market.refuse(
                Founding.CLERK,
                new LockPledge(
                        of.id(),
                        PledgeMarket.PLEDGE,
                        PledgeMarket.POWER,
                        of.pledge().agreed().lines(),
                        Optional.empty(),
                        of.acts.free(199)),
                Reason.DRAWS_DIFFER);
        of.grant(of.course.lock());
    }

    @Test
    void takesNothingThatIsNotFree() {
        of.at(PledgeStatus.ACCEPTED);
        PledgeDraws draws = of.acts.free(200);
        LockPledge lock = new LockPledge(
                of.id(),
                PledgeMarket.PLEDGE,
                PledgeMarket.POWER,
                of.pledge().agreed().lines(),
                Optional.empty(),
                draws);
        UnitBlock free = block(1_000);
        put(free.ownedBy(PledgeMarket.GRID, SubLedger.REGISTRATION));
        of.market.refuse(Founding.CLERK, lock, Reason.BLOCK_MOVED);
        put(free.bind(Encumbrance.by(Encumbrance.Kind.COURT_FREEZE, PledgeMarket.PLEDGE))
                .bind(Encumbrance.by(Encumbrance.Kind.REPO, PledgeMarket.PLEDGE)));
        of.market.refuse(Founding.CLERK, lock, Reason.FROZEN_BEFORE);
        put(free.in(SubLedger.TRADING));
        of.market.refuse(Founding.CLERK, lock, Reason.UNITS_NOT_AVAILABLE);
        put(free.bind(Encumbrance.by(Encumbrance.Kind.REPO, PledgeMarket.PLEDGE)));
        of.market.refuse(Founding.CLERK, lock, Reason.UNITS_NOT_AVAILABLE);
        put(free.bind(
                Encumbrance.by(Encumbrance.Kind.PLEDGE, new ActRef(PledgeMarket.STEEL.actor(), new ActId("another")))));
        of.market.refuse(Founding.CLERK, lock, Reason.FIRST_NOT_CONSENTING);
        put(free);
        of.grant(lock);
    }

    @Test
    void aSecondRankWaitsForTheFirstPledgee() {
        of.at(PledgeStatus.LOCKED);
        SecondRank second = new SecondRank(of);
        second.accept();
        of.market.refuse(Founding.CLERK, second.locking(), Reason.FIRST_NOT_CONSENTING);
        of.grant(second.consent());
        of.grant(second.locking());
        assertEquals(PledgeStatus.LOCKED, second.pledge().status());
    }

    @Test
    void bindsTheSerialsAndNothingElse() {
        of.at(PledgeStatus.LOCKED);
        assertEquals(List.of(of.pledge().encumbrance()), block(200).encumbrances());
        assertTrue(block(1_000).isFree(PledgeMarket.DAY));
        assertEquals(
                List.of(new PledgedUnits(PledgeMarket.CEA, List.of(new SerialRange(1, 200)))),
                of.pledge().units());
        assertEquals(PledgeStatus.LOCKED, of.pledge().status());
    }

    @Test
    void perfectsWhereThisRegistryIsTheStatutoryOne() {
        of.at(PledgeStatus.ACCEPTED);
        statutory();
        of.grant(of.course.lock());
        assertEquals(PledgeStatus.PERFECTED, of.pledge().status());
        of.grant(of.course.balance(900_000));
        of.grant(of.course.release());
    }

    private void statutory() {
        RuleVersion terms =
                Founding.version(RuleTopic.SECURITY, PledgeMarket.DAY, Map.of(Rule.STATUTORY_REGISTRAR, "YES"));
        of.market.put(
                Changes.none().put(RuleBook.key(RuleTopic.SECURITY), new RuleBook(RuleTopic.SECURITY, List.of(terms))));
    }

    @Test
    void isUndoneOnceTheDaysOfNoticeAreOver() {
        of.at(PledgeStatus.LOCKED);
        of.open(PledgeMarket.DAY.plusDays(5));
        of.market.refuse(Founding.CLERK, of.course.unlock(), Reason.NOTICE_DAYS_RUN);
        of.open(PledgeMarket.DAY.plusDays(6));
        of.grant(of.course.unlock());
        assertEquals(PledgeStatus.UNLOCKED, of.pledge().status());
        assertEquals(List.of(), of.pledge().units());
        assertTrue(block(200).isFree(of.day()));
    }

    @Test
    void whatIsBoundIsNeitherMovedNorDividedByItsHolder() {
        of.at(PledgeStatus.LOCKED);
        of.market.refuse(
                Holders.initiator("power"),
                new DivideBlock(
                        of.id(),
                        PledgeMarket.POWER,
                        PledgeMarket.CEA,
                        200,
                        List.of(new Quantity(1), new Quantity(199))),
                Reason.ENCUMBERED);
    }
}
