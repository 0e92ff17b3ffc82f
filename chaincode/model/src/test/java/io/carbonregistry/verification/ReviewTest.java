package io.carbonregistry.verification;

import static io.carbonregistry.verification.VerifiedYear.BECAUSE;
import static io.carbonregistry.verification.VerifiedYear.BODY;
import static io.carbonregistry.verification.VerifiedYear.LEAD;
import static io.carbonregistry.verification.VerifiedYear.MEMBER;
import static io.carbonregistry.verification.VerifiedYear.NOVEMBER;
import static io.carbonregistry.verification.VerifiedYear.OTHER;
import static io.carbonregistry.verification.VerifiedYear.POWER;
import static io.carbonregistry.verification.VerifiedYear.UNIT;
import static io.carbonregistry.verification.VerifiedYear.YEAR;
import static io.carbonregistry.verification.VerifiedYear.adjustment;
import static io.carbonregistry.verification.VerifiedYear.opening;
import static io.carbonregistry.verification.VerifiedYear.person;
import static io.carbonregistry.verification.VerifiedYear.version;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.carbonregistry.accounts.BannedPerson;
import io.carbonregistry.approvals.ApproveAct;
import io.carbonregistry.attestations.MonthVersion;
import io.carbonregistry.bodies.TechnicalBody;
import io.carbonregistry.commitments.Opening;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Market;
import io.carbonregistry.market.Signer;
import io.carbonregistry.units.ReportingMonth;
import io.carbonregistry.verification.Assignment.Stage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How a body works on a year: beginning, sampling, and what it does not accept, each refused in order of precedence, then granted. */
class ReviewTest {

    private static final LocalDate DUE = Founding.DAY.plusDays(10);

    private final VerifiedYear year = new VerifiedYear();
    private final Market market = year.market;

    @Test
    void beginsWithDocumentsAndThenTheSite() {
        market.refuse(LEAD, year.begin(Stage.DESK), Reason.NOT_FOUND);
        year.assigned();
        market.refuse(Founding.HUBEI, year.begin(Stage.DESK), Reason.ROLE_NOT_ALLOWED);
        market.refuse(person(OTHER, 1), year.begin(Stage.DESK), Reason.NOT_REPRESENTED);
        BeginReview others = new BeginReview(year.id(), OTHER, YEAR, POWER, Stage.DESK, List.of(), BECAUSE);
        market.refuse(person(OTHER, 1), others, Reason.NOT_ASSIGNED);
        market.refuse(LEAD, year.begin(Stage.SITE), Reason.WRONG_STATE);
        BeginReview strangers = new BeginReview(
                year.id(),
                BODY,
                YEAR,
                POWER,
                Stage.DESK,
                List.of(person(OTHER, 1).person()),
                BECAUSE);
        market.refuse(LEAD, strangers, Reason.NOT_OF_THIS_OFFICE);
        market.put(Changes.none().put(BannedPerson.key(MEMBER.person()), ban(MEMBER)));
        market.refuse(LEAD, year.begin(Stage.DESK), Reason.PERSON_BANNED);
        market.ledger().remove(BannedPerson.key(MEMBER.person()).text());
        year.stand(TechnicalBody.Standing.SUSPENDED);
        market.refuse(LEAD, year.begin(Stage.DESK), Reason.BODY_NOT_ACCREDITED);
        year.stand(TechnicalBody.Standing.ADMITTED);
        market.grant(LEAD, year.begin(Stage.DESK));
        market.grant(LEAD, year.begin(Stage.SITE));
        assertEquals(List.of(LEAD.person(), MEMBER.person()), year.assignment().team());
        assertThrows(RefusedException.class, () -> year.begin(Stage.FINAL));
    }

    private static BannedPerson ban(Signer one) {
        return new BannedPerson(
                one.person(), Optional.empty(), BECAUSE, new ActRef(Founding.NATION, new ActId("banned")));
    }

