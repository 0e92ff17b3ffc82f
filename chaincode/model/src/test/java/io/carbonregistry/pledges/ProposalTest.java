package io.carbonregistry.pledges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Refusal;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Signer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** From the proposal to the acceptance: rules in their order of precedence, and then the step. */
class ProposalTest {

    private static final Signer ASKS = Holders.initiator("steel");
    private static final Signer HOLDER = Holders.initiator("power");

    private final PledgeMarket of = new PledgeMarket();

    private ProposePledge proposal(AccountId pledgor, Actor bank, Optional<ActRef> behind, LocalDate until) {
        return of.course.propose(of.id(), of.course.terms(pledgor, bank, behind, until));
    }

    private void suspend(Pledgee.Standing standing) {
        of.grant(new SetPledgeeStanding(of.id(), Founding.BANK, standing, PledgeActs.BECAUSE));
    }

    @Test
    void aProposalIsRefusedInOrderOfPrecedence() {
        ProposePledge late =
                proposal(PledgeMarket.POWER, Founding.EXCHANGE, Optional.of(PledgeMarket.PLEDGE), PledgeActs.UNTIL);
        of.market.refuse(ASKS, late, Reason.NOT_FOUND);
        ProposePledge stranger =
                proposal(PledgeMarket.POWER, Founding.EXCHANGE, Optional.empty(), LocalDate.of(2027, 1, 1));
        Holders.stand(of.market, PledgeMarket.POWER, AccountStanding.Standing.FROZEN);
        of.market.refuse(ASKS, stranger, Reason.ACCOUNT_NOT_OPEN);
        Holders.stand(of.market, PledgeMarket.POWER, AccountStanding.Standing.OPEN);
        of.market.refuse(ASKS, stranger, Reason.PLEDGEE_NOT_ADMITTED);
        ProposePledge old = proposal(PledgeMarket.POWER, Founding.BANK, Optional.empty(), LocalDate.of(2027, 1, 1));
        of.open(PledgeMarket.DAY.plusDays(21));
        of.market.refuse(ASKS, old, Reason.TIME_ORDER);
        of.open(PledgeMarket.DAY);
        of.market.refuse(ASKS, old, Reason.VINTAGE_ENDS);
        ProposePledge unsaid = new ProposePledge(of.id(), of.course.terms(), ConfidedLoan.none());
        of.market.refuse(ASKS, unsaid, Reason.CONFIDED_DIFFERS);
    }

    @Test
    void curesLastAsLongAsTheRulesSayAtTheLeast() {
        PledgeTerms terms = of.course.terms();
        PledgeTerms hasty = terms.lending(terms.loan(), 4);
        of.market.refuse(ASKS, of.course.propose(of.id(), hasty), Reason.TIME_ORDER);
    }

    @Test
    void aSecondRankComesBehindOneThatBinds() {
        of.at(PledgeStatus.ACCEPTED);
        Optional<ActRef> first = Optional.of(PledgeMarket.PLEDGE);
        of.market.refuse(
                ASKS,
                proposal(PledgeMarket.POWER, Founding.OTHER_BANK, first, PledgeActs.UNTIL),
                Reason.FIRST_NOT_CONSENTING);
        of.grant(of.course.lock());
        of.market.refuse(
                ASKS,
                proposal(PledgeMarket.STEEL, Founding.OTHER_BANK, first, PledgeActs.UNTIL),
                Reason.FIRST_NOT_CONSENTING);
        of.grant(proposal(PledgeMarket.POWER, Founding.OTHER_BANK, first, PledgeActs.UNTIL));
    }

    @Test
    void theHolderConsentsOnceToWhatWasProposed() {
        of.at(PledgeStatus.PROPOSED);
        ActRef pledge = PledgeMarket.PLEDGE;
        Digest terms = of.pledge().terms();
        of.market.refuse(ASKS, new ConsentToPledge(of.id(), PledgeMarket.STEEL, pledge, terms), Reason.NOT_FOUND);
        of.market.refuse(
                HOLDER,
                new ConsentToPledge(of.id(), PledgeMarket.POWER, pledge, PledgeActs.PAPER),
                Reason.TERMS_DIFFER);
        Holders.stand(of.market, PledgeMarket.POWER, AccountStanding.Standing.RESTRICTED);
        of.market.refuse(HOLDER, of.course.consent(), Reason.ACCOUNT_RESTRICTED);
        Holders.stand(of.market, PledgeMarket.POWER, AccountStanding.Standing.OPEN);
        of.grant(of.course.consent());
        of.market.refuse(HOLDER, of.course.consent(), Reason.WRONG_STATE);
        assertTrue(of.pledge().has(PledgeStep.CONSENT));
    }

