package io.carbonregistry.issuance;

import static io.carbonregistry.issuance.Issue.BASIS;
import static io.carbonregistry.issuance.Issue.CEA;
import static io.carbonregistry.issuance.Issue.plan;
import static io.carbonregistry.issuance.Issue.planned;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding.Standing;
import io.carbonregistry.accounts.AccountType;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rules of a plan in their order of precedence, and then the plan. */
class PlanAllocationTest {

    private final Market market = Founding.market();
    private final Issue issue = new Issue(market);
    private final AccountId steel = new AccountId("steel");
    private final AccountId person = new AccountId("person");

    @BeforeEach
    void aCapAndTwoAccounts() {
        issue.defined();
        Holders.open(market, "steel");
        Holders.open(market, "person", AccountType.PERSON);
    }

    @Test
    void refusesInOrderOfPrecedence() {
        market.refuse(Founding.CLERK, plan("p1", planned(steel, "STEEL", 1)), Reason.ROLE_NOT_ALLOWED);
        issue.refuseRegulator(plan("p1", planned(steel, "STEEL", 401)), Reason.NOT_FOUND);
        issue.capped();
        issue.relocate(steel, "310000");
        market.refuse(Founding.HUBEI, plan("p1", planned(steel, "STEEL", 1)), Reason.WRONG_JURISDICTION);
        issue.stand(steel, Standing.CLOSED);
        issue.refuseRegulator(
                plan("p1", planned(person, "STEEL", 401), planned(steel, "STEEL", 1)), Reason.ACCOUNT_NOT_OPEN);
        issue.stand(steel, Standing.FROZEN);
        issue.refuseRegulator(plan("p1", planned(person, "STEEL", 401)), Reason.MAY_NOT_HOLD);
        issue.refuseRegulator(
                plan("p1", planned(steel, "STEEL", 400), planned(steel, "STEEL", 1)), Reason.CAP_EXCEEDED);
        issue.refuseRegulator(plan("p1", planned(steel, "CEMENT", 1)), Reason.CAP_EXCEEDED);
        issue.regulate(plan("p1", planned(steel, "STEEL", 400)));
    }

    @Test
    void spendsTheCapAndAddsToWhatWasPlanned() {
        issue.capped();
        issue.regulate(plan("p1", planned(steel, "STEEL", 300)));
        PlanAllocation second = plan("p2", planned(steel, "STEEL", 60), planned(steel, "POWER", 40));
        ActRef act = new ActRef(Founding.PROVINCE, new ActId("p2"));
        assertEquals(
                new AllocationPlanned(act, CEA, second.lines(), 400, BASIS, Founding.DAY),
                market.grant(Founding.HUBEI, Founding.HUBEI_TWO, second, Founding.PROVINCE));
        assertEquals(
                new Allocation(CEA, steel, 400, 0),
                market.find(Allocation.key(CEA, steel)).orElseThrow());
        Cap cap = market.find(Cap.key(CEA)).orElseThrow();
        assertEquals(
                List.of(40L, 360L), cap.parts().stream().map(CapPart::planned).toList());
        issue.refuseRegulator(plan("p3", planned(steel, "STEEL", 41)), Reason.CAP_EXCEEDED);
    }
}
