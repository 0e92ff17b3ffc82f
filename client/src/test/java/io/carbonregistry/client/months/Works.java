package io.carbonregistry.client.months;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.attestations.AttestMonths;
import io.carbonregistry.attestations.ConfidedMonth;
import io.carbonregistry.attestations.ConfidedMonths;
import io.carbonregistry.attestations.GetValues;
import io.carbonregistry.attestations.MonthLine;
import io.carbonregistry.attestations.MonthValues;
import io.carbonregistry.attestations.MonthVersion;
import io.carbonregistry.attestations.MonthsAttested;
import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.client.Market;
import io.carbonregistry.client.Network;
import io.carbonregistry.client.Plant;
import io.carbonregistry.client.Registry;
import io.carbonregistry.facilities.EnlistEntities;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.guidelines.Guideline;
import io.carbonregistry.guidelines.PublishGuideline;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.plans.Plan;
import io.carbonregistry.plans.ReviewPlan;
import io.carbonregistry.registry.OpenDay;
import io.carbonregistry.units.ReportingMonth;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A company with facilities of several sectors, which reports the year 2025 in the January after it. */
public final class Works {

    static final AccountId ACCOUNT = new AccountId("works");
    static final BodyId LABORATORY = new BodyId("assayers");
    static final int YEAR = 2025;

    static final Adcode PLACE = new Adcode("420100");

    private final Market market;
    private final SortedMap<String, Guideline> guidelines = new TreeMap<>();
    private final SortedMap<String, Plant> plants = new TreeMap<>();

    private Works(Market market) {
        this.market = market;
    }

    /** Founds a registry on a network, with the company and a laboratory that tests for it. */
    static Works open(Network network) {
        Market market = Market.found(network, LocalDate.of(YEAR, 1, 2));
        Works works = new Works(market);
        Parties parties = new Parties(market);
        market.grant(market.clerk(), market.chief(), parties.opening());
        EnlistEntities.Line line = new EnlistEntities.Line(ACCOUNT, "POWER");
        market.grant(
                market.minister(),
                market.deputy(),
                new EnlistEntities(Market.id(), YEAR, List.of(line), "Notice on the list"));
        market.grant(market.minister(), market.deputy(), parties.laboratory());
        return works;
    }

    /** A vector's facility, registered and with a valid plan for figures such as its. */
    Plant plant(Vector vector) {
        return plants.computeIfAbsent(vector.facility(), id -> register(vector));
    }

    private Plant register(Vector vector) {
        Plant plant = new Plant(
                ACCOUNT,
                new FacilityId(vector.facility()),
                published(vector.guideline()),
                vector.kind(),
                Map.of(),
                LABORATORY);
        ReportingMonth first = new ReportingMonth(YEAR, 1);
        market.grant(initiator(), market.minister(), plant.registration(first, vector.registered()));
        market.grant(initiator(), approver(), plant.plan(first, vector.reported()));
        market.minister()
                .submit(new ReviewPlan(Market.id(), ACCOUNT, plant.id(), YEAR, 1, Plan.Status.VALID, Optional.empty()));
        return plant;
    }

    private Guideline published(String version) {
        return guidelines.computeIfAbsent(version, unpublished -> {
            Guideline guideline = Plant.guideline(unpublished);
            market.grant(market.minister(), market.deputy(), new PublishGuideline(Market.id(), guideline));
            return guideline;
        });
    }

    /** The year is over, and its last month not yet due. */
    void endYear() {
        market.clerk().submit(new OpenDay(Market.id(), LocalDate.of(YEAR + 1, 1, 6)));
    }

    /** The act that attests months, each as it is committed to. */
    static AttestMonths attest(List<ConfidedMonth> months) {
        return attest(months.stream().map(Works::line).toList(), months);
    }

    /** What is said openly of rows; months may come in any order. */
    static MonthLine line(ConfidedMonth rows) {
        return rows.line(Optional.empty(), Optional.of(new Grounds("the months between come later")));
    }

    /** The act with lines that may say something else than what is sent. */
    static AttestMonths attest(List<MonthLine> lines, List<ConfidedMonth> sent) {
        return new AttestMonths(Market.id(), ACCOUNT, lines, new ConfidedMonths(sent));
    }

    /** Attests, by two persons. */
    MonthsAttested attested(Stream<ConfidedMonth> months) {
        return market.grant(initiator(), approver(), attest(months.toList()));
    }

    /** What stands of a month's first version. */
    MonthValues values(String facility, ReportingMonth month) {
        return market.clerk().query(values(new FacilityId(facility), month));
    }

    static GetValues values(FacilityId facility, ReportingMonth month) {
        return new GetValues(new MonthVersion(ACCOUNT, facility, month, 1));
    }

    /** The person who may initiate, and approve what others initiate. */
    Registry initiator() {
        return network().as(market.initiator("works"));
    }

    Registry approver() {
        return network().as(market.approver("works"));
    }

    /** The market that it is in. */
    public Market market() {
        return market;
    }

    /** The network that it is on. */
    public Network network() {
        return market.network();
    }
}