    @Test
    void aBankAcceptsWhatIsValuedAndCovered() {
        of.at(PledgeStatus.PROPOSED);
        of.market.refuse(Founding.OTHER_LENDER, of.course.accept(), Reason.NOT_FOUND);
        of.market.refuse(
                Founding.LENDER, new AcceptPledge(of.id(), PledgeMarket.PLEDGE, PledgeActs.PAPER), Reason.TERMS_DIFFER);
        suspend(Pledgee.Standing.SUSPENDED);
        of.market.refuse(Founding.LENDER, of.course.accept(), Reason.PLEDGEE_NOT_ADMITTED);
        suspend(Pledgee.Standing.ADMITTED);
        of.market.refuse(Founding.LENDER, of.course.accept(), Reason.VALUATION_STALE);
        of.grant(of.course.value());
        of.open(PledgeMarket.DAY.plusDays(4));
        of.market.refuse(Founding.LENDER, of.course.accept(), Reason.VALUATION_STALE);
        of.open(PledgeMarket.DAY.plusDays(3));
        valuedAt(7_400);
        Refusal refusal = of.market.refuse(Founding.LENDER, of.course.accept(), Reason.LTV_ABOVE_CONTRACT);
        assertEquals("67.57 %", refusal.details().get("ltv"));
        valuedAt(7_463);
        of.grant(of.course.accept());
        assertEquals(PledgeStatus.ACCEPTED, of.pledge().status());
    }

    private void valuedAt(long fen) {
        of.lent(loan -> loan.valued(new Valuation(
                of.day(), List.of(new ClassPrice(PledgeMarket.CEA, fen)), 0, Optional.empty(), Valuation.Line.OK, 0)));
    }

    @Test
    void theFirstPledgeeAloneConsentsToASecondRank() {
        of.at(PledgeStatus.LOCKED);
        ActId second = new ActId("second");
        of.grant(of.course.propose(
                second,
                of.course.terms(
                        PledgeMarket.POWER, Founding.OTHER_BANK, Optional.of(PledgeMarket.PLEDGE), PledgeActs.UNTIL)));
        ActRef behind = new ActRef(PledgeMarket.STEEL.actor(), second);
        Digest terms = of.pledge(behind).terms();
        of.market.refuse(Founding.OTHER_LENDER, new ConsentToRank(of.id(), behind, terms), Reason.NOT_FOUND);
        of.market.refuse(Founding.LENDER, new ConsentToRank(of.id(), behind, PledgeActs.PAPER), Reason.TERMS_DIFFER);
        of.grant(new ConsentToRank(of.id(), behind, terms));
        assertTrue(of.pledge(behind).has(PledgeStep.CONSENT_TO_RANK));
        of.grant(of.course.order());
        of.market.refuse(Founding.LENDER, new ConsentToRank(of.id(), behind, terms), Reason.FIRST_NOT_CONSENTING);
    }

    @Test
    void whatIsNotWantedIsWithdrawnOrRejectedAndEnds() {
        of.at(PledgeStatus.PROPOSED);
        of.market.refuse(
                HOLDER, new WithdrawPledge(of.id(), PledgeMarket.POWER, PledgeMarket.PLEDGE), Reason.NOT_FOUND);
        of.market.refuse(Founding.OTHER_LENDER, of.course.reject(), Reason.NOT_FOUND);
        of.grant(of.course.reject());
        of.market.refuse(ASKS, of.course.withdraw(), Reason.WRONG_STATE);
        of.market.refuse(Founding.LENDER, of.course.accept(), Reason.WRONG_STATE);
    }
}
