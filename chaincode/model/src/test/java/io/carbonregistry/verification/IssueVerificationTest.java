package io.carbonregistry.verification;

import static io.carbonregistry.verification.VerifiedYear.BODY;
import static io.carbonregistry.verification.VerifiedYear.DECEMBER;
import static io.carbonregistry.verification.VerifiedYear.LEAD;
import static io.carbonregistry.verification.VerifiedYear.MEMBER;
import static io.carbonregistry.verification.VerifiedYear.NOVEMBER;
import static io.carbonregistry.verification.VerifiedYear.POWER;
import static io.carbonregistry.verification.VerifiedYear.REVIEWER;
import static io.carbonregistry.verification.VerifiedYear.UNIT;
import static io.carbonregistry.verification.VerifiedYear.YEAR;
import static io.carbonregistry.verification.VerifiedYear.figures;
import static io.carbonregistry.verification.VerifiedYear.head;
import static io.carbonregistry.verification.VerifiedYear.months;
import static io.carbonregistry.verification.VerifiedYear.version;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.approvals.ApproveAct;
import io.carbonregistry.attestations.AttestedMonth;
import io.carbonregistry.attestations.MonthVersion;
import io.carbonregistry.bodies.TechnicalBody;
import io.carbonregistry.facilities.Facility;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Market;
import io.carbonregistry.verification.Assignment.Stage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rules of an opinion in their order of precedence, and then the result. */
class IssueVerificationTest {

    private final VerifiedYear year = new VerifiedYear();
    private final Market market = year.market;

    @Test
    void refusesInOrderOfPrecedence() {
        year.begun();
        IssueVerification right = issue();
        market.refuse(Founding.HUBEI, right, Reason.ROLE_NOT_ALLOWED);
        market.refuse(REVIEWER, right, Reason.NOT_OF_TEAM);
        market.refuse(LEAD, right, Reason.WRONG_STATE);
        market.grant(LEAD, year.begin(Stage.SITE));
        market.grant(LEAD, year.raise(Severity.MINOR, Founding.DAY.plusDays(1)));
        market.refuse(LEAD, right, Reason.NON_CONFORMITY_OPEN);
        year.own(year.answer(1));
        market.grant(LEAD, year.close(1, NonConformity.Status.CLOSED));
        market.refuse(
                LEAD, year.issue(VerifiedYear.TONNES, List.of(months().get(0)), figures()), Reason.REPORT_DIFFERS);
        IssueVerification forged = new IssueVerification(
                year.id(),
                BODY,
                YEAR,
                POWER,
                VerifiedYear.TONNES,
                months(),
                right.published(),
                new ConfidedFigures(Optional.of(figures("299.49", "20.000"))));
        market.refuse(LEAD, forged, Reason.CONFIDED_DIFFERS);
        market.refuse(LEAD, year.issue(VerifiedYear.TONNES, figures("299.50", "20.001")), Reason.FIGURES_DIFFER);
        market.refuse(LEAD, year.issue(VerifiedYear.TONNES, figures("299.51", "20.000")), Reason.FIGURES_DIFFER);
        market.refuse(LEAD, year.issue(VerifiedYear.TONNES - 1, figures()), Reason.TOTAL_DIFFERS);
        year.body(right);
        market.refuse(LEAD, issue(), Reason.WRONG_STATE);
        year.province(new NotifyResult(year.id(), YEAR, POWER, 1));
        market.refuse(LEAD, issue(), Reason.CHANGED_AFTER_NOTICE);
    }

    @Test
    void restsOnVersionsThatCount() {
        year.visited();
        year.attest(DECEMBER, 2, "200.25", Optional.empty());
        market.refuse(LEAD, issue(), Reason.SUPERSEDED_VERSION);
        List<MonthVersion> current = List.of(version(NOVEMBER, 1), version(DECEMBER, 2));
        VerifiedFigures figures = figures("300.50", "20.000");
        market.refuse(LEAD, year.issue(301, current, figures), Reason.SUPERSEDED_VERSION);
        year.own(year.report(301, current));
        year.body(year.issue(301, current, figures));
        VerificationResult result =
                market.find(VerificationResult.key(YEAR, POWER, 1)).orElseThrow();
        assertEquals(301, result.tonnes());
        assertEquals(2, result.report());
        market.put(Changes.none()
                .put(AttestedMonth.key(UNIT, DECEMBER), head(DECEMBER, 3, AttestedMonth.Status.ACCEPTED)));
        market.refuse(Founding.HUBEI, new NotifyResult(year.id(), YEAR, POWER, 1), Reason.SUPERSEDED_VERSION);
    }

    @Test
    void theReviewerIsNotOfTheTeam() {
        year.visited();
        IssueVerification issue = issue();
        market.grant(LEAD, issue);
        ApproveAct approval = new ApproveAct(new ActRef(BODY.office(), issue.id()), issue);
        market.refuse(LEAD, approval, Reason.SAME_PERSON);
        market.refuse(MEMBER, approval, Reason.NOT_INDEPENDENT);
        market.grant(REVIEWER, approval);
        assertEquals(Optional.of(REVIEWER.person()), year.assignment().results().reviewer());
    }

    @Test
    void openWorkEndsWithTheStandingOfTheBody() {
        year.visited();
        IssueVerification issue = issue();
        market.grant(LEAD, issue);
        year.stand(TechnicalBody.Standing.SUSPENDED);
        ApproveAct approval = new ApproveAct(new ActRef(BODY.office(), issue.id()), issue);
        market.refuse(REVIEWER, approval, Reason.BODY_NOT_ACCREDITED);
        market.refuse(LEAD, year.raise(Severity.MINOR, Founding.DAY.plusDays(1)), Reason.BODY_NOT_ACCREDITED);
    }

    @Test
    void aConflictThatArisesLaterCountsToo() {
        year.visited();
        year.attest(DECEMBER, 2, "199.25", Optional.of(BODY));
        List<MonthVersion> current = List.of(version(NOVEMBER, 1), version(DECEMBER, 2));
        year.own(year.report(VerifiedYear.TONNES, current));
        market.refuse(LEAD, year.issue(VerifiedYear.TONNES, current, figures()), Reason.CONFLICT_OF_INTEREST);
    }

    @Test
    void theBodyIsAccreditedForEachFacility() {
        year.visited();
        Facility unit = market.find(Facility.key(UNIT)).orElseThrow();
        market.put(Changes.none()
                .put(
                        Facility.key(UNIT),
                        new Facility(
                                UNIT,
                                POWER,
                                unit.name(),
                                "CEMENT",
                                unit.kind(),
                                unit.adcode(),
                                unit.first(),
                                unit.last(),
                                List.of(),
                                List.of())));
        market.refuse(LEAD, issue(), Reason.BODY_NOT_ACCREDITED);
    }

    @Test
    void figuresStandInTheCollectionAndOneFacilitysCanBeOpened() {
        year.signed();
        VerifiedFigures stored =
                market.find(VerifiedFigures.key(YEAR, POWER, 1)).orElseThrow();
        assertEquals(figures(), stored);
        VerificationResult result =
                market.find(VerificationResult.key(YEAR, POWER, 1)).orElseThrow();
        assertTrue(stored.opening(0).opens(result.figures()));
        assertFalse(market.ledger().all().values().stream()
                .anyMatch(bytes -> new String(bytes, StandardCharsets.UTF_8).contains("299.50")));
        assertFalse(stored.toString().contains("299.50"));
        assertFalse(issue().toString().contains("299.50"));
    }

    private IssueVerification issue() {
        return year.issue(VerifiedYear.TONNES, figures());
    }
}
