package io.carbonregistry.facilities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.approvals.ApproveAct;
import io.carbonregistry.guidelines.FacilityMonth;
import io.carbonregistry.guidelines.PublishFactors;
import io.carbonregistry.guidelines.PublishGuideline;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Refusal;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import io.carbonregistry.market.People;
import io.carbonregistry.market.Plant;
import io.carbonregistry.market.Signer;
import io.carbonregistry.registry.OpenDay;
import io.carbonregistry.units.ReportingMonth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Facilities: each act refused in order of precedence, then granted; mergers leave no month out or twice. */
class FacilitiesTest {

    private static final FacilityId SECOND = new FacilityId("unit-2");
    private static final ReportingMonth JANUARY = new ReportingMonth(2026, 1);
    private static final Grounds BECAUSE = new Grounds("boiler rebuilt");

    private final Market market = Founding.market();
    private final Plant plant = new Plant(market);
    private final Signer anybody = People.holder("BankMSP", "anybody", "BANK");

    @Test
    void isProposedByTheCompanyAndApprovedByTheRegulatorOfThePlace() {
        RegisterFacility register = Plant.unit(Plant.UNIT, JANUARY, List.of());
        market.refuse(Founding.HUBEI, register, Reason.ROLE_NOT_ALLOWED);
        plant.published();
        plant.refuse(Plant.unit(Plant.UNIT, JANUARY, List.of(SECOND)), Reason.NOT_FOUND);
        Holders.stand(market, Plant.STEEL, AccountStanding.Standing.CLOSED);
        plant.refuse(Plant.unit(Plant.UNIT, JANUARY.plus(-1), List.of()), Reason.ACCOUNT_NOT_OPEN);
        Holders.stand(market, Plant.STEEL, AccountStanding.Standing.OPEN);
        plant.refuse(Plant.unit(Plant.UNIT, JANUARY.plus(-1), List.of()), Reason.GUIDELINE_NOT_IN_FORCE);
        plant.refuse(with("BOILER", List.of(figure("X", "1"))), Reason.PARAMETER_NOT_IN_GUIDELINE);
        plant.refuse(with("UNIT", List.of(figure("X", "1"))), Reason.PARAMETER_NOT_IN_GUIDELINE);
        plant.refuse(with("UNIT", List.of(figure("A", "1.00"))), Reason.PARAMETER_NOT_IN_GUIDELINE);
        plant.refuse(with("UNIT", List.of(figure("CAPACITY", "300"))), Reason.DECIMALS_WRONG);
        ActRef act = new ActRef(Plant.STEEL.actor(), register.id());
        assertEquals(
                new FacilityRegistered(
                        act, Plant.STEEL, Plant.UNIT, Plant.SECTOR, "UNIT", JANUARY, List.of(), Founding.DAY),
                plant.proposed(with("UNIT", List.of(figure("CAPACITY", "300.0")))));
        plant.refuse(with("again", "UNIT", List.of()), Reason.ID_TAKEN);
    }

    @Test
    void isApprovedByAnOfficeThatCoversWhereItStands() {
        plant.published();
        RegisterFacility like = Plant.unit(Plant.UNIT, JANUARY, List.of());
        RegisterFacility far = new RegisterFacility(
                like.id(),
                like.account(),
                like.facility(),
                like.name(),
                like.guideline(),
                like.kind(),
                new Adcode("310100"),
                like.first(),
                List.of(),
                List.of());
        market.grant(Holders.initiator("steel"), far);
        ApproveAct approval = new ApproveAct(new ActRef(Plant.STEEL.actor(), far.id()), far);
        market.refuse(Founding.WUHAN, approval, Reason.WRONG_JURISDICTION);
        market.refuse(Founding.HUBEI, approval, Reason.WRONG_JURISDICTION);
        market.grant(Founding.MINISTER, approval);
    }

