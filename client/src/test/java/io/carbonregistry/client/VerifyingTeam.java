package io.carbonregistry.client;

import static io.carbonregistry.client.ReportingPlant.POWER;
import static io.carbonregistry.client.ReportingPlant.YEAR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.client.cli.Typed;
import io.carbonregistry.commitments.Salt;
import io.carbonregistry.commitments.SaltSeed;
import io.carbonregistry.identities.Identity;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.verification.AnswerNonConformity;
import io.carbonregistry.verification.Assignment.Stage;
import io.carbonregistry.verification.BeginReview;
import io.carbonregistry.verification.CloseNonConformity;
import io.carbonregistry.verification.ConfidedFigures;
import io.carbonregistry.verification.ConfidedRemark;
import io.carbonregistry.verification.GetRemarks;
import io.carbonregistry.verification.GetYear;
import io.carbonregistry.verification.IssueVerification;
import io.carbonregistry.verification.NonConformity;
import io.carbonregistry.verification.RaiseNonConformity;
import io.carbonregistry.verification.Remark;
import io.carbonregistry.verification.Severity;
import io.carbonregistry.verification.VerifiedFigures;
import io.carbonregistry.verification.YearFigures;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * People of the body that verifies a plant's year, and what they do and type.
 *
 * @param plant whose
 * @param typed where they type
 */
record VerifyingTeam(ReportingPlant plant, Typed typed) {

    static final BodyId BODY = new BodyId("verifier-1");

    private static final SaltSeed SEED = new SaltSeed(new Salt("5e".repeat(32)));

    static BeginReview begin(BodyId body, int year, Stage stage) {
        return new BeginReview(Market.id(), body, year, POWER, stage, List.of(), new Grounds("no interest in it"));
    }

    /** Documents, the site, a row that is opened, and a finding that is answered. */
    void work() throws Exception {
        Registry lead = lead();
        lead.submit(begin(BODY, YEAR, Stage.DESK));
        lead.submit(begin(BODY, YEAR, Stage.SITE));
        typed.run(
                plant.person(BODY, 1),
                "verification open-rows --body verifier-1 --account power --facility unit-1 --month 2026-12 --number 1"
                        + " --rows 1 --act " + typed.folder().resolve("sample.json") + " --out "
                        + typed.folder().resolve("openings.json"));
        typed.run(plant.person(BODY, 1), "verification sample-rows " + written("sample", "openings"));
        Remark said = new Remark(SEED, "read twice", List.of());
        ConfidedRemark remark = new ConfidedRemark(Optional.of(said));
        lead.submit(new RaiseNonConformity(
                Market.id(),
                BODY,
                YEAR,
                POWER,
                Severity.MINOR,
                ReportingPlant.UNIT,
                ReportingPlant.DECEMBER,
                Optional.of("A"),
                ReportingPlant.DAY.plusDays(9),
                said.root(),
                remark));
        plant.own(new AnswerNonConformity(Market.id(), POWER, YEAR, 1, said.root(), remark));
        assertEquals(said, lead.query(new GetRemarks(YEAR, POWER, 1)).answer().orElseThrow());
        lead.submit(new CloseNonConformity(
                Market.id(), BODY, YEAR, POWER, 1, NonConformity.Status.CLOSED, said.root(), remark));
    }

    /** One of the team signs what stands now, with figures from the ledger, and a reviewer who was not of it. */
    void sign() throws Exception {
        typed.run(
                plant.person(BODY, 1),
                "verification write-figures --body verifier-1 --year 2026 --account power --act "
                        + typed.folder().resolve("opinion.json") + " --out "
                        + typed.folder().resolve("figures.json"));
        typed.run(plant.person(BODY, 1), "verification issue-verification " + written("opinion", "figures"));
        approve(plant.person(BODY, 2), "office.verifier-1", "opinion", "figures");
    }

    private void approve(Identity who, String actor, String act, String confided) throws Exception {
        String id = Files.readString(typed.folder().resolve(act + ".json")).replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
        typed.run(
                who,
                "approvals approve-act " + actor + "/" + id + " --confided "
                        + typed.folder().resolve(confided + ".json"));
    }

    /** The company reports what stands, with a correction whose tonnes are confided. */
    void report(YearFigures stands) throws Exception {
        Path draft = typed.folder().resolve("corrections.json");
        Files.writeString(
                draft,
                "{\"corrections\":[{\"because\":\"nothing after all\",\"facility\":\"unit-1\",\"month\":\"2026-12\","
                        + "\"tonnes\":\"0.00\"}]}");
        typed.run(
                plant.first(),
                "verification write-report --year 2026 --account power --tonnes " + stands.reported() + " --from "
                        + draft + " --act " + typed.folder().resolve("report.json") + " --out "
                        + typed.folder().resolve("corrected.json"));
        typed.run(plant.first(), "verification report-year " + written("report", "corrected"));
        approve(plant.second(), "power", "report", "corrected");
        assertEquals(1, lead().query(new GetYear(YEAR, POWER)).corrections().size());
    }

    /** What one of the team would sign by itself. */
    static IssueVerification issue(YearFigures stands) {
        VerifiedFigures figures = new VerifiedFigures(SEED, stands.facilities());
        return new IssueVerification(
                Market.id(),
                BODY,
                YEAR,
                POWER,
                stands.tonnes(),
                stands.months(),
                figures.commitment(),
                new ConfidedFigures(Optional.of(figures)));
    }

    private Registry lead() {
        return plant.of(BODY, 1);
    }

    private String written(String act, String confided) {
        return "--json " + typed.folder().resolve(act + ".json") + " --confided "
                + typed.folder().resolve(confided + ".json");
    }
}
