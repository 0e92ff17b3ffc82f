package io.carbonregistry.simulation;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountType;
import io.carbonregistry.accounts.Holder;
import io.carbonregistry.accounts.OpenAccount;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.guidelines.PublishGuideline;
import io.carbonregistry.holdings.AccountTonnes;
import io.carbonregistry.issuance.ApproveCap;
import io.carbonregistry.issuance.CapTerms;
import io.carbonregistry.issuance.DefineUnitClass;
import io.carbonregistry.issuance.IssueUnits;
import io.carbonregistry.issuance.PlanAllocation;
import io.carbonregistry.issuance.PlanLine;
import io.carbonregistry.issuance.SectorTonnes;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import io.carbonregistry.market.Plant;
import io.carbonregistry.market.Signer;
import io.carbonregistry.plans.FilePlan;
import io.carbonregistry.plans.Plan;
import io.carbonregistry.plans.PlannedParameter;
import io.carbonregistry.plans.PlannedParameter.SampleState;
import io.carbonregistry.plans.ReviewPlan;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.ReportingMonth;
import io.carbonregistry.units.UnitClass;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The market that a run starts from: some accounts, capped classes, units in hand and a plan, and a company that may attest. */
final class Opening {

    private static final List<AccountType> TYPES = List.of(
            AccountType.NATION,
            AccountType.EMITTER,
            AccountType.EMITTER,
            AccountType.EMITTER,
            AccountType.INSTITUTION,
            AccountType.EMITTER);

    private static final int UNITS = 4;
    private static final List<ReportingMonth> FIRST_OF_YEARS = List.of(Monitoring.FIRST, Monitoring.FIRST.plus(1));

    private final Market market;
    private int acts;

    Opening(Market market) {
        this.market = market;
    }

    void live() {
        IntStream.range(0, TYPES.size()).forEach(this::open);
        World.CLASSES.forEach(this::issue);
        Holders.open(market, Plant.STEEL.value());
        nation(new PublishGuideline(id(), Plant.guideline(Plant.GUIDELINE, Monitoring.FIRST)));
        FIRST_OF_YEARS.forEach(from -> new Plant(market).province(Plant.list(id().value(), from.year(), Plant.STEEL)));
        IntStream.range(0, UNITS).forEach(this::unit);
        new PledgedOpening(market).live();
    }

    /** A unit whose months can be attested. */
    private void unit(int number) {
        Plant plant = new Plant(market);
        FacilityId unit = new FacilityId("opening-unit" + number);
        plant.proposed(Plant.unit(unit, Monitoring.FIRST, List.of()));
        for (ReportingMonth from : FIRST_OF_YEARS) {
            List<PlannedParameter> planned = List.of(Plant.weighed(SampleState.AS_FIRED));
            plant.own(new FilePlan(id(), Plant.STEEL, unit, 1, Plant.GUIDELINE, from, planned));
            market.grant(
                    Founding.HUBEI,
                    new ReviewPlan(id(), Plant.STEEL, unit, from.year(), 1, Plan.Status.VALID, Optional.empty()));
        }
    }

    private void open(int number) {
        AccountId account = new AccountId("acc" + number);
        Holder holder = new Holder("first" + number, Optional.of("First " + number));
        registrar(
                Founding.CHIEF,
                new OpenAccount(id(), account, TYPES.get(number), holder, new Adcode("420100"), Choices.pair(account)));
    }

    private void issue(UnitClass unitClass) {
        String kind = unitClass.value().substring(0, unitClass.value().indexOf('-'));
        CapTerms terms = new CapTerms(
                new Quantity(10_000),
                List.of(new SectorTonnes("power", new Quantity(5_000)), new SectorTonnes("steel", new Quantity(5_000))),
                "Notice on the cap");
        List<AccountTonnes> lines = IntStream.range(0, TYPES.size())
                .mapToObj(number -> new AccountTonnes(new AccountId("acc" + number), new Quantity(500)))
                .toList();
        registrar(Founding.MINISTER, new DefineUnitClass(id(), unitClass, kind, Optional.of("2024"), Optional.empty()));
        nation(new ApproveCap(id(), unitClass, terms));
        registrar(Founding.MINISTER, new IssueUnits(id(), unitClass, lines, "Notice on opening balances"));
        nation(new PlanAllocation(
                id(),
                unitClass,
                List.of(new PlanLine(new AccountId("acc1"), "power", new Quantity(900))),
                "Notice on allocation"));
    }

    private void registrar(Signer second, Request<?> request) {
        grant(Founding.CLERK, second, request, Founding.REGISTRAR);
    }

    private void nation(Request<?> request) {
        grant(Founding.MINISTER, Founding.DEPUTY, request, Founding.NATION);
    }

    private void grant(Signer first, Signer second, Request<?> request, Actor office) {
        market.grant(first, second, request, office);
    }

    private ActId id() {
        return new ActId("opening" + ++acts);
    }
}
