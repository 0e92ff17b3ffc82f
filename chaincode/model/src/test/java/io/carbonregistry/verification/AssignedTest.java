package io.carbonregistry.verification;

import static io.carbonregistry.verification.VerifiedYear.BECAUSE;
import static io.carbonregistry.verification.VerifiedYear.LEAD;
import static io.carbonregistry.verification.VerifiedYear.NOVEMBER;
import static io.carbonregistry.verification.VerifiedYear.OTHER;
import static io.carbonregistry.verification.VerifiedYear.POWER;
import static io.carbonregistry.verification.VerifiedYear.YEAR;
import static io.carbonregistry.verification.VerifiedYear.version;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.accounts.BannedPerson;
import io.carbonregistry.attestations.GetReview;
import io.carbonregistry.attestations.GetValues;
import io.carbonregistry.attestations.MonthReview;
import io.carbonregistry.attestations.ReviewMonths;
import io.carbonregistry.bodies.TechnicalBody;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import io.carbonregistry.verification.Assignment.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who sees what a year's verification rests on: a body's people as long as it verifies and may, and nobody else of a body. */
class AssignedTest {

    private final VerifiedYear year = new VerifiedYear();
    private final Market market = year.market;

    @Test
    void aBodySeesWhatItIsAssigned() {
        year.begun();
        assertEquals(
                VerifiedYear.TONNES,
                market.answer(LEAD, new GetYear(YEAR, POWER), YearFigures.class).tonnes());
        market.unanswered(LEAD, new GetYear(YEAR - 1, POWER), Reason.NOT_FOUND);
        market.unanswered(VerifiedYear.person(OTHER, 1), new GetYear(YEAR, POWER), Reason.NOT_REPRESENTED);
        GetValues values = new GetValues(version(NOVEMBER, 1));
        market.unanswered(VerifiedYear.person(OTHER, 1), values, Reason.NOT_REPRESENTED);
        market.unanswered(LEAD, values, Reason.NOT_FOUND);
        GetReview review = new GetReview(version(NOVEMBER, 1));
        market.unanswered(VerifiedYear.person(OTHER, 1), review, Reason.NOT_REPRESENTED);
        market.unanswered(LEAD, new GetReview(version(NOVEMBER.plus(-12), 1)), Reason.NOT_FOUND);
        market.grant(Founding.WUHAN, new ReviewMonths(new ActId("looked-at"), List.of(version(NOVEMBER, 1))));
        assertEquals(1, market.answer(LEAD, review, MonthReview.class).steps().size());
        market.unanswered(Founding.TRADER, values, Reason.ROLE_NOT_ALLOWED);
    }

    @Test
    void onlyAsLongAsItMay() {
        year.begun();
        GetYear query = new GetYear(YEAR, POWER);
        year.stand(TechnicalBody.Standing.SUSPENDED);
        market.unanswered(LEAD, query, Reason.BODY_NOT_ACCREDITED);
        year.stand(TechnicalBody.Standing.ADMITTED);
        ActRef act = new ActRef(Founding.NATION, new ActId("banned"));
        market.put(Changes.none()
                .put(
                        BannedPerson.key(LEAD.person()),
                        new BannedPerson(LEAD.person(), Optional.of(Founding.DAY), BECAUSE, act)));
        market.unanswered(LEAD, query, Reason.PERSON_BANNED);
        year.open(Founding.DAY.plusDays(1));
        market.answer(LEAD, query, YearFigures.class);
        year.open(VerifiedYear.LAST.plusDays(1));
        market.unanswered(LEAD, query, Reason.BODY_NOT_ACCREDITED);
    }

    @Test
    void notOnceItIsFinal() {
        year.told();
        market.answer(LEAD, new GetVerifiedFigures(YEAR, POWER, 1), VerifiedFigures.class);
        year.open(LocalDate.of(2026, 4, 1));
        market.unanswered(LEAD, new GetVerifiedFigures(YEAR, POWER, 1), Reason.WRONG_STATE);
    }

    @Test
    void theCompanyAndItsRegulatorSeeTheCourse() {
        year.begun();
        market.grant(LEAD, year.raise(Severity.MAJOR, Founding.DAY.plusDays(3)));
        GetAssignment query = new GetAssignment(YEAR, POWER);
        VerificationCourse course = market.answer(Founding.HUBEI, query, VerificationCourse.class);
        assertEquals(Stage.NC_OPEN, course.stage());
        assertEquals(course, market.answer(Holders.initiator("power"), query, VerificationCourse.class));
        market.unanswered(Founding.TRADER, query, Reason.ROLE_NOT_ALLOWED);
        Holders.open(market, "steel");
        market.unanswered(Holders.initiator("steel"), query, Reason.NOT_REPRESENTED);
        assertEquals(
                List.of(1),
                market
                        .answer(LEAD, new ListNonConformities(YEAR, POWER), NonConformityList.class)
                        .nonConformities()
                        .stream()
                        .map(NonConformity::number)
                        .toList());
    }

    @Test
    void beforeThereIsAReportTheMonthsCount() {
        YearFigures figures = market.answer(Holders.initiator("power"), new GetYear(YEAR, POWER), YearFigures.class);
        assertEquals(VerifiedYear.TONNES, figures.tonnes());
        assertEquals(VerifiedYear.months(), figures.months());
        assertEquals(VerifiedYear.figures().facilities(), figures.facilities());
    }
}
