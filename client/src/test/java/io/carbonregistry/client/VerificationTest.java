package io.carbonregistry.client;

import static io.carbonregistry.client.ReportingPlant.POWER;
import static io.carbonregistry.client.ReportingPlant.YEAR;
import static io.carbonregistry.client.VerifyingTeam.BODY;
import static io.carbonregistry.client.VerifyingTeam.begin;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.carbonregistry.attestations.AttestMonths;
import io.carbonregistry.attestations.ConfidedMonth;
import io.carbonregistry.attestations.ConfidedMonths;
import io.carbonregistry.attestations.CorrectMonths;
import io.carbonregistry.attestations.GetValues;
import io.carbonregistry.attestations.MonthVersion;
import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.client.audit.ChangedValues;
import io.carbonregistry.client.cli.Typed;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.verification.AssignVerifier;
import io.carbonregistry.verification.Assignment.Stage;
import io.carbonregistry.verification.ConfidedCorrections;
import io.carbonregistry.verification.GetVerification;
import io.carbonregistry.verification.GetYear;
import io.carbonregistry.verification.NotifyResult;
import io.carbonregistry.verification.ReportYear;
import io.carbonregistry.verification.ResultNotified;
import io.carbonregistry.verification.YearFigures;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** A year from its report to the result that the company is told, and who is kept from it, over the wire. */
@Tag("network")
class VerificationTest {

    private static final BodyId OTHER = new BodyId("verifier-2");
    private static final BodyId HUNAN = new BodyId("verifier-43");
    private static final BodyId EXPIRED = new BodyId("verifier-old");
    private static final LocalDate LAST = LocalDate.of(2027, 3, 31);

    @Test
    void aYearIsReportedVerifiedAndTold(@TempDir Path folder) throws Exception {
        try (Network network = Network.start(folder)) {
            ReportingPlant plant = ReportingPlant.found(network);
            ConfidedMonth rows = plant.rows(1, "314159.26");
            attest(plant, rows);
            YearFigures reported = plant.initiator().query(new GetYear(YEAR, POWER));
            plant.own(new ReportYear(
                    Market.id(),
                    POWER,
                    YEAR,
                    reported.reported(),
                    reported.months(),
                    List.of(),
                    Optional.empty(),
                    ConfidedCorrections.none()));
            assign(plant);
            seesWhatItIsAssigned(plant, rows);
            VerifyingTeam team = new VerifyingTeam(plant, new Typed(network, folder));
            team.work();
            tell(plant, sign(plant, reported, team));
            assertFalse(blocksHold(network, "314159.26"));
            assertFalse(blocksHold(network, "read twice"));
            ChangedValues.areFound(network, plant.registrar(), 2);
        }
    }

    private static void attest(ReportingPlant plant, ConfidedMonth rows) {
        plant.own(new AttestMonths(
                Market.id(),
                POWER,
                List.of(rows.line(Optional.empty(), Optional.empty())),
                new ConfidedMonths(List.of(rows))));
    }

    /** A body for another province, and one whose accreditation has expired, are refused. */
    private static void assign(ReportingPlant plant) {
        plant.admit(BODY, "42", LAST);
        plant.admit(OTHER, "42", LAST);
        plant.admit(HUNAN, "43", LAST);
        plant.admit(EXPIRED, "42", ReportingPlant.DAY.minusDays(1));
        refused(Reason.BODY_NOT_ACCREDITED, () -> plant.nation(assign(HUNAN)));
        refused(Reason.BODY_NOT_ACCREDITED, () -> plant.nation(assign(EXPIRED)));
        plant.nation(assign(BODY));
    }

    private static AssignVerifier assign(BodyId body) {
        return new AssignVerifier(Market.id(), YEAR, POWER, body);
    }

    /** People of other bodies see nothing, of the same province or another; nor does the right body see another year. */
    private static void seesWhatItIsAssigned(ReportingPlant plant, ConfidedMonth rows) {
        MonthVersion version = rows.month().of();
        assertEquals(rows, plant.of(BODY, 1).query(new GetValues(version)).given());
        refused(Reason.NOT_REPRESENTED, () -> plant.of(OTHER, 1).query(new GetValues(version)));
        refused(Reason.NOT_REPRESENTED, () -> plant.of(HUNAN, 1).query(new GetValues(version)));
        MonthVersion before = new MonthVersion(POWER, ReportingPlant.UNIT, ReportingPlant.DECEMBER.plus(-12), 1);
        refused(Reason.NOT_FOUND, () -> plant.of(BODY, 1).query(new GetValues(before)));
        refused(Reason.NOT_ASSIGNED, () -> plant.of(OTHER, 1).submit(begin(OTHER, YEAR, Stage.DESK)));
        refused(Reason.NOT_FOUND, () -> plant.of(BODY, 1).submit(begin(BODY, YEAR - 1, Stage.DESK)));
    }

    /** Whoever signs over a version that the company has corrected since is refused. */
    private static YearFigures sign(ReportingPlant plant, YearFigures before, VerifyingTeam team) throws Exception {
        ConfidedMonth rows = plant.rows(2, "314160.26");
        plant.own(new CorrectMonths(
                Market.id(),
                POWER,
                List.of(rows.line(Optional.empty(), Optional.empty())),
                new Grounds("a digit was wrong"),
                new ConfidedMonths(List.of(rows))));
        Registry lead = plant.of(BODY, 1);
        refused(Reason.SUPERSEDED_VERSION, () -> lead.submit(VerifyingTeam.issue(before)));
        YearFigures now = lead.query(new GetYear(YEAR, POWER));
        team.report(now);
        team.sign();
        return now;
    }

    /** The result holds once the period of objection has passed; then the body sees no values any more. */
    private static void tell(ReportingPlant plant, YearFigures signed) {
        GetVerification query = new GetVerification(YEAR, POWER);
        ResultNotified told = plant.nation(new NotifyResult(Market.id(), YEAR, POWER, 1));
        refused(Reason.NO_VERIFIED_EMISSION, () -> plant.of(OTHER, 1).query(query));
        refused(Reason.CHANGED_AFTER_NOTICE, () -> plant.of(BODY, 1).submit(begin(BODY, YEAR, Stage.SITE)));
        plant.open(told.objectionsUntil().plusDays(1));
        assertEquals(signed.tonnes(), plant.of(OTHER, 1).query(query).tonnes());
        refused(Reason.WRONG_STATE, () -> plant.of(BODY, 1).query(new GetYear(YEAR, POWER)));
    }

    private static void refused(Reason reason, Executable asking) {
        assertEquals(reason, assertThrows(Refused.class, asking).refusal().reason());
    }

    private static boolean blocksHold(Network network, String text) throws Exception {
        for (Block block : network.blocks()) {
            if (block.envelopes().stream().anyMatch(envelope -> envelope.toString(StandardCharsets.ISO_8859_1)
                    .contains(text))) {
                return true;
            }
        }
        return false;
    }
}
