package io.carbonregistry.client.reviews;

import static io.carbonregistry.client.reviews.GasPlant.DECEMBER;
import static io.carbonregistry.client.reviews.GasPlant.POWER;
import static io.carbonregistry.client.reviews.GasPlant.version;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.carbonregistry.attestations.AcceptMonths;
import io.carbonregistry.attestations.Attestation;
import io.carbonregistry.attestations.AttestedMonth;
import io.carbonregistry.attestations.AttestedMonth.Status;
import io.carbonregistry.attestations.ConfidedMonth;
import io.carbonregistry.attestations.ConfidedMonths;
import io.carbonregistry.attestations.CorrectMonths;
import io.carbonregistry.attestations.EntityLine;
import io.carbonregistry.attestations.GetReview;
import io.carbonregistry.attestations.GetValues;
import io.carbonregistry.attestations.LockYear;
import io.carbonregistry.attestations.MonthReturn;
import io.carbonregistry.attestations.MonthReview;
import io.carbonregistry.attestations.MonthVersion;
import io.carbonregistry.attestations.RestateMonths;
import io.carbonregistry.attestations.ReturnMonths;
import io.carbonregistry.attestations.ReviewMonths;
import io.carbonregistry.attestations.Turn;
import io.carbonregistry.client.Market;
import io.carbonregistry.client.Network;
import io.carbonregistry.client.Refused;
import io.carbonregistry.client.Registry;
import io.carbonregistry.client.audit.ChangedValues;
import io.carbonregistry.client.projection.Projection;
import io.carbonregistry.facilities.EntityYear;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Paging;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.registry.OpenDay;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A month goes all its ways, from the first attestation to a restatement after its year was locked, and every version stays. */
@Tag("network")
class ReviewedYearTest {

    private static final Adcode HUBEI = new Adcode("42");
    private static final Adcode WUHAN = new Adcode("4201");
    private static final Grounds BECAUSE = new Grounds("the meter was read a day early");

    /** A day after the city's time is up. */
    private static final LocalDate TODAY = Market.DAY.plusDays(11);

    @TempDir
    private Path folder;

    private Network network;
    private Market market;
    private GasPlant plant;

    @BeforeEach
    void found() throws Exception {
        network = Network.start(folder.resolve("network"));
        market = Market.found(network);
        plant = new GasPlant(market).begin(initiator(), approver(), officer("hubei"), officer("hubei-two"));
    }

    @AfterEach
    void close() throws Exception {
        network.close();
    }

