package io.carbonregistry.attestations;

import static io.carbonregistry.attestations.PowerPlant.FEBRUARY;
import static io.carbonregistry.attestations.PowerPlant.JANUARY;
import static io.carbonregistry.attestations.PowerPlant.POWER;
import static io.carbonregistry.attestations.PowerPlant.RIGHT;
import static io.carbonregistry.attestations.PowerPlant.UNIT;
import static io.carbonregistry.attestations.PowerPlant.attest;
import static io.carbonregistry.attestations.PowerPlant.line;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.bodies.Accreditation;
import io.carbonregistry.bodies.TechnicalBody;
import io.carbonregistry.guidelines.GuidelineBook;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import io.carbonregistry.plans.MeterId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A right month, of which one thing is changed as somebody might who has something to hide: each change is found. */
class MutationsTest {

    private final Market market = Founding.market();
    private final PowerPlant plant = new PowerPlant(market);
    private final ConfidedMonth right = plant.rows(JANUARY, RIGHT);

    @ParameterizedTest
    @ValueSource(strings = {"A/bituminous=210345.68", "A/bituminous=210354.67", "A/bituminous=21034.567"})
    void aDigitOfAValue(String changed) {
        ConfidedMonth other = plant.rows(JANUARY, RIGHT.replace("A/bituminous=210345.67", changed));
        refused(attest("a", List.of(line(right)), other), Reason.COMMITMENT_DIFFERS);
    }

    @Test
    void aRowLessOrAnotherSeed() {
        ConfidedMonth fewer = new ConfidedMonth(
                right.seed(),
                right.month(),
                right.parameters().subList(1, right.parameters().size()),
                right.evidence());
        refused(attest("a", List.of(line(right)), fewer), Reason.COMMITMENT_DIFFERS);
        ConfidedMonth salted = new ConfidedMonth(
                plant.rows(FEBRUARY, RIGHT).seed(), right.month(), right.parameters(), right.evidence());
        refused(attest("a", List.of(line(right)), salted), Reason.COMMITMENT_DIFFERS);
    }

    @Test
    void twoMonthsSwapped() {
        ConfidedMonth february = plant.rows(FEBRUARY, RIGHT.replace("650.00", "600.00"));
        MonthLine january = line(right);
        MonthLine swapped = new MonthLine(
                UNIT,
                FEBRUARY,
                1,
                january.guideline(),
                january.plan(),
                january.compiler(),
                january.root(),
                january.rows(),
                Optional.empty());
        MonthsAttested fact = granted(attest("a", List.of(january, swapped), right, february));
        assertEquals(
                List.of(Reason.COMMITMENT_DIFFERS),
                fact.refused().stream().map(RefusedMonth::reason).toList());
        refused(attest("b", List.of(swapped), right), Reason.COMMITMENT_DIFFERS);
    }

    @Test
    void aFileOfAnotherMonth() {
        granted(attest("a", right));
        ConfidedMonth february = plant.rows(FEBRUARY, RIGHT);
        Digest used = right.evidence().get(0).digest();
        EvidenceRow first = february.evidence().get(0);
        EvidenceRow reused =
                new EvidenceRow(february.month().of(), first.kind(), used, first.bytes(), first.parameters());
        List<EvidenceRow> files = february.evidence().stream()
                .map(row -> row.equals(first) ? reused : row)
                .sorted(Comparator.comparing(row -> row.digest().value()))
                .toList();
        refused(
                attest("b", PowerPlant.rows(february.month().of(), february.parameters(), files)),
                Reason.EVIDENCE_REUSED);
    }

    /** The report is of 12 March; the accreditation ends a day before it, or the laboratory is expelled on that day. */
    @ParameterizedTest
    @CsvSource({"2026-03-11, ADMITTED", "2030-01-01, EXPELLED", "2030-01-01, SUSPENDED"})
    void aLaboratoryThatWasNotAccreditedThen(LocalDate until, TechnicalBody.Standing standing) {
        laboratory(until, standing, LocalDate.of(2026, 3, 12));
        refused(attest("a", right), Reason.LABORATORY_NOT_ACCREDITED);
    }

