package io.carbonregistry.pledges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountType;
import io.carbonregistry.approvals.ApproveAct;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Authority;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Mandate;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Signer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** From the default to the end: rules in their order of precedence, and then units and money. */
class EnforcementTest {

    private final PledgeMarket of = new PledgeMarket();

    private UnitBlock block(long last) {
        return of.market.find(UnitBlock.key(PledgeMarket.CEA, last)).orElseThrow();
    }

    private void put(UnitBlock block) {
        of.market.put(Changes.none().put(block.key(), block));
    }

    @Test
    void itBeginsAfterADefaultAndItsDaysOfCure() {
        of.at(PledgeStatus.DRAWN);
        of.market.refuse(Founding.LENDER, of.acts.enforce(), Reason.NO_DEFAULT_RECORD);
        of.grant(of.acts.fallInto());
        of.market.refuse(Founding.OTHER_LENDER, of.acts.enforce(), Reason.NOT_FOUND);
        of.grant(of.acts.object(of.day()));
        of.open(PledgeMarket.DAY.plusDays(5));
        of.market.refuse(Founding.LENDER, of.acts.enforce(), Reason.CURE_DAYS_RUN);
        of.open(PledgeMarket.DAY.plusDays(6));
        of.market.refuse(Founding.LENDER, of.acts.enforce(), Reason.OBJECTION_PENDING);
        of.grant(of.acts.endObjection(Optional.of(PledgeActs.PAPER)));
        of.grant(of.acts.enforce());
        assertEquals(PledgeStatus.ENFORCING, of.pledge().status());
    }

    @Test
    void whatIsCuredIsNotEnforced() {
        of.at(PledgeStatus.DEFAULTED);
        of.grant(of.acts.cure());
        of.open(PledgeMarket.DAY.plusDays(6));
        of.market.refuse(Founding.LENDER, of.acts.enforce(), Reason.NO_DEFAULT_RECORD);
    }

    @Test
    void aSaleIsRefusedInOrderOfPrecedence() {
        of.at(PledgeStatus.DEFAULTED);
        of.market.refuse(Founding.TRADER, of.acts.sale(200, 1), Reason.NO_DEFAULT_RECORD);
        of.open(PledgeMarket.DAY.plusDays(6)).grant(of.acts.enforce());
        EnforceBySale sale = of.acts.sale(200, 1);
        of.market.refuse(Founding.TRADER, sold(sale, PledgeMarket.STEEL, sale.buyer()), Reason.BLOCK_MOVED);
        Pledge undisputed = of.pledge();
        of.but(pledge -> pledge.objected(Optional.of(
                new Objection(PledgeMarket.PLEDGE, Founding.BANK, PledgeActs.BECAUSE, of.day(), Optional.empty()))));
        of.market.refuse(Founding.TRADER, sale, Reason.OBJECTION_PENDING);
        of.but(pledge -> undisputed);
        Holders.open(of.market, "person", AccountType.PERSON);
        of.market.refuse(
                Founding.TRADER, sold(sale, sale.holder(), new AccountId("person")), Reason.BUYER_MAY_NOT_HOLD);
        UnitBlock bound = block(200);
        put(bound.bind(Encumbrance.by(Encumbrance.Kind.COURT_FREEZE, PledgeMarket.PLEDGE)));
        of.market.refuse(Founding.TRADER, sale, Reason.COLLISION);
        put(bound.bind(
                Encumbrance.by(Encumbrance.Kind.PLEDGE, SecondRank.SECOND).ranked(0)));
        of.market.put(Changes.none().put(Pledge.key(SecondRank.SECOND), undisputed));
        of.market.refuse(Founding.TRADER, sale, Reason.FIRST_NOT_CONSENTING);
        put(bound);
        of.market.refuse(
                Founding.TRADER,
                new EnforceBySale(
                        of.id(),
                        sale.pledge(),
                        sale.holder(),
                        sale.buyer(),
                        sale.lines(),
                        PledgeActs.PAPER,
                        sale.price(),
                        sale.draws()),
                Reason.CONFIDED_DIFFERS);
        of.grant(sale);
        assertEquals(PledgeMarket.GRID, block(200).owner());
        assertEquals(List.of(), block(200).encumbrances());
    }