    @Test
    void everyVersionStays() throws Exception {
        ConfidedMonth first = plant.rows(1, "1000.000");
        ConfidedMonth second = plant.rows(2, "1000.500");
        ConfidedMonth third = plant.rows(3, "1000.250");
        own(plant.attest(first));
        refused(officer("hubei"), new ReviewMonths(Market.id(), List.of(version(1))), Reason.WRONG_JURISDICTION);
        waits(WUHAN, version(1), Optional.of(new Turn(Turn.Work.REVIEW, WUHAN)), Market.DAY.plusDays(10), false);
        market.clerk().submit(new OpenDay(Market.id(), TODAY));
        waits(WUHAN, version(1), Optional.of(new Turn(Turn.Work.REVIEW, WUHAN)), Market.DAY.plusDays(10), true);
        officer("wuhan").submit(new ReviewMonths(Market.id(), List.of(version(1))));
        waits(HUBEI, version(1), Optional.of(new Turn(Turn.Work.REVIEW, HUBEI)), TODAY.plusDays(10), false);
        officer("hubei").submit(new ReturnMonths(Market.id(), List.of(new MonthReturn(version(1), BECAUSE, 5))));
        waits(WUHAN, version(1), Optional.empty(), TODAY.plusDays(5), false);
        own(plant.attest(second));
        refused(officer("wuhan"), new ReviewMonths(Market.id(), List.of(version(1))), Reason.WRONG_STATE);
        officer("wuhan").submit(new ReviewMonths(Market.id(), List.of(version(2))));
        officer("hubei").submit(new ReviewMonths(Market.id(), List.of(version(2))));
        waits(HUBEI, version(2), Optional.of(new Turn(Turn.Work.ACCEPT, HUBEI)), TODAY.plusDays(10), false);
        LockYear lock =
                new LockYear(Market.id(), DECEMBER.year(), List.of(new LockYear.Line(POWER, List.of())), "Decision 3");
        refused(officer("hubei"), lock, Reason.MONTHS_OPEN);
        province(new AcceptMonths(Market.id(), List.of(version(2))));
        province(lock);
        CorrectMonths late = new CorrectMonths(
                Market.id(), POWER, List.of(GasPlant.line(third)), BECAUSE, new ConfidedMonths(List.of(third)));
        refused(initiator(), late, Reason.YEAR_LOCKED);
        List<EntityLine> lines = List.of(new EntityLine(POWER, GasPlant.line(third)));
        market.grant(
                market.minister(),
                market.deputy(),
                new RestateMonths(Market.id(), lines, BECAUSE, new ConfidedMonths(List.of(third))));
        stands(first, Attestation.Why.ATTESTED, Optional.empty(), List.of(Status.CITY_OK, Status.RETURNED));
        stands(
                second,
                Attestation.Why.RESUBMITTED,
                Optional.of(1),
                List.of(Status.CITY_OK, Status.PROVINCE_OK, Status.ACCEPTED));
        stands(third, Attestation.Why.RESTATED, Optional.of(2), List.of());
        try (Projection projection = projection()) {
            AttestedMonth head = projection
                    .find(AttestedMonth.key(version(3).facility(), DECEMBER))
                    .orElseThrow();
            assertEquals(version(3), head.current());
            assertEquals(Status.ACCEPTED, head.status());
            assertEquals(
                    Optional.of(lock.id()),
                    projection
                            .find(EntityYear.key(DECEMBER.year(), POWER))
                            .flatMap(EntityYear::locked)
                            .map(act -> act.id()));
            assertEquals(List.of(), all(HUBEI, false).over(projection).months());
        }
        ChangedValues.areFound(network, market.clerk(), 3);
    }

    /** One month alone waits within the place, for whom and until when. */
    private void waits(Adcode place, MonthVersion month, Optional<Turn> turn, LocalDate due, boolean overdue)
            throws Exception {
        try (Projection projection = projection()) {
            List<Waiting> months = all(place, turn.isPresent()).over(projection).months();
            assertEquals(1, months.size());
            assertEquals(month, months.get(0).month());
            assertEquals(turn, months.get(0).turn());
            assertEquals(due, months.get(0).due());
            assertEquals(overdue, months.get(0).overdue());
        }
    }

    /** The version is as it was attested, for those who may see it, and so is its review. */
    private void stands(ConfidedMonth rows, Attestation.Why why, Optional<Integer> replaces, List<Status> steps)
            throws Exception {
        MonthVersion of = rows.month().of();
        assertEquals(rows, initiator().query(new GetValues(of)).given());
        try (Projection projection = projection()) {
            Attestation attested = projection.find(Attestation.key(of)).orElseThrow();
            assertEquals(why, attested.why());
            assertEquals(rows.commitment(), attested.commitment());
            assertEquals(replaces, attested.replaces().map(Attestation.Replaced::version));
        }
        if (!steps.isEmpty()) {
            assertEquals(
                    steps,
                    initiator().query(new GetReview(of)).steps().stream()
                            .map(MonthReview.Step::status)
                            .toList());
        }
    }

    private static ListReviews all(Adcode place, boolean own) {
        return new ListReviews(place, own, new Paging(100, Optional.empty()));
    }

    private Projection projection() throws Exception {
        Projection projection = Projection.open(folder.resolve("projection"), "registry");
        network.blocks().forEach(projection::apply);
        return projection;
    }

    private static void refused(Registry by, Request<?> request, Reason reason) {
        Refused refused = assertThrows(Refused.class, () -> by.submit(request));
        assertEquals(reason, refused.refusal().reason());
    }

    private <F extends Fact> F own(Request<F> request) {
        return market.grant(initiator(), approver(), request);
    }

    private <F extends Fact> F province(Request<F> request) {
        return market.grant(officer("hubei"), officer("hubei-two"), request);
    }

    private Registry officer(String name) {
        return market.regulator(name);
    }

    private Registry initiator() {
        return network.as(market.initiator("power"));
    }

    private Registry approver() {
        return network.as(market.approver("power"));
    }
}