    @Test
    void aLaboratoryThatWasExpelledTheDayAfter() {
        laboratory(LocalDate.of(2026, 3, 12), TechnicalBody.Standing.EXPELLED, LocalDate.of(2026, 3, 13));
        granted(attest("a", right));
    }

    private void laboratory(LocalDate until, TechnicalBody.Standing standing, LocalDate from) {
        TechnicalBody before = PowerPlant.laboratory(TechnicalBody.Kind.LABORATORY);
        market.put(Changes.none()
                .put(
                        TechnicalBody.key(before.id()),
                        new TechnicalBody(
                                before.id(),
                                before.kind(),
                                before.name(),
                                before.seat(),
                                List.of(new Accreditation(
                                        "CMA-1",
                                        List.of("B"),
                                        List.of(Adcode.NATION),
                                        LocalDate.of(2020, 1, 1),
                                        until)),
                                List.of(before.standings().get(0), new TechnicalBody.Since(standing, from)),
                                List.of())));
    }

    @Test
    void aMeterThatNobodyKnows() {
        MeterSpan unknown = new MeterSpan(new MeterId("scale-9"), JANUARY.firstDay(), JANUARY.lastDay());
        refused(
                altered(
                        "A",
                        row -> new ParameterRow(
                                row.of(),
                                row.parameter(),
                                row.material(),
                                row.value(),
                                row.unit(),
                                row.source(),
                                row.method(),
                                List.of(unknown),
                                row.report(),
                                row.note())),
                Reason.METER_UNKNOWN);
    }

    @Test
    void aDefaultInPlaceOfWhatWasMeasured() {
        plant.measureAllYear("C");
        granted(attest("a", right));
        refused(
                attest("b", plant.rows(FEBRUARY, RIGHT.replace("C/bituminous=20.908 ", ""))),
                Reason.DEFAULT_AFTER_MEASURED);
    }

    @Test
    void aGuidelineOutsideItsDates() {
        GuidelineBook.Edition from = new GuidelineBook.Edition(right.month().guideline(), FEBRUARY, Optional.empty());
        market.put(Changes.none().put(GuidelineBook.key("POWER"), new GuidelineBook("POWER", List.of(from))));
        refused(attest("a", right), Reason.GUIDELINE_NOT_IN_FORCE);
        GuidelineBook.Edition ended =
                new GuidelineBook.Edition(right.month().guideline(), JANUARY.plus(-1), Optional.of(JANUARY.plus(-1)));
        market.put(Changes.none().put(GuidelineBook.key("POWER"), new GuidelineBook("POWER", List.of(ended))));
        refused(attest("a", right), Reason.GUIDELINE_NOT_IN_FORCE);
    }

    /**
     * Halves go up (四舍五入), not to the even digit: 12.00 t x 0.1000 tC/t x 98.75 % x 44/12 is 4.345, and 36.00 t gives 13.035. A
     * value that falls just short of the half goes down.
     */
    @ParameterizedTest
    @CsvSource({"12.00, 0.1000, 4.35", "36.00, 0.1000, 13.04", "60.00, 0.1000, 21.73", "12.00, 0.0999, 4.34"})
    void aHalfGoesUp(String tonnes, String carbon, String expected) {
        String values = RIGHT.replace("210345.67", tonnes).replace("0.5123", carbon);
        Attestation attested =
                granted(attest("a", plant.rows(JANUARY, values))).attested().get(0);
        MonthTotals totals = market.find(MonthTotals.key(attested.of())).orElseThrow();
        assertEquals(expected, totals.tonnes().toPlainString());
    }

    private AttestMonths altered(String parameter, UnaryOperator<ParameterRow> change) {
        List<ParameterRow> parameters = right.parameters().stream()
                .map(row -> row.parameter().equals(parameter) ? change.apply(row) : row)
                .toList();
        return attest("a", PowerPlant.rows(right.month().of(), parameters, right.evidence()));
    }

    private void refused(AttestMonths request, Reason reason) {
        market.refuse(Holders.initiator("power"), request, reason);
    }

    private MonthsAttested granted(AttestMonths request) {
        return (MonthsAttested)
                market.grant(Holders.initiator("power"), Holders.approver("power"), request, POWER.actor());
    }
}
