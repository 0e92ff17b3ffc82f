package io.carbonregistry.pledges;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Founding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A claim moves with its pledge, its rank and its time: rules in their order of precedence, and then who has it. */
class AssignmentOfPledgeTest {

    private final PledgeMarket of = new PledgeMarket();

    private void suspend(Pledgee.Standing standing) {
        of.grant(new SetPledgeeStanding(of.id(), Founding.OTHER_BANK, standing, PledgeActs.BECAUSE));
    }

    @Test
    void isAssignedToAnotherBankThatAccepts() {
        of.at(PledgeStatus.DRAWN);
        of.market.refuse(Founding.LENDER, of.acts.assign(Founding.BANK), Reason.WRONG_STATE);
        suspend(Pledgee.Standing.SUSPENDED);
        of.market.refuse(Founding.LENDER, of.acts.assign(Founding.OTHER_BANK), Reason.PLEDGEE_NOT_ADMITTED);
        suspend(Pledgee.Standing.ADMITTED);
        of.market.refuse(Founding.OTHER_LENDER, of.acts.acceptAssignment(), Reason.NOT_FOUND);
        of.grant(of.acts.assign(Founding.OTHER_BANK));
        of.market.refuse(Founding.LENDER, of.acts.acceptAssignment(), Reason.NOT_FOUND);
        of.market.refuse(
                Founding.OTHER_LENDER,
                new AcceptAssignment(of.id(), PledgeMarket.PLEDGE, PledgeActs.PAPER),
                Reason.TERMS_DIFFER);
        suspend(Pledgee.Standing.SUSPENDED);
        of.market.refuse(Founding.OTHER_LENDER, of.acts.acceptAssignment(), Reason.PLEDGEE_NOT_ADMITTED);
        suspend(Pledgee.Standing.ADMITTED);
        Pledge before = of.pledge();
        of.grant(Founding.OTHER_BANK, of.acts.acceptAssignment());
        assertEquals(Founding.OTHER_BANK, of.pledge().agreed().pledgee());
        assertEquals(List.of(Founding.BANK), of.pledge().formerPledgees());
        assertEquals(before.notice(), of.pledge().notice());
        assertEquals(before.units(), of.pledge().units());
        of.market.refuse(Founding.LENDER, of.course.release(), Reason.NOT_THE_PLEDGEE);
        GetLoan asked = new GetLoan(Founding.BANK, PledgeMarket.PLEDGE);
        of.market.unanswered(Founding.LENDER, asked, Reason.NOT_FOUND);
        GetPledge former = new GetPledge(Founding.BANK, PledgeMarket.PLEDGE);
        assertEquals(of.pledge(), of.market.answer(Founding.LENDER, former, Pledge.class));
        of.grant(Founding.OTHER_BANK, of.course.release());
    }
}
