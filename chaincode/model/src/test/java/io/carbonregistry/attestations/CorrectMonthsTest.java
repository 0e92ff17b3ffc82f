package io.carbonregistry.attestations;

import static io.carbonregistry.attestations.PowerPlant.FEBRUARY;
import static io.carbonregistry.attestations.PowerPlant.JANUARY;
import static io.carbonregistry.attestations.PowerPlant.POWER;
import static io.carbonregistry.attestations.PowerPlant.RIGHT;
import static io.carbonregistry.attestations.PowerPlant.attest;
import static io.carbonregistry.attestations.PowerPlant.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.accounts.AccountStanding.Standing;
import io.carbonregistry.approvals.ApproveAct;
import io.carbonregistry.attestations.AttestedMonth.Status;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Authority;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Mandate;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The rules of a correction in their order of precedence, and then the correction. */
class CorrectMonthsTest {

    private static final String OTHER = RIGHT.replace("210345.67", "210345.66");
    private static final Grounds BECAUSE = new Grounds("the scale's reading was copied wrongly");

    private final Market market = Founding.market();
    private final PowerPlant plant = new PowerPlant(market);
    private final ConfidedMonth rows = plant.rows(JANUARY, 2, OTHER);

    @BeforeEach
    void attestJanuary() {
        attested("a", plant.rows(JANUARY, RIGHT));
    }

    @Test
    void refusesInOrderOfPrecedence() {
        market.refuse(Founding.HUBEI, correct("b", rows), Reason.ROLE_NOT_ALLOWED);
        market.refuse(Holders.approver("power"), correct("b", rows), Reason.NOT_REPRESENTED);
        refused(correct("b", plant.rows(FEBRUARY, 2, RIGHT)), Reason.WRONG_STATE);
        refused(correct("b", plant.rows(JANUARY, 1, RIGHT)), Reason.WRONG_STATE);
        refused(correct("b", plant.rows(JANUARY, 3, RIGHT)), Reason.WRONG_STATE);
        CorrectMonths other =
                new CorrectMonths(new ActId("b"), POWER, List.of(line(rows)), BECAUSE, new ConfidedMonths(List.of()));
        refused(other, Reason.COMMITMENT_DIFFERS);
        Holders.stand(market, POWER, Standing.CLOSED);
        refused(correct("b", rows), Reason.ACCOUNT_NOT_OPEN);
        Holders.stand(market, POWER, Standing.FROZEN);
        plant.lock();
        refused(correct("b", rows), Reason.YEAR_LOCKED);
    }

    @Test
    void refusesOnePersonTwice() {
        Mandate mandate = market.find(Mandate.key(POWER.actor())).orElseThrow();
        market.put(Changes.none()
                .put(
                        Mandate.key(POWER.actor()),
                        mandate.with(Founding.representative(Holders.initiator("power"), Authority.BOTH))));
        CorrectMonths correction = correct("b", rows);
        market.grant(Holders.initiator("power"), correction);
        market.refuse(
                Holders.initiator("power"),
                new ApproveAct(new ActRef(POWER.actor(), correction.id()), correction),
                Reason.SAME_SIGNER);
        AttestMonths february = attest("c", plant.rows(FEBRUARY, RIGHT));
        market.grant(Holders.initiator("power"), february);
        market.refuse(
                Holders.initiator("power"),
                new ApproveAct(new ActRef(POWER.actor(), february.id()), february),
                Reason.SAME_SIGNER);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"RETURNED", "NATION_QUERY"})
    void waitsForWhatAnAuthorityHasAsked(Status status) {
        plant.reviewed(JANUARY, status, Optional.of(LocalDate.of(2026, 3, 31)));
        refused(correct("b", rows), Reason.WRONG_STATE);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"SUBMITTED", "CITY_OK", "PROVINCE_OK", "ACCEPTED"})
    void isReviewedAnew(Status status) {
        plant.reviewed(JANUARY, status, Optional.empty());
        AttestedMonth before = plant.head(JANUARY);
        Attestation corrected = granted(correct("b", rows)).attested().get(0);
        assertEquals(Attestation.Why.CORRECTED, corrected.why());
        assertEquals(Optional.of(BECAUSE), corrected.because());
        assertEquals(Optional.of(new Attestation.Replaced(1, before.accepted())), corrected.replaces());
        AttestedMonth head = plant.head(JANUARY);
        assertEquals(Status.SUBMITTED, head.status());
        assertEquals(Optional.empty(), head.accepted());
        assertEquals(Founding.DAY, head.first());
        assertEquals(2, head.version());
        assertTrue(market.find(Attestation.key(head.current())).isPresent());
        assertEquals(
                "390181.31 390181.30",
                Stream.of(1, 2)
                        .map(number -> new MonthVersion(POWER, PowerPlant.UNIT, JANUARY, number))
                        .map(version -> market.find(MonthTotals.key(version)).orElseThrow())
                        .map(totals -> totals.tonnes().toPlainString())
                        .reduce((one, next) -> one + " " + next)
                        .orElseThrow());
    }

    @Test
    void nothingChangesWhatWasMeasuredIntoADefault() {
        String untested = OTHER.replace("C/bituminous=20.908 ", "");
        plant.measureAllYear("C");
        granted(correct("b", plant.rows(JANUARY, 2, OTHER)));
        refused(correct("c", plant.rows(JANUARY, 3, untested)), Reason.DEFAULT_AFTER_MEASURED);
    }

    @Test
    void nothingMeasuresWhatTheMonthAfterTookFromATable() {
        plant.measureAllYear("C");
        String untested = RIGHT.replace("C/bituminous=20.908 ", "");
        plant.forget(JANUARY);
        attested("b", plant.rows(JANUARY, untested));
        attested("c", plant.rows(FEBRUARY, untested));
        refused(correct("d", rows), Reason.DEFAULT_AFTER_MEASURED);
        granted(correct("d", plant.rows(FEBRUARY, 2, RIGHT)));
        granted(correct("e", rows));
    }

    @Test
    void aFileIsEvidenceOfOneMonthInAllItsVersions() {
        granted(correct("b", rows));
        ConfidedMonth february = plant.rows(FEBRUARY, RIGHT);
        List<EvidenceRow> files = rows.evidence().stream()
                .map(row ->
                        new EvidenceRow(february.month().of(), row.kind(), row.digest(), row.bytes(), row.parameters()))
                .toList();
        ConfidedMonth reused = PowerPlant.rows(february.month().of(), february.parameters(), files);
        market.refuse(Holders.initiator("power"), attest("c", reused), Reason.EVIDENCE_REUSED);
    }

    private static CorrectMonths correct(String id, ConfidedMonth rows) {
        return new CorrectMonths(new ActId(id), POWER, List.of(line(rows)), BECAUSE, new ConfidedMonths(List.of(rows)));
    }

    private void refused(CorrectMonths request, Reason reason) {
        market.refuse(Holders.initiator("power"), request, reason);
    }

    private MonthsCorrected granted(CorrectMonths request) {
        return (MonthsCorrected)
                market.grant(Holders.initiator("power"), Holders.approver("power"), request, POWER.actor());
    }

    private void attested(String id, ConfidedMonth month) {
        market.grant(Holders.initiator("power"), Holders.approver("power"), attest(id, month), POWER.actor());
    }
}
