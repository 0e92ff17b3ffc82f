package io.carbonregistry.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.attestations.Attestation;
import io.carbonregistry.attestations.Citations;
import io.carbonregistry.attestations.MonthVersion;
import io.carbonregistry.commitments.Commitment;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import io.carbonregistry.market.Plant;
import io.carbonregistry.market.Signer;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rules of each act on a case in their order of precedence, then the act; and who may look. */
class CasesTest {

    private static final CaseId CASE = new CaseId(Plant.HUBEI, new ActId("7"));
    private static final Grounds BECAUSE = new Grounds("looks wrong");
    private static final CitedMonth MARCH = new CitedMonth(Plant.UNIT, Plant.MARCH, 1);
    private static final Adcode SHANGHAI = new Adcode("310000");

    private final Market market = Founding.market();

    CasesTest() {
        new Plant(market).standing();
        attested(new MonthVersion(Plant.STEEL, Plant.UNIT, Plant.MARCH, 1));
    }

    @Test
    void aCaseCitesAttestedMonthsOfItsPlace() {
        market.refuse(Founding.CLERK, open(MARCH), Reason.ROLE_NOT_ALLOWED);
        CitedMonth nowhere = CitedMonth.parse("unit-9/2026-03/1");
        market.refuse(Founding.HUBEI, open(MARCH, nowhere), Reason.NOT_FOUND);
        CitedMonth unattested = CitedMonth.parse("unit-1/2026-03/2");
        market.refuse(Founding.HUBEI, open(MARCH, unattested), Reason.NOT_FOUND);
        OpenCase elsewhere = new OpenCase(
                new ActId("o1"),
                new CaseId(SHANGHAI, new ActId("7")),
                open(MARCH).findings(),
                BECAUSE);
        market.refuse(Founding.HUBEI, elsewhere, Reason.WRONG_JURISDICTION);
        market.refuse(Founding.MINISTER, elsewhere, Reason.WRONG_JURISDICTION);
        assertEquals(
                new CaseOpened(
                        new ActRef(Founding.PROVINCE, new ActId("o1")),
                        CASE,
                        open(MARCH).findings(),
                        BECAUSE,
                        Founding.DAY),
                market.grant(Founding.HUBEI, open(MARCH)));
        assertEquals(Case.Status.OPEN, found().status());
        market.refuse(
                Founding.HUBEI, new OpenCase(new ActId("o2"), CASE, open(MARCH).findings(), BECAUSE), Reason.ID_TAKEN);
    }

    @Test
    void aCaseIsOfNobodyFromElsewhere() {
        AccountStanding steel = market.find(AccountStanding.key(Plant.STEEL)).orElseThrow();
        market.put(Changes.none().put(AccountStanding.key(Plant.STEEL), steel.at(SHANGHAI)));
        market.refuse(Founding.HUBEI, open(MARCH), Reason.WRONG_JURISDICTION);
        market.refuse(Founding.MINISTER, open(MARCH), Reason.WRONG_JURISDICTION);
    }

    @Test
    void anOfficerOfThePlaceAnswersForIt() {
        AssignCase assign = assign("a1", Founding.PROVINCE, Founding.HUBEI);
        market.refuse(Founding.CLERK, assign, Reason.ROLE_NOT_ALLOWED);
        market.refuse(Founding.HUBEI, assign, Reason.NOT_FOUND);
        market.grant(Founding.HUBEI, open(MARCH));
        market.refuse(Founding.HUBEI, assign("a1", new Actor("office.none"), Founding.HUBEI), Reason.NOT_FOUND);
        market.refuse(Founding.HUBEI, assign("a1", Founding.NATION, Founding.HUBEI), Reason.NOT_OF_THIS_OFFICE);
        market.refuse(Founding.HUBEI, assign("a1", Founding.REGISTRAR, Founding.CLERK), Reason.NOT_OF_THIS_OFFICE);
        assertEquals(
                new CaseAssigned(
                        new ActRef(Founding.PROVINCE, new ActId("a1")),
                        CASE,
                        new Officer(Founding.PROVINCE, Founding.HUBEI.person()),
                        Founding.DAY),
                market.grant(Founding.HUBEI, assign));
        market.grant(Founding.MINISTER, assign("a2", Founding.NATION, Founding.DEPUTY));
        assertEquals(Optional.of(new Officer(Founding.NATION, Founding.DEPUTY.person())), found().officer());
    }

    @Test
    void anOfficeBelowAnswersForNoCaseOfTheNation() {
        CaseId nations = new CaseId(Adcode.NATION, new ActId("7"));
        OpenCase open = new OpenCase(new ActId("o1"), nations, open(MARCH).findings(), BECAUSE);
        market.refuse(Founding.HUBEI, open, Reason.WRONG_JURISDICTION);
        market.grant(Founding.MINISTER, open);
        AssignCase assign = new AssignCase(new ActId("a1"), nations, Founding.PROVINCE, Founding.HUBEI.person());
        market.refuse(Founding.MINISTER, assign, Reason.WRONG_JURISDICTION);
    }