    @Test
    void aLockedYearHasTheFacilitiesThatItHad() {
        plant.standing();
        EntityYear year = market.find(EntityYear.key(2026, Plant.STEEL)).orElseThrow();
        EntityYear locked = year.lockedBy(year.act());
        market.put(Changes.none().put(EntityYear.key(2026, Plant.STEEL), locked));
        plant.refuse(Plant.unit(SECOND, Plant.MARCH, List.of()), Reason.YEAR_LOCKED);
        plant.refuse(retire("r1", Plant.MARCH), Reason.YEAR_LOCKED);
        plant.refuse(Plant.unit(SECOND, JANUARY.plus(-1), List.of()), Reason.YEAR_LOCKED);
        plant.nation(new PublishFactors(new ActId("f1"), Plant.factors("OF-2026", "99.00")));
        plant.refuse(change("c1", Plant.MARCH, "99.00"), Reason.YEAR_LOCKED);
        plant.proposed(change("c2", JANUARY.plus(12), "99.00"));
        plant.proposed(retire("r2", new ReportingMonth(2026, 12)));
    }

    /** What holds from a month on holds in every year after it. */
    @Test
    void whatBeginsInAnOpenYearChangesNoLockedOneAfterIt() {
        plant.standing();
        EntityYear year = market.find(EntityYear.key(2026, Plant.STEEL)).orElseThrow();
        market.put(Changes.none()
                .put(
                        EntityYear.key(2027, Plant.STEEL),
                        new EntityYear(
                                2027,
                                Plant.STEEL,
                                Plant.SECTOR,
                                EntityYear.Standing.LISTED,
                                year.act(),
                                Optional.of(year.act()))));
        market.grant(Founding.CLERK, new OpenDay(new ActId("later"), LocalDate.of(2028, 1, 1)));
        plant.refuse(Plant.unit(SECOND, Plant.MARCH, List.of()), Reason.YEAR_LOCKED);
        plant.refuse(retire("r1", Plant.MARCH), Reason.YEAR_LOCKED);
        plant.nation(new PublishFactors(new ActId("f1"), Plant.factors("OF-2026", "99.00")));
        Refusal refusal = plant.refuse(change("c1", Plant.MARCH, "99.00"), Reason.YEAR_LOCKED);
        assertEquals(List.of("steel", "2027", year.act().toString()), refusal.figures());
        plant.proposed(change("c2", new ReportingMonth(2028, 1), "99.00"));
    }

    @Test
    void aFactorIsThePublishedOneAndNeverChangesForAMonth() {
        plant.standing();
        plant.nation(new PublishFactors(new ActId("f1"), Plant.factors("OF-2026", "99.00")));
        market.refuse(Founding.HUBEI, change("c1", Plant.MARCH, "99.00"), Reason.ROLE_NOT_ALLOWED);
        plant.refuse(change("c1", JANUARY, "98.00"), Reason.FACILITY_OUTSIDE);
        plant.refuse(change("c1", Plant.MARCH, "98.000"), Reason.DECIMALS_WRONG);
        plant.refuse(change("c1", Plant.MARCH, "98.00"), Reason.FACTOR_DIFFERS);
        ChangeFacility change = change("c1", Plant.MARCH, "99.00");
        assertEquals(
                new FacilityChanged(
                        new ActRef(Plant.STEEL.actor(), change.id()),
                        Plant.STEEL,
                        Plant.UNIT,
                        change.figures(),
                        BECAUSE,
                        Founding.DAY),
                plant.proposed(change));
        plant.refuse(change("c2", Plant.MARCH, "99.00"), Reason.TIME_ORDER);
        plant.nation(new PublishGuideline(new ActId("v2"), Plant.guideline("POWER-V2", Plant.MARCH.plus(1))));
        plant.refuse(change("c2", Plant.MARCH.plus(1), "99.00"), Reason.GUIDELINE_NOT_IN_FORCE);
        Facility unit = market.answer(anybody, new GetFacility(Plant.UNIT), Facility.class);
        assertEquals(List.of(), unit.registered(Plant.MARCH.plus(-1)));
        assertEquals(1, unit.registered(Plant.MARCH).size());
    }

