package io.carbonregistry.issuance;

import static io.carbonregistry.issuance.Issue.CEA;
import static io.carbonregistry.issuance.Issue.cap;
import static io.carbonregistry.issuance.Issue.issue;
import static io.carbonregistry.issuance.Issue.line;
import static io.carbonregistry.issuance.Issue.plan;
import static io.carbonregistry.issuance.Issue.planned;
import static io.carbonregistry.issuance.Issue.terms;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountType;
import io.carbonregistry.holdings.UnitClassDefinition;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import io.carbonregistry.units.Quantity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rules of classes and caps, each refused in order of precedence, and then granted. */
class CapTest {

    private final Market market = Founding.market();
    private final Issue issue = new Issue(market);

    @Test
    void aClassIsDefinedOnce() {
        market.refuse(Founding.MINISTER, Issue.definition(), Reason.ROLE_NOT_ALLOWED);
        assertEquals(
                new UnitClassDefined(
                        new ActRef(Founding.REGISTRAR, new ActId("define")),
                        CEA,
                        "CEA",
                        Optional.of("2024"),
                        Optional.empty(),
                        Founding.DAY),
                issue.register(Issue.definition()));
        assertEquals(
                "CEA", market.find(UnitClassDefinition.key(CEA)).orElseThrow().kind());
        issue.refuseRegistrar(
                new DefineUnitClass(new ActId("again"), CEA, "CCER", Optional.empty(), Optional.empty()),
                Reason.ID_TAKEN);
    }

    @Test
    void aCapIsTheNationsAndTheSumOfItsParts() {
        issue.refuseRegulator(cap(terms(1000, 600, 400)), Reason.NOT_FOUND);
        issue.defined();
        market.refuse(Founding.CLERK, cap(terms(1000, 600, 400)), Reason.ROLE_NOT_ALLOWED);
        market.refuse(Founding.HUBEI, cap(terms(1000, 600, 399)), Reason.WRONG_JURISDICTION);
        issue.refuseRegulator(cap(terms(1000, 600, 399)), Reason.CONSERVATION_BREACH);
        CapTerms terms = terms(1000, 600, 400);
        ActRef act = new ActRef(Founding.NATION, new ActId("cap"));
        assertEquals(new CapApproved(act, CEA, terms, Founding.DAY), issue.regulate(cap(terms)));
        Cap cap = market.find(Cap.key(CEA)).orElseThrow();
        assertEquals(
                List.of(new CapPart("POWER", new Quantity(600), 0), new CapPart("STEEL", new Quantity(400), 0)),
                cap.parts());
        issue.refuseRegulator(new ApproveCap(new ActId("second"), CEA, terms), Reason.ID_TAKEN);
    }

    @Test
    void aCapNeverFallsBelowWhatIsSpent() {
        issue.refuseRegulator(amend(terms(900, 500, 400)), Reason.NOT_FOUND);
        issue.defined().capped();
        AccountId nation = Holders.open(market, "nation", AccountType.NATION);
        AccountId steel = Holders.open(market, "steel");
        issue.register(issue("i1", line(nation, 700)));
        issue.regulate(plan("p1", planned(steel, "STEEL", 300)));
        market.refuse(Founding.HUBEI, amend(terms(600, 400, 201)), Reason.WRONG_JURISDICTION);
        issue.refuseRegulator(amend(terms(600, 400, 201)), Reason.CONSERVATION_BREACH);
        issue.refuseRegulator(amend(terms(699, 399, 300)), Reason.CAP_BELOW_SPENT);
        issue.refuseRegulator(amend(terms(700, 401, 299)), Reason.CAP_BELOW_SPENT);
        Cap before = market.find(Cap.key(CEA)).orElseThrow();
        CapAmended fact = (CapAmended) issue.regulate(amend(terms(700, 400, 300)));
        assertEquals(before, fact.before());
        Cap after = market.find(Cap.key(CEA)).orElseThrow();
        assertEquals(700, after.tonnes().value());
        assertEquals(300, after.planned());
        assertEquals(0, after.part("STEEL").orElseThrow().open());
    }

    @Test
    void termsHaveEachSectorOnceAndALegalBasis() {
        SectorTonnes power = new SectorTonnes("POWER", new Quantity(1));
        assertThrows(RefusedException.class, () -> new CapTerms(new Quantity(2), List.of(power, power), "Notice"));
        assertThrows(RefusedException.class, () -> new CapTerms(new Quantity(1), List.of(power), " "));
        assertThrows(RefusedException.class, () -> new CapTerms(new Quantity(1), List.of(), "Notice"));
    }

    private static AmendCap amend(CapTerms terms) {
        return new AmendCap(new ActId("amend"), CEA, terms);
    }
}