    @Test
    void whoIsBannedSignsNothingForABody() {
        year.visited();
        IssueVerification issue = year.issue(VerifiedYear.TONNES, VerifiedYear.figures());
        market.grant(LEAD, issue);
        ApproveAct approval = new ApproveAct(new ActRef(BODY.office(), issue.id()), issue);
        market.put(Changes.none().put(BannedPerson.key(LEAD.person()), ban(LEAD)));
        market.refuse(LEAD, year.raise(Severity.MINOR, DUE), Reason.PERSON_BANNED);
        market.refuse(VerifiedYear.REVIEWER, approval, Reason.PERSON_BANNED);
        market.ledger().remove(BannedPerson.key(LEAD.person()).text());
        market.grant(VerifiedYear.REVIEWER, approval);
    }

    @Test
    void opensRowsAgainstTheirRoot() {
        year.begun();
        market.refuse(VerifiedYear.REVIEWER, sample(opening(1)), Reason.NOT_OF_TEAM);
        market.refuse(LEAD, sample(opening(0)), Reason.ROW_NOT_OPENED);
        Opening forged = new Opening("{\"b\":3}", opening(1).salt(), opening(1).proof());
        market.refuse(LEAD, sample(forged), Reason.ROW_NOT_OPENED);
        market.refuse(LEAD, sample(), Reason.ROW_NOT_OPENED);
        SampleRows anothers = new SampleRows(
                year.id(),
                BODY,
                YEAR,
                new MonthVersion(POWER, UNIT, NOVEMBER, 2),
                List.of(1L),
                new ConfidedOpenings(List.of(opening(1))));
        market.refuse(LEAD, anothers, Reason.NOT_FOUND);
        market.grant(LEAD, sample(opening(1)));
        market.grant(
                MEMBER,
                new SampleRows(
                        year.id(),
                        BODY,
                        YEAR,
                        version(NOVEMBER, 1),
                        List.of(0L, 1L),
                        new ConfidedOpenings(List.of(opening(0), opening(1)))));
        assertEquals(
                List.of(0L, 1L),
                market.answer(LEAD, new GetAssignment(YEAR, POWER), VerificationCourse.class)
                        .samples()
                        .get(0)
                        .rows());
    }

    private SampleRows sample(Opening... openings) {
        return new SampleRows(
                year.id(), BODY, YEAR, version(NOVEMBER, 1), List.of(1L), new ConfidedOpenings(List.of(openings)));
    }

    @Test
    void raisesWhatItDoesNotAccept() {
        year.assigned();
        market.refuse(LEAD, year.raise(Severity.MAJOR, DUE), Reason.NOT_OF_TEAM);
        market.grant(LEAD, year.begin(Stage.DESK));
        RaiseNonConformity right = year.raise(Severity.MAJOR, DUE);
        market.refuse(LEAD, raise(NOVEMBER.plus(-1), right.root(), DUE), Reason.FACILITY_OUTSIDE);
        market.refuse(LEAD, raise(NOVEMBER, right.root(), Founding.DAY), Reason.TIME_ORDER);
        market.refuse(LEAD, raise(NOVEMBER, Market.CODE, DUE), Reason.CONFIDED_DIFFERS);
        market.grant(LEAD, right);
        assertEquals(Stage.NC_OPEN, year.assignment().stageOn(Founding.DAY));
        assertEquals(
                "belt scale read twice",
                market.answer(LEAD, new GetRemarks(YEAR, POWER, 1), Remarks.class)
                        .finding()
                        .text());
        Findings many = new Findings(Findings.MOST, 0, Optional.empty());
        market.put(Changes.none()
                .put(Assignment.key(YEAR, POWER), year.assignment().with(many)));
        market.refuse(LEAD, year.raise(Severity.MAJOR, DUE), Reason.TOO_MANY);
    }

    private RaiseNonConformity raise(ReportingMonth month, Digest root, LocalDate due) {
        RaiseNonConformity like = year.raise(Severity.MAJOR, DUE);
        return new RaiseNonConformity(
                like.id(), BODY, YEAR, POWER, Severity.MAJOR, UNIT, month, Optional.empty(), due, root, like.finding());
    }

