package io.carbonregistry.pledges;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Signer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Changes that both parties agree on: rules in their order of precedence, and then what is pledged. */
class ChangeTest {

    private static final Optional<AccountId> HOLDER = Optional.of(PledgeMarket.POWER);
    private static final Optional<AccountId> BANK = Optional.empty();
    private static final Signer OWNER = Holders.initiator("power");

    private final PledgeMarket of = new PledgeMarket();

    private static PledgeLine later(long tonnes) {
        return PledgeActs.line(PledgeMarket.LATER, tonnes);
    }

    private static PledgeLine cea(long tonnes) {
        return PledgeActs.line(PledgeMarket.CEA, tonnes);
    }

    private void agree(ChangeTerms terms) {
        of.grant(of.acts.change(HOLDER, terms));
        of.grant(of.acts.acceptChange(BANK));
    }

    @Test
    void aProposalIsRefusedInOrderOfPrecedence() {
        of.at(PledgeStatus.DRAWN);
        of.market.refuse(
                Holders.initiator("grid"),
                of.acts.change(Optional.of(PledgeMarket.GRID), PledgeActs.releasing(1)),
                Reason.NOT_FOUND);
        of.market.refuse(OWNER, of.acts.change(HOLDER, extending(PledgeActs.UNTIL)), Reason.TIME_ORDER);
        of.market.refuse(OWNER, of.acts.change(HOLDER, extending(LocalDate.of(2027, 1, 1))), Reason.VINTAGE_ENDS);
        of.market.refuse(OWNER, of.acts.change(HOLDER, PledgeActs.releasing(201)), Reason.TERMS_DIFFER);
        of.market.refuse(OWNER, of.acts.change(HOLDER, PledgeActs.releasing(200)), Reason.TERMS_DIFFER);
        of.market.refuse(OWNER, of.acts.change(HOLDER, amending(4)), Reason.TIME_ORDER);
        of.market.refuse(OWNER, of.acts.change(HOLDER, amending(5)), Reason.CONFIDED_DIFFERS);
        of.but(pledge -> pledge.changing(Optional.of(
                new Change(PledgeMarket.PLEDGE, PledgeActs.PAPER, Founding.BANK, PledgeActs.releasing(1), true))));
        of.market.refuse(OWNER, of.acts.change(HOLDER, PledgeActs.releasing(1)), Reason.WRONG_STATE);
    }

    @Test
    void theOtherAcceptsWhatItHasSeenAndWhatIsCovered() {
        of.at(PledgeStatus.DRAWN);
        of.market.refuse(OWNER, of.acts.acceptChange(HOLDER), Reason.CHANGE_NOT_AGREED);
        of.grant(of.acts.change(HOLDER, PledgeActs.releasing(50)));
        of.market.refuse(OWNER, of.acts.acceptChange(HOLDER), Reason.CHANGE_NOT_AGREED);
        of.market.refuse(
                Founding.LENDER,
                new AcceptChange(of.id(), BANK, PledgeMarket.PLEDGE, PledgeActs.PAPER),
                Reason.TERMS_DIFFER);
        of.open(PledgeMarket.DAY.plusDays(4));
        of.market.refuse(Founding.LENDER, of.acts.acceptChange(BANK), Reason.VALUATION_STALE);
        of.grant(of.course.value());
        of.market.refuse(Founding.LENDER, of.acts.acceptChange(BANK), Reason.COVER_BROKEN);
        of.grant(of.course.balance(700_000));
        of.grant(of.acts.acceptChange(BANK));
        of.market.refuse(
                Founding.CLERK,
                new ExecuteChange(
                        of.id(),
                        PledgeMarket.PLEDGE,
                        PledgeMarket.POWER,
                        List.of(),
                        List.of(cea(49)),
                        of.acts.bearing(49)),
                Reason.TERMS_DIFFER);
        of.grant(of.acts.execute());
        assertEquals(List.of(cea(150)), of.pledge().lines());
        of.market.refuse(Founding.CLERK, of.acts.execute(), Reason.CHANGE_NOT_AGREED);
    }