    @Test
    void theLatestFigureHolds() {
        plant.standing();
        Facility unit = market.find(Facility.key(Plant.UNIT))
                .orElseThrow()
                .with(List.of(figure("CAPACITY", "300.0"), figure("CAPACITY", Plant.MARCH, "310.0")));
        assertEquals(
                List.of(new FacilityMonth.Registered("CAPACITY", Optional.empty(), new BigDecimal("310.0"))),
                unit.registered(Plant.MARCH));
    }

    @Test
    void aSuccessorBeginsWhereTheOthersEnd() {
        plant.standing();
        plant.refuse(Plant.unit(SECOND, Plant.MARCH.plus(-1), List.of(Plant.UNIT)), Reason.FACILITY_OUTSIDE);
        plant.proposed(Plant.unit(SECOND, Plant.MARCH.plus(1), List.of(Plant.UNIT)));
        assertEquals(
                Optional.of(Plant.MARCH),
                market.find(Facility.key(Plant.UNIT)).orElseThrow().last());
        FacilityId third = new FacilityId("unit-3");
        plant.refuse(Plant.unit(third, Plant.MARCH, List.of(Plant.UNIT)), Reason.WRONG_STATE);
        plant.proposed(Plant.unit(third, Plant.MARCH.plus(1), List.of(Plant.UNIT)));
        assertEquals(
                3,
                market.answer(anybody, new ListFacilities(Plant.STEEL), FacilityList.class)
                        .facilities()
                        .size());
    }

    @Test
    void aFacilityIsRetiredOnce() {
        plant.standing();
        RetireFacility retire = retire("r1", Plant.MARCH);
        market.refuse(Founding.HUBEI, retire, Reason.ROLE_NOT_ALLOWED);
        plant.refuse(retire("r1", JANUARY), Reason.FACILITY_OUTSIDE);
        assertEquals(
                new FacilityRetired(
                        new ActRef(Plant.STEEL.actor(), retire.id()),
                        Plant.STEEL,
                        Plant.UNIT,
                        Plant.MARCH,
                        BECAUSE,
                        Founding.DAY),
                plant.proposed(retire));
        plant.refuse(retire("r2", Plant.MARCH), Reason.WRONG_STATE);
        Facility unit = market.find(Facility.key(Plant.UNIT)).orElseThrow();
        assertTrue(unit.isWithin(Plant.MARCH));
        assertFalse(unit.isWithin(Plant.MARCH.plus(1)));
    }

    private static RegisterFacility with(String kind, List<RegisteredFigure> figures) {
        return with("register-" + Plant.UNIT, kind, figures);
    }

    private static RegisterFacility with(String id, String kind, List<RegisteredFigure> figures) {
        RegisterFacility like = Plant.unit(Plant.UNIT, JANUARY, List.of());
        return new RegisterFacility(
                new ActId(id),
                like.account(),
                like.facility(),
                like.name(),
                like.guideline(),
                kind,
                like.adcode(),
                like.first(),
                List.of(),
                figures);
    }

    private static RegisteredFigure figure(String parameter, String value) {
        return figure(parameter, JANUARY, value);
    }

    private static RegisteredFigure figure(String parameter, ReportingMonth from, String value) {
        return new RegisteredFigure(parameter, Optional.empty(), from, new BigDecimal(value), Optional.empty());
    }

    private static ChangeFacility change(String id, ReportingMonth from, String value) {
        return new ChangeFacility(
                new ActId(id),
                Plant.STEEL,
                Plant.UNIT,
                Plant.GUIDELINE,
                List.of(Plant.oxidation("OF-2026", value, from)),
                BECAUSE);
    }

    private static RetireFacility retire(String id, ReportingMonth last) {
        return new RetireFacility(new ActId(id), Plant.STEEL, Plant.UNIT, last, BECAUSE);
    }
}
