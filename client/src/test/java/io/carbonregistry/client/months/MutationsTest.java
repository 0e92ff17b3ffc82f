package io.carbonregistry.client.months;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.carbonregistry.approvals.ApproveAct;
import io.carbonregistry.attestations.AttestMonths;
import io.carbonregistry.attestations.ConfidedMonth;
import io.carbonregistry.attestations.EvidenceRow;
import io.carbonregistry.attestations.MonthLine;
import io.carbonregistry.client.Market;
import io.carbonregistry.client.Plant;
import io.carbonregistry.client.Refused;
import io.carbonregistry.client.Registry;
import io.carbonregistry.client.months.Attested.Year;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Refusal;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.units.ReportingMonth;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** Months that were tampered with before they were sent, and signatures that are none, are refused with no value told. */
@Tag("network")
@ExtendWith(Attested.class)
class MutationsTest {

    private static final Vector RIGHT = Vector.all().get(0);
    private static final ReportingMonth AUGUST = new ReportingMonth(Works.YEAR, 8);
    private static final String FIGURES = RIGHT.reported();

    private final Works works;
    private final ConfidedMonth august;
    private final ConfidedMonth september;
    private final Plant unit;

    MutationsTest(Year year) {
        works = year.works();
        unit = works.plant(RIGHT);
        august = unit.rows(AUGUST, 1, FIGURES);
        september = unit.rows(AUGUST.plus(1), 1, FIGURES.replace("345.67", "345.71"));
    }

    @Test
    void whatIsNotTamperedWithWouldBeGranted() {
        assertEquals(List.of(), works.initiator().dryRun(Works.attest(List.of(august, september))));
    }

    @Test
    void whoSignedFirstDoesNotSignSecond() {
        AttestMonths attest = Works.attest(List.of(august));
        ActRef act = works.initiator().submit(attest).pending().orElseThrow().act();
        refuse(Reason.SAME_SIGNER, works.initiator(), new ApproveAct(act, attest));
    }

    @Test
    void oneOtherDigitIsNotWhatTheRootStandsFor() {
        ConfidedMonth other = unit.rows(AUGUST, 1, FIGURES.replace("345.67", "345.61"));
        refuse(Reason.COMMITMENT_DIFFERS, Works.attest(List.of(Works.line(august)), List.of(other)));
    }

    @Test
    void whoSignsSecondSendsTheVeryRows() {
        AttestMonths attest = Works.attest(List.of(august));
        ActRef act = works.initiator().submit(attest).pending().orElseThrow().act();
        ConfidedMonth other = unit.rows(AUGUST, 1, FIGURES.replace("0.5123", "0.5122"));
        AttestMonths altered = new AttestMonths(
                attest.id(),
                attest.account(),
                attest.lines(),
                Works.attest(List.of(other)).months());
        refuse(Reason.COMMITMENT_DIFFERS, works.approver(), new ApproveAct(act, altered));
    }

    @Test
    void monthsDoNotSwap() {
        Digest of = Works.line(august).root();
        Digest ofTheNext = Works.line(september).root();
        List<MonthLine> swapped = List.of(with(Works.line(august), ofTheNext), with(Works.line(september), of));
        refuse(Reason.COMMITMENT_DIFFERS, Works.attest(swapped, List.of(august, september)));
    }

    @Test
    void aFileProvesOneMonthAlone() {
        ConfidedMonth reusing = new ConfidedMonth(
                august.seed(),
                august.month(),
                august.parameters(),
                works.values(RIGHT.facility(), RIGHT.reportingMonth()).given().evidence().stream()
                        .map(row -> new EvidenceRow(
                                august.month().of(), row.kind(), row.digest(), row.bytes(), row.parameters()))
                        .toList());
        refuse(Reason.EVIDENCE_REUSED, Works.attest(List.of(reusing)));
    }

    @Test
    void whoMaySeeNothingIsToldNothing() {
        Market market = works.market();
        refuse(Reason.ROLE_NOT_ALLOWED, () -> market.trader()
                .query(Works.values(new FacilityId(RIGHT.facility()), RIGHT.reportingMonth())));
    }

    private static MonthLine with(MonthLine line, Digest root) {
        return new MonthLine(
                line.facility(),
                line.month(),
                line.version(),
                line.guideline(),
                line.plan(),
                line.compiler(),
                root,
                line.rows(),
                line.outOfOrder());
    }

    private void refuse(Reason reason, AttestMonths attest) {
        refuse(reason, works.initiator(), attest);
    }

    private static void refuse(Reason reason, Registry who, Request<?> request) {
        refuse(reason, () -> who.submit(request));
    }

    private static void refuse(Reason reason, Executable asked) {
        Refusal refusal = assertThrows(Refused.class, asked).refusal();
        assertEquals(reason, refusal.reason());
        assertFalse(refusal.toString().contains("345."), refusal::toString);
    }
}
