package io.carbonregistry.verification;

import static io.carbonregistry.verification.VerifiedYear.BECAUSE;
import static io.carbonregistry.verification.VerifiedYear.BODY;
import static io.carbonregistry.verification.VerifiedYear.DECEMBER;
import static io.carbonregistry.verification.VerifiedYear.OTHER;
import static io.carbonregistry.verification.VerifiedYear.POWER;
import static io.carbonregistry.verification.VerifiedYear.YEAR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.approvals.ApproveAct;
import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.bodies.DeclareRelations;
import io.carbonregistry.bodies.TechnicalBody;
import io.carbonregistry.bodies.TechnicalBody.Kind;
import io.carbonregistry.facilities.EntityYear;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Market;
import io.carbonregistry.verification.Assignment.Stage;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who may verify whom: assignments in their order of precedence, conflicts of interest, other bodies and the simplified course. */
class AssignmentTest {

    private final VerifiedYear year = new VerifiedYear();
    private final Market market = year.market;

    @Test
    void refusesInOrderOfPrecedence() {
        refused(BODY, Reason.NOT_FOUND);
        year.reported();
        market.refuse(Founding.CLERK, assign(BODY), Reason.ROLE_NOT_ALLOWED);
        refused(VerifiedYear.COMPILER, Reason.NOT_FOUND);
        year.admit(VerifiedYear.COMPILER, Kind.COMPILER, "42", VerifiedYear.LAST);
        refused(VerifiedYear.COMPILER, Reason.BODY_NOT_ACCREDITED);
        BodyId elsewhere = new BodyId("elsewhere");
        year.admit(elsewhere, Kind.VERIFIER, "43", VerifiedYear.LAST);
        refused(elsewhere, Reason.BODY_NOT_ACCREDITED);
        BodyId expired = new BodyId("expired");
        year.admit(expired, Kind.VERIFIER, "42", Founding.DAY.minusDays(1));
        refused(expired, Reason.BODY_NOT_ACCREDITED);
        year.stand(TechnicalBody.Standing.SUSPENDED);
        refused(BODY, Reason.BODY_NOT_ACCREDITED);
        year.stand(TechnicalBody.Standing.ADMITTED);
        year.province(assign(BODY));
        assertEquals(Stage.ASSIGNED, year.assignment().stage());
        refused(BODY, Reason.ID_TAKEN);
        year.enlist(2024);
        market.put(Changes.none().put(AnnualReport.key(2024, POWER), report(2024, false)));
        ActRef act = new ActRef(Founding.PROVINCE, new ActId("x"));
        market.put(Changes.none()
                .put(
                        EntityYear.key(2024, POWER),
                        new EntityYear(2024, POWER, "POWER", EntityYear.Standing.DELISTED, act, Optional.empty())));
        market.refuse(Founding.HUBEI, new AssignVerifier(year.id(), 2024, POWER, BODY), Reason.ENTITY_NOT_LISTED);
    }

    @Test
    void whoCompiledDoesNotVerify() {
        year.attest(DECEMBER, 1, "199.25", Optional.of(BODY));
        year.reported();
        refused(BODY, Reason.CONFLICT_OF_INTEREST);
        year.province(assign(OTHER));
    }

    @Test
    void whoIsRelatedToACompilerDoesNotVerify() {
        year.attest(DECEMBER, 1, "199.25", Optional.of(VerifiedYear.COMPILER));
        year.admit(VerifiedYear.COMPILER, Kind.COMPILER, "43", VerifiedYear.LAST);
        year.reported();
        market.grant(
                VerifiedYear.person(VerifiedYear.COMPILER, 1),
                VerifiedYear.person(VerifiedYear.COMPILER, 2),
                new DeclareRelations(year.id(), VerifiedYear.COMPILER, List.of(BODY)),
                VerifiedYear.COMPILER.office());
        refused(BODY, Reason.CONFLICT_OF_INTEREST);
    }

    @Test
    void whoIsRelatedToABodyThatCompilesInTheProvinceDoesNotVerify() {
        BodyId far = new BodyId("compiler-far");
        year.admit(far, Kind.COMPILER, "43", VerifiedYear.LAST);
        year.reported();
        relate(BODY, far);
        AssignVerifier allowed = assign(BODY);
        market.grant(Founding.HUBEI, allowed);
        year.admit(VerifiedYear.COMPILER, Kind.COMPILER, "4205", VerifiedYear.LAST);
        relate(BODY, VerifiedYear.COMPILER);
        market.refuse(
                Founding.HUBEI_TWO,
                new ApproveAct(new ActRef(Founding.PROVINCE, allowed.id()), allowed),
                Reason.CONFLICT_OF_INTEREST);
    }