    @Test
    void theOfficerEndsItAndAnotherSigns() {
        CloseCase close = new CloseCase(new ActId("c1"), CASE, Outcome.RESTATE, new Grounds("scale was wrong"));
        market.refuse(Founding.CLERK, close, Reason.ROLE_NOT_ALLOWED);
        market.refuse(Founding.HUBEI, close, Reason.NOT_FOUND);
        market.grant(Founding.HUBEI, open(MARCH));
        market.refuse(Founding.HUBEI, close, Reason.WRONG_STATE);
        market.grant(Founding.HUBEI, assign("a1", Founding.PROVINCE, Founding.HUBEI));
        market.refuse(Founding.HUBEI_TWO, close, Reason.NOT_THE_OFFICER);
        market.refuse(Founding.MINISTER, close, Reason.NOT_THE_OFFICER);
        Fact closed = market.grant(Founding.HUBEI, Founding.HUBEI_TWO, close, Founding.PROVINCE);
        ActRef act = new ActRef(Founding.PROVINCE, close.id());
        assertEquals(new CaseClosed(act, CASE, Outcome.RESTATE, close.because(), Founding.DAY), closed);
        assertEquals(Case.Status.CLOSED, found().status());
        market.refuse(Founding.HUBEI, assign("a2", Founding.PROVINCE, Founding.HUBEI), Reason.WRONG_STATE);
        CloseCase again = new CloseCase(new ActId("c2"), CASE, Outcome.NOTHING, BECAUSE);
        market.refuse(Founding.HUBEI, again, Reason.WRONG_STATE);
    }

    @Test
    void officesSeeTheCasesOfTheirPlace() {
        market.grant(Founding.HUBEI, open(MARCH));
        CaseId nations = new CaseId(Adcode.NATION, new ActId("7"));
        market.grant(
                Founding.MINISTER,
                new OpenCase(new ActId("o1"), nations, open(MARCH).findings(), BECAUSE));
        market.unanswered(Holders.initiator("steel"), new GetCase(CASE), Reason.ROLE_NOT_ALLOWED);
        market.unanswered(Founding.HUBEI, new GetCase(nations), Reason.WRONG_JURISDICTION);
        market.unanswered(Founding.HUBEI, new GetCase(new CaseId(Plant.HUBEI, new ActId("8"))), Reason.NOT_FOUND);
        assertEquals(found(), market.answer(Founding.AUDITOR, new GetCase(CASE), Case.class));
        market.unanswered(Founding.HUBEI, list(Adcode.NATION), Reason.WRONG_JURISDICTION);
        assertEquals(List.of(CASE), listed(Founding.HUBEI, Plant.HUBEI));
        assertEquals(List.of(), listed(Founding.HUBEI, new Adcode("4201")));
        assertEquals(List.of(nations, CASE), listed(Founding.MINISTER, Adcode.NATION));
    }

    @Test
    void aFindingCitesEachMonthOnceAndSomeMonth() {
        assertThrows(RefusedException.class, () -> new Finding("JUMP", List.of()));
        assertThrows(RefusedException.class, () -> new Finding("JUMP", List.of(MARCH, MARCH)));
        assertThrows(RefusedException.class, () -> new Finding("big jump", List.of(MARCH)));
        assertThrows(RefusedException.class, () -> new OpenCase(new ActId("o"), CASE, List.of(), BECAUSE));
        Finding finding = new Finding("JUMP", List.of(MARCH));
        List<Finding> many = Collections.nCopies(501, finding);
        assertThrows(RefusedException.class, () -> new OpenCase(new ActId("o"), CASE, many, BECAUSE));
        assertThrows(RefusedException.class, () -> CaseId.parse("42"));
        assertThrows(RefusedException.class, () -> CitedMonth.parse("unit-1/2026-03"));
        assertThrows(RefusedException.class, () -> CitedMonth.parse("unit-1/2026-03/0"));
    }

    private List<CaseId> listed(Signer by, Adcode place) {
        return market.answer(by, list(place), CasePage.class).cases().stream()
                .map(Case::id)
                .toList();
    }

    private static ListCases list(Adcode place) {
        return new ListCases(place, 10, Optional.empty());
    }

    private Case found() {
        return market.find(Case.key(CASE)).orElseThrow();
    }

    private static OpenCase open(CitedMonth... months) {
        return new OpenCase(new ActId("o1"), CASE, List.of(new Finding("JUMP", List.of(months))), BECAUSE);
    }

    private static AssignCase assign(String id, Actor office, Signer officer) {
        return new AssignCase(new ActId(id), CASE, office, officer.person());
    }

    private void attested(MonthVersion version) {
        market.put(Changes.none()
                .put(
                        Attestation.key(version),
                        new Attestation(
                                version,
                                Attestation.Why.ATTESTED,
                                Optional.empty(),
                                Optional.empty(),
                                Plant.GUIDELINE,
                                1,
                                new Commitment(Market.CODE, 3),
                                List.of(),
                                new Citations(List.of(), List.of(), List.of(), Optional.empty()),
                                List.of(),
                                new ActRef(Plant.STEEL.actor(), new ActId("m1")),
                                Founding.DAY)));
    }
}