    @Test
    void moreComesToIt() {
        of.at(PledgeStatus.DRAWN);
        agree(PledgeActs.change(ChangeTerms.Kind.SUPPLEMENT, List.of(cea(30), later(10)), List.of()));
        of.grant(of.acts.execute());
        assertEquals(List.of(cea(230), later(10)), of.pledge().lines());
        of.grant(of.course.release());
    }

    @Test
    void aSecondRankIsSupplementedFromFreeUnitsBesideTheFirstAndAfterIt() {
        of.at(PledgeStatus.DRAWN);
        SecondRank second = new SecondRank(of);
        second.lock();
        of.grant(Founding.OTHER_BANK, second.notice("2026-03-02T04:00:00Z"));
        second.supplement(List.of(later(10)));
        of.grant(of.course.release());
        second.supplement(List.of(later(5)));
        assertEquals(List.of(cea(200), later(15)), second.pledge().lines());
    }

    @Test
    void vintageComesForVintageWithTheSameRank() {
        of.at(PledgeStatus.DRAWN);
        of.grant(of.acts.change(
                HOLDER, PledgeActs.change(ChangeTerms.Kind.SUBSTITUTE, List.of(later(200)), List.of(cea(200)))));
        of.market.refuse(Founding.LENDER, of.acts.acceptChange(BANK), Reason.COVER_BROKEN);
        of.grant(of.course.value());
        of.grant(of.acts.acceptChange(BANK));
        Holders.stand(of.market, PledgeMarket.POWER, AccountStanding.Standing.FROZEN);
        of.market.refuse(Founding.CLERK, of.acts.execute(), Reason.ACCOUNT_NOT_OPEN);
        Holders.stand(of.market, PledgeMarket.POWER, AccountStanding.Standing.OPEN);
        of.grant(of.acts.execute());
        assertEquals(List.of(later(200)), of.pledge().lines());
        UnitBlock come = of.market.find(UnitBlock.key(PledgeMarket.LATER, 200)).orElseThrow();
        assertEquals(List.of(of.pledge().encumbrance()), come.encumbrances());
    }

    @Test
    void aLongerDebtAndOtherTermsNeedNobodyToMoveUnits() {
        of.at(PledgeStatus.DRAWN);
        agree(extending(PledgeActs.UNTIL.plusDays(10)));
        assertEquals(PledgeActs.UNTIL.plusDays(10), of.pledge().agreed().debtUntil());
        LoanTerms other = new LoanTerms(PledgeActs.SEED, 2_000_000, 6_000, 7_000, 8_000, PledgeActs.LENT.basis());
        ChangeTerms amending = new ChangeTerms(
                ChangeTerms.Kind.AMEND,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.of(9),
                Optional.of(other.root()),
                PledgeActs.PAPER);
        of.grant(new ProposeChange(
                of.id(), HOLDER, PledgeMarket.PLEDGE, amending, new ConfidedLoan(Optional.of(other))));
        assertEquals(PledgeActs.LENT, of.loan().terms());
        of.grant(of.acts.acceptChange(BANK));
        assertEquals(other, of.loan().terms());
        assertEquals(9, of.pledge().agreed().cureDays());
        assertEquals(Optional.empty(), of.pledge().change());
    }

    private static ChangeTerms extending(LocalDate until) {
        return new ChangeTerms(
                ChangeTerms.Kind.EXTEND,
                List.of(),
                List.of(),
                Optional.of(until),
                Optional.empty(),
                Optional.empty(),
                PledgeActs.PAPER);
    }

    private static ChangeTerms amending(int cureDays) {
        return new ChangeTerms(
                ChangeTerms.Kind.AMEND,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.of(cureDays),
                Optional.of(PledgeActs.PAPER),
                PledgeActs.PAPER);
    }
}