    private void relate(BodyId body, BodyId other) {
        year.body(new DeclareRelations(year.id(), body, List.of(other)));
    }

    @Test
    void theSameBodyDoesNotVerifyTooManyYearsInARow() {
        year.reported();
        IntStream.rangeClosed(2022, 2024).forEach(before -> put(before, BODY));
        refused(BODY, Reason.CONFLICT_OF_INTEREST);
        put(2023, OTHER);
        market.grant(Founding.HUBEI, assign(BODY));
        relate(BODY, OTHER);
        refused(BODY, Reason.CONFLICT_OF_INTEREST);
    }

    private void put(int before, BodyId body) {
        market.put(Changes.none().put(Assignment.key(before, POWER), Assignment.of(before, POWER, body, Founding.DAY)));
    }

    @Test
    void anotherBodyTakesThePlace() {
        year.begun();
        market.refuse(Founding.HUBEI, reassign(BODY), Reason.WRONG_STATE);
        year.province(reassign(OTHER));
        assertEquals(OTHER, year.assignment().body());
        assertEquals(Stage.ASSIGNED, year.assignment().stage());
        market.refuse(VerifiedYear.LEAD, year.begin(Stage.DESK), Reason.NOT_ASSIGNED);
        VerifiedYear told = new VerifiedYear().told();
        told.market.refuse(
                Founding.HUBEI,
                new ReassignVerifier(told.id(), YEAR, POWER, OTHER, BECAUSE),
                Reason.CHANGED_AFTER_NOTICE);
    }

    @Test
    void aCleanRecordEarnsTheSimplifiedCourse() {
        year.assigned();
        GrantSimplified grant = new GrantSimplified(year.id(), YEAR, POWER, BECAUSE);
        market.refuse(Founding.HUBEI, grant, Reason.RECORD_NOT_CLEAN);
        clean(2024, Optional.empty(), false);
        market.refuse(Founding.HUBEI, grant, Reason.RECORD_NOT_CLEAN);
        clean(2023, Optional.of(Severity.FALSIFICATION), false);
        market.refuse(Founding.HUBEI, grant, Reason.RECORD_NOT_CLEAN);
        clean(2023, Optional.of(Severity.MAJOR), true);
        market.refuse(Founding.HUBEI, grant, Reason.RECORD_NOT_CLEAN);
        clean(2023, Optional.of(Severity.MAJOR), false);
        year.province(grant);
        market.refuse(Founding.HUBEI, new GrantSimplified(year.id(), YEAR, POWER, BECAUSE), Reason.WRONG_STATE);
        market.grant(VerifiedYear.LEAD, year.begin(Stage.DESK));
        year.body(year.issue(VerifiedYear.TONNES, VerifiedYear.figures()));
        year.province(new NotifyResult(year.id(), YEAR, POWER, 1));
        market.refuse(
                Founding.HUBEI, new GrantSimplified(year.id(), YEAR, POWER, BECAUSE), Reason.CHANGED_AFTER_NOTICE);
    }

    private void clean(int before, Optional<Severity> gravest, boolean late) {
        Assignment done = Assignment.of(before, POWER, OTHER, Founding.DAY)
                .with(new Findings(1, 0, gravest))
                .now(Stage.FINAL, Results.NONE);
        market.put(Changes.none()
                .put(Assignment.key(before, POWER), done)
                .put(AnnualReport.key(before, POWER), report(before, late)));
    }

    private static AnnualReport report(int of, boolean late) {
        ActRef act = new ActRef(POWER.actor(), new ActId("r"));
        return new AnnualReport(
                of, POWER, 1, 0, List.of(), List.of(), Optional.empty(), List.of(), late, act, Founding.DAY);
    }

    private void refused(BodyId body, Reason reason) {
        market.refuse(Founding.HUBEI, assign(body), reason);
    }

    private AssignVerifier assign(BodyId body) {
        return new AssignVerifier(year.id(), YEAR, POWER, body);
    }

    private ReassignVerifier reassign(BodyId body) {
        return new ReassignVerifier(year.id(), YEAR, POWER, body, BECAUSE);
    }
}
