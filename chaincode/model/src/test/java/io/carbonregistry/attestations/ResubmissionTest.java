package io.carbonregistry.attestations;

import static io.carbonregistry.attestations.PowerPlant.FEBRUARY;
import static io.carbonregistry.attestations.PowerPlant.JANUARY;
import static io.carbonregistry.attestations.PowerPlant.LABORATORY;
import static io.carbonregistry.attestations.PowerPlant.POWER;
import static io.carbonregistry.attestations.PowerPlant.RIGHT;
import static io.carbonregistry.attestations.PowerPlant.attest;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.attestations.AttestedMonth.Status;
import io.carbonregistry.bodies.TechnicalBody;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What versions leave behind, and a month that is attested again because it was returned. */
class ResubmissionTest {

    private static final LocalDate AGAIN = LocalDate.of(2026, 3, 31);

    private final Market market = Founding.market();
    private final PowerPlant plant = new PowerPlant(market);

    @Test
    void leavesWhatOthersReadOfIt() {
        ConfidedMonth rows = plant.rows(JANUARY, RIGHT);
        Attestation first = granted(attest("a", rows)).attested().get(0);
        assertEquals(Attestation.Why.ATTESTED, first.why());
        assertEquals(Optional.empty(), first.replaces());
        assertEquals(
                new Citations(List.of(LABORATORY), List.of(PowerPlant.SCALE), List.of(), Optional.empty()),
                first.citations());
        assertEquals(
                List.of(
                        Holders.initiator("power").person(),
                        Holders.approver("power").person()),
                first.signers());
        assertEquals(
                new AttestedMonth(
                        POWER,
                        PowerPlant.UNIT,
                        JANUARY,
                        1,
                        Status.SUBMITTED,
                        Founding.DAY,
                        Optional.empty(),
                        Optional.empty()),
                plant.head(JANUARY));
        MonthTotals totals = market.find(MonthTotals.key(first.of())).orElseThrow();
        assertEquals("390181.31 COMPANY", totals.tonnes() + " " + totals.part());
        assertEquals(
                List.of("M 500000.000 MWh", "O 650.00 h"),
                totals.produced().stream()
                        .map(one -> one.figure() + " " + one.amount() + " " + one.unit())
                        .toList());
    }

    @Test
    void followsWhatWasReturnedAndNothingElse() {
        ConfidedMonth first = plant.rows(JANUARY, RIGHT);
        ConfidedMonth again = plant.rows(JANUARY, 2, RIGHT.replace("210345.67", "210345.66"));
        refused(attest("b", again), Reason.WRONG_STATE);
        granted(attest("a", first));
        refused(attest("b", again), Reason.WRONG_STATE);
        plant.reviewed(JANUARY, Status.RETURNED, Optional.of(AGAIN));
        refused(attest("b", first), Reason.WRONG_STATE);
        refused(attest("b", plant.rows(JANUARY, 3, RIGHT)), Reason.WRONG_STATE);
        Attestation second = granted(attest("b", again)).attested().get(0);
        assertEquals(Attestation.Why.RESUBMITTED, second.why());
        assertEquals(Optional.of(new Attestation.Replaced(1, Optional.empty())), second.replaces());
        AttestedMonth head = plant.head(JANUARY);
        assertEquals(Status.SUBMITTED, head.status());
        assertEquals(Optional.of(AGAIN), head.due());
        assertEquals(
                first,
                market.find(MonthValues.key(first.month().of())).orElseThrow().given());
        assertEquals(
                again,
                market.find(MonthValues.key(again.month().of())).orElseThrow().given());
    }

    @Test
    void aLockedYearTakesNoMonth() {
        granted(attest("a", plant.rows(JANUARY, RIGHT)));
        plant.reviewed(JANUARY, Status.RETURNED, Optional.of(AGAIN));
        plant.lock();
        refused(attest("b", plant.rows(JANUARY, 2, RIGHT)), Reason.YEAR_LOCKED);
        refused(attest("b", plant.rows(FEBRUARY, RIGHT)), Reason.YEAR_LOCKED);
    }

    @Test
    void namesTheBodyThatCompiledIt() {
        ConfidedMonth rows = plant.rows(JANUARY, RIGHT);
        MonthLine line = rows.line(Optional.of(PowerPlant.COMPILER), Optional.empty());
        refused(attest("a", List.of(line), rows), Reason.NOT_FOUND);
        put(PowerPlant.compiler(TechnicalBody.Standing.SUSPENDED));
        refused(attest("a", List.of(line), rows), Reason.BODY_NOT_ACCREDITED);
        put(PowerPlant.compiler(TechnicalBody.Standing.ADMITTED));
        Attestation attested =
                granted(attest("a", List.of(line), rows)).attested().get(0);
        assertEquals(Optional.of(PowerPlant.COMPILER), attested.citations().compiler());
    }

    private void put(TechnicalBody body) {
        market.put(Changes.none().put(TechnicalBody.key(body.id()), body));
    }

    private void refused(AttestMonths request, Reason reason) {
        market.refuse(Holders.initiator("power"), request, reason);
    }

    private MonthsAttested granted(AttestMonths request) {
        return (MonthsAttested)
                market.grant(Holders.initiator("power"), Holders.approver("power"), request, POWER.actor());
    }
}