    @Test
    void anAnswerClosesIt() {
        year.begun();
        market.grant(LEAD, year.raise(Severity.MINOR, DUE));
        market.refuse(LEAD, year.close(1, NonConformity.Status.CLOSED), Reason.WRONG_STATE);
        AnswerNonConformity right = year.answer(1);
        year.refuseOwn(year.answer(2), Reason.NOT_FOUND);
        year.refuseOwn(
                new AnswerNonConformity(right.id(), POWER, YEAR, 1, Market.CODE, right.answer()),
                Reason.CONFIDED_DIFFERS);
        year.own(right);
        year.own(year.answer(1));
        CloseNonConformity closed = year.close(1, NonConformity.Status.CLOSED);
        market.refuse(VerifiedYear.REVIEWER, closed, Reason.NOT_OF_TEAM);
        market.refuse(
                LEAD,
                new CloseNonConformity(year.id(), BODY, YEAR, POWER, 1, closed.status(), Market.CODE, closed.verdict()),
                Reason.CONFIDED_DIFFERS);
        market.refuse(LEAD, year.close(1, NonConformity.Status.CLOSED, adjustment("1.00")), Reason.NOT_CONSERVATIVE);
        market.grant(LEAD, closed);
        assertEquals(Stage.NC_CLOSED, year.assignment().stageOn(Founding.DAY));
        year.refuseOwn(year.answer(1), Reason.WRONG_STATE);
        assertThrows(RefusedException.class, () -> year.close(1, NonConformity.Status.OPEN));
    }

    @Test
    void aConservativeValueIsTakenBackWhereTheYearIsVerifiedAgain() {
        year.visited();
        market.grant(LEAD, year.raise(Severity.MAJOR, DUE));
        year.own(year.answer(1));
        market.grant(LEAD, year.close(1, NonConformity.Status.CONSERVATIVE, adjustment("12.34")));
        year.body(year.issue(312, VerifiedYear.figures("311.84", "20.000")));
        market.refuse(LEAD, year.close(1, NonConformity.Status.CLOSED), Reason.WRONG_STATE);
        year.province(new NotifyResult(year.id(), YEAR, POWER, 1));
        year.own(new ObjectToResult(year.id(), POWER, YEAR, BECAUSE));
        year.nation(new DecideObjection(year.id(), YEAR, POWER, DecideObjection.Verdict.VERIFIED_AGAIN, BECAUSE));
        market.grant(LEAD, year.begin(Stage.DESK));
        market.grant(LEAD, year.close(1, NonConformity.Status.CLOSED));
        assertEquals(0, year.assignment().findings().open());
        market.refuse(LEAD, year.close(1, NonConformity.Status.CLOSED), Reason.WRONG_STATE);
        market.grant(LEAD, year.begin(Stage.SITE));
        year.body(year.issue(VerifiedYear.TONNES, VerifiedYear.figures()));
    }

    @Test
    void withoutAnAnswerAConservativeValueStands() {
        year.visited();
        market.grant(LEAD, year.raise(Severity.MAJOR, DUE));
        year.open(DUE);
        CloseNonConformity right = year.close(1, NonConformity.Status.CONSERVATIVE, adjustment("12.34"));
        market.refuse(LEAD, right, Reason.WRONG_STATE);
        year.open(DUE.plusDays(1));
        year.refuseOwn(year.answer(1), Reason.TIME_ORDER);
        market.refuse(LEAD, year.close(1, NonConformity.Status.CLOSED), Reason.WRONG_STATE);
        market.refuse(LEAD, year.close(1, NonConformity.Status.CONSERVATIVE), Reason.NOT_CONSERVATIVE);
        market.refuse(
                LEAD, year.close(1, NonConformity.Status.CONSERVATIVE, adjustment("-1.00")), Reason.NOT_CONSERVATIVE);
        Adjustment more = new Adjustment(Optional.of(VerifiedYear.SUPPLIED), new BigDecimal("1.000"));
        market.refuse(LEAD, year.close(1, NonConformity.Status.CONSERVATIVE, more), Reason.NOT_CONSERVATIVE);
        Adjustment less = new Adjustment(Optional.of(VerifiedYear.SUPPLIED), new BigDecimal("-1.000"));
        market.grant(LEAD, year.close(1, NonConformity.Status.CONSERVATIVE, adjustment("12.34"), less));
        market.refuse(LEAD, year.issue(VerifiedYear.TONNES, VerifiedYear.figures()), Reason.FIGURES_DIFFER);
        year.body(year.issue(312, VerifiedYear.figures("311.84", "19.000")));
    }
}
