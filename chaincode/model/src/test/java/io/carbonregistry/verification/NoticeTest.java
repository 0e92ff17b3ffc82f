package io.carbonregistry.verification;

import static io.carbonregistry.verification.VerifiedYear.BECAUSE;
import static io.carbonregistry.verification.VerifiedYear.LEAD;
import static io.carbonregistry.verification.VerifiedYear.OTHER;
import static io.carbonregistry.verification.VerifiedYear.POWER;
import static io.carbonregistry.verification.VerifiedYear.YEAR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.accounts.BannedPerson;
import io.carbonregistry.bodies.TechnicalBody;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Market;
import io.carbonregistry.verification.Assignment.Stage;
import io.carbonregistry.verification.DecideObjection.Verdict;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the company is told, its objection and the decision: the rules in their order of precedence, the periods, and what holds. */
class NoticeTest {

    /** The seventh working day after the first day, a Monday. */
    private static final LocalDate SEVENTH = LocalDate.of(2026, 3, 11);

    private final VerifiedYear year = new VerifiedYear();
    private final Market market = year.market;

    @Test
    void isToldWhatWasSignedLast() {
        year.visited();
        market.refuse(Founding.HUBEI, tell(1), Reason.NOT_FOUND);
        year.body(year.issue(VerifiedYear.TONNES, VerifiedYear.figures()));
        market.refuse(Founding.CLERK, tell(1), Reason.ROLE_NOT_ALLOWED);
        year.stand(TechnicalBody.Standing.SUSPENDED);
        market.refuse(Founding.HUBEI, tell(1), Reason.BODY_NOT_ACCREDITED);
        year.province(new ReassignVerifier(year.id(), YEAR, POWER, OTHER, BECAUSE));
        market.refuse(Founding.HUBEI, tell(1), Reason.WRONG_STATE);
    }

    @Test
    void nobodyReliesOnWhoIsBanned() {
        year.signed();
        ActRef act = new ActRef(Founding.NATION, new ActId("banned"));
        market.put(Changes.none()
                .put(
                        BannedPerson.key(VerifiedYear.REVIEWER.person()),
                        new BannedPerson(VerifiedYear.REVIEWER.person(), Optional.empty(), BECAUSE, act)));
        market.refuse(Founding.HUBEI, tell(1), Reason.PERSON_BANNED);
    }

    @Test
    void isToldWithinSevenWorkingDays() {
        year.signed();
        year.open(SEVENTH);
        ResultNotified fact = (ResultNotified) year.province(tell(1));
        assertEquals(SEVENTH, fact.due());
        assertFalse(fact.late());
        assertEquals(LocalDate.of(2026, 3, 20), fact.objectionsUntil());
        market.refuse(Founding.HUBEI, tell(1), Reason.CHANGED_AFTER_NOTICE);
        VerifiedYear later = new VerifiedYear().signed();
        later.open(SEVENTH.plusDays(1));
        assertTrue(((ResultNotified) later.province(new NotifyResult(later.id(), YEAR, POWER, 1))).late());
    }

    @Test
    void theCompanyObjectsInItsPeriodAndNotLater() {
        year.signed();
        year.refuseOwn(object(), Reason.NOTICE_NOT_SERVED);
        year.province(tell(1));
        year.open(SEVENTH);
        ResultObjected fact = (ResultObjected) year.own(object());
        assertEquals(LocalDate.of(2026, 3, 25), fact.decisionDue());
        year.refuseOwn(object(), Reason.WRONG_STATE);
        VerifiedYear silent = new VerifiedYear().told();
        silent.open(SEVENTH.plusDays(1));
        silent.refuseOwn(new ObjectToResult(silent.id(), POWER, YEAR, BECAUSE), Reason.WRONG_STATE);
        assertEquals(Stage.FINAL, silent.assignment().stageOn(SEVENTH.plusDays(1)));
    }

    @Test
    void othersDecide() {
        year.told();
        market.refuse(Founding.MINISTER, decide(Verdict.STANDS), Reason.WRONG_STATE);
        year.own(object());
        market.refuse(Founding.CLERK, decide(Verdict.STANDS), Reason.ROLE_NOT_ALLOWED);
        market.refuse(Founding.HUBEI, decide(Verdict.STANDS), Reason.NOT_INDEPENDENT);
        unanswered(Reason.NO_VERIFIED_EMISSION);
        ObjectionDecided fact = (ObjectionDecided) year.nation(decide(Verdict.STANDS));
        assertFalse(fact.late());
        assertEquals(VerifiedYear.TONNES, holds().tonnes());
    }

    @Test
    void whatIsVerifiedAgainHasNoResultUntilThen() {
        year.told();
        year.own(object());
        year.open(LocalDate.of(2026, 3, 17));
        assertTrue(((ObjectionDecided) year.nation(decide(Verdict.VERIFIED_AGAIN))).late());
        unanswered(Reason.NO_VERIFIED_EMISSION);
        again();
        year.province(tell(2));
        year.open(LocalDate.of(2026, 4, 1));
        assertEquals(2, holds().number());
    }

    @Test
    void whatWasFinalHoldsUntilAnotherDoes() {
        year.told();
        market.refuse(Founding.HUBEI, reopen(), Reason.WRONG_STATE);
        year.open(SEVENTH.plusDays(1));
        market.refuse(LEAD, year.issue(VerifiedYear.TONNES, VerifiedYear.figures()), Reason.CHANGED_AFTER_NOTICE);
        market.refuse(Founding.CLERK, reopen(), Reason.ROLE_NOT_ALLOWED);
        year.province(reopen());
        assertEquals(1, holds().number());
        again();
        assertEquals(1, holds().number());
        year.province(tell(2));
        assertEquals(1, holds().number());
        year.open(LocalDate.of(2026, 4, 1));
        assertEquals(2, holds().number());
    }

    /** The body looks again, and signs again. */
    private void again() {
        market.grant(LEAD, year.begin(Stage.DESK));
        market.grant(LEAD, year.begin(Stage.SITE));
        year.body(year.issue(VerifiedYear.TONNES, VerifiedYear.figures()));
    }

    private VerificationResult holds() {
        return market.answer(Founding.TRADER, new GetVerification(YEAR, POWER), VerificationResult.class);
    }

    private void unanswered(Reason reason) {
        market.unanswered(Founding.TRADER, new GetVerification(YEAR, POWER), reason);
    }

    private NotifyResult tell(int result) {
        return new NotifyResult(year.id(), YEAR, POWER, result);
    }

    private ObjectToResult object() {
        return new ObjectToResult(year.id(), POWER, YEAR, BECAUSE);
    }

    private DecideObjection decide(Verdict verdict) {
        return new DecideObjection(year.id(), YEAR, POWER, verdict, BECAUSE);
    }

    private ReopenVerification reopen() {
        return new ReopenVerification(year.id(), YEAR, POWER, BECAUSE);
    }
}