    private EnforceBySale sold(EnforceBySale like, AccountId holder, AccountId buyer) {
        return new EnforceBySale(
                of.id(), like.pledge(), holder, buyer, like.lines(), like.root(), like.price(), like.draws());
    }

    @Test
    void nothingPassesByAgreementBeforeADefaultAndNeverToABank() {
        of.at(PledgeStatus.DRAWN);
        Signer holder = Holders.initiator("power");
        of.market.refuse(holder, of.acts.agreedSale(PledgeMarket.GRID, 200), Reason.FORECLOSURE_BY_AGREEMENT);
        of.grant(of.acts.fallInto());
        of.market.refuse(holder, of.acts.agreedSale(PledgeMarket.GRID, 200), Reason.NO_DEFAULT_RECORD);
        of.open(PledgeMarket.DAY.plusDays(6)).grant(of.acts.enforce());
        AccountId ofBank = Holders.open(of.market, "bankaccount", AccountType.INSTITUTION);
        Mandate mandate = of.market.find(Mandate.key(ofBank.actor())).orElseThrow();
        of.market.put(Changes.none()
                .put(
                        Mandate.key(ofBank.actor()),
                        mandate.with(Founding.representative(Founding.LENDER, Authority.BOTH))));
        of.market.refuse(holder, of.acts.agreedSale(ofBank, 200), Reason.BUYER_MAY_NOT_HOLD);
        EnforceByAgreement sale = of.acts.agreedSale(PledgeMarket.GRID, 200);
        of.market.grant(holder, sale);
        ApproveAct approval = new ApproveAct(new ActRef(PledgeMarket.POWER.actor(), sale.id()), sale);
        of.market.refuse(Founding.OTHER_LENDER, approval, Reason.NOT_THE_PLEDGEE);
        of.market.grant(Founding.LENDER, approval);
        assertEquals(PledgeMarket.GRID, block(200).owner());
    }

    @Test
    void aCourtSellsToo() {
        of.at(PledgeStatus.ENFORCING);
        of.grant(of.acts.courtSale(200));
        assertEquals(PledgeStatus.ENFORCED, of.pledge().status());
        assertEquals(List.of(), of.pledge().units());
    }

    @Test
    void aSaleOfTheFirstRankTakesTheUnitsFromTheSecond() {
        of.at(PledgeStatus.LOCKED);
        SecondRank second = new SecondRank(of);
        second.lock();
        of.grant(of.course.notice());
        of.grant(of.course.balance(900_000));
        of.grant(of.acts.fallInto());
        of.open(PledgeMarket.DAY.plusDays(6)).grant(of.acts.enforce());
        of.grant(of.acts.sale(150, 1));
        assertEquals(
                List.of(PledgeActs.line(PledgeMarket.CEA, 50)), second.pledge().lines());
        assertTrue(second.pledge().has(PledgeStep.LOSE_UNITS));
    }

    @Test
    void itEndsWhenAllThatIsOverIsReturned() {
        of.at(PledgeStatus.ENFORCED);
        of.market.refuse(Founding.LENDER, of.acts.close(100_000), Reason.WRONG_STATE);
        of.grant(of.course.giveBack());
        assertTrue(block(200).isFree(of.day()));
        CloseEnforcement honest = of.acts.close(100_000);
        of.market.refuse(
                Founding.LENDER,
                new CloseEnforcement(of.id(), PledgeMarket.PLEDGE, PledgeActs.PAPER, honest.returned()),
                Reason.CONFIDED_DIFFERS);
        of.market.refuse(Founding.LENDER, of.acts.close(99_999), Reason.SURPLUS_NOT_RETURNED);
        of.grant(honest);
        assertEquals(PledgeStatus.CLOSED, of.pledge().status());
        assertEquals(0, of.loan().outstanding());
    }

    @Test
    void whatIsMissingStaysOwed() {
        of.at(PledgeStatus.ENFORCING);
        of.grant(of.acts.sale(200, 600_000));
        of.grant(of.acts.close(0));
        assertEquals(300_000, of.loan().outstanding());
    }
}
