package io.carbonregistry.attestations;

import static io.carbonregistry.attestations.Reviews.NEXT;
import static io.carbonregistry.attestations.Reviews.VERSION;
import static io.carbonregistry.attestations.Reviews.review;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.attestations.AttestedMonth.Status;
import io.carbonregistry.attestations.Delegation.Reviewer;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import io.carbonregistry.market.Signer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rules of a review in their order of precedence, and then the review. */
class ReviewMonthsTest {

    private final Market market = Founding.market();
    private final Reviews reviews = new Reviews(market);

    @Test
    void refusesInOrderOfPrecedence() {
        market.refuse(Founding.CLERK, review("r1", VERSION), Reason.ROLE_NOT_ALLOWED);
        MonthVersion nobodys = new MonthVersion(new AccountId("steel"), VERSION.facility(), VERSION.month(), 1);
        market.refuse(Founding.WUHAN, review("r1", nobodys), Reason.NOT_FOUND);
        reviews.at("310000");
        market.refuse(Founding.WUHAN, review("r1", VERSION), Reason.WRONG_JURISDICTION);
        reviews.at("420100");
        market.refuse(Founding.WUHAN, review("r1", VERSION), Reason.NOT_FOUND);
        reviews.stands(new MonthVersion(VERSION.entity(), VERSION.facility(), VERSION.month(), 2), Status.SUBMITTED);
        market.refuse(Founding.WUHAN, review("r1", VERSION), Reason.WRONG_STATE);
        reviews.stands(VERSION, Status.SUBMITTED).year(Optional.of(Reviews.LISTING));
        market.refuse(Founding.WUHAN, review("r1", VERSION), Reason.YEAR_LOCKED);
        reviews.year(Optional.empty());
        for (Status other : List.of(Status.PROVINCE_OK, Status.ACCEPTED, Status.NATION_QUERY, Status.RETURNED)) {
            reviews.stands(VERSION, other);
            market.refuse(Founding.HUBEI, review("r1", VERSION), Reason.WRONG_STATE);
        }
        reviews.stands(VERSION, Status.SUBMITTED);
        market.refuse(Founding.HUBEI, review("r1", VERSION), Reason.WRONG_JURISDICTION);
        market.refuse(Founding.MINISTER, review("r1", VERSION), Reason.WRONG_JURISDICTION);
        looksAt(Founding.WUHAN, review("r1", VERSION), Status.CITY_OK, Founding.CITY);
        market.refuse(Founding.WUHAN, review("r2", VERSION), Reason.WRONG_JURISDICTION);
        looksAt(Founding.HUBEI, review("r2", VERSION), Status.PROVINCE_OK, Founding.PROVINCE);
        assertEquals(List.of(Status.CITY_OK, Status.PROVINCE_OK), reviews.steps(VERSION));
    }

    @Test
    void aMonthOfAnotherCompanyIsNotTaken() {
        AccountId steel = Holders.open(market, "steel");
        reviews.stands(VERSION, Status.SUBMITTED);
        MonthVersion taken = new MonthVersion(steel, VERSION.facility(), VERSION.month(), 1);
        market.refuse(Founding.WUHAN, review("r1", taken), Reason.WRONG_STATE);
    }

    @Test
    void aProvinceReviewsWithoutTheCityWhereItSaysSo() {
        reviews.stands(VERSION, Status.SUBMITTED);
        reviews.province(new DelegateReview(new ActId("d1"), new Adcode("4201"), Reviewer.PROVINCE, "Notice"));
        market.refuse(Founding.WUHAN, review("r1", VERSION), Reason.WRONG_JURISDICTION);
        looksAt(Founding.HUBEI, review("r1", VERSION), Status.PROVINCE_OK, Founding.PROVINCE);
    }

    @Test
    void aCompanyOfNoCityIsTheProvinces() {
        reviews.at("420000");
        reviews.stands(VERSION, Status.SUBMITTED);
        looksAt(Founding.HUBEI, review("r1", VERSION), Status.PROVINCE_OK, Founding.PROVINCE);
    }

    @Test
    void whatIsRefusedContributesNothingAndIsNamed() {
        reviews.stands(NEXT, Status.ACCEPTED);
        assertEquals(
                List.of(Reason.WRONG_STATE, Reason.NOT_FOUND),
                market.dryRun(Founding.WUHAN, review("r1", NEXT, VERSION)));
        reviews.stands(VERSION, Status.SUBMITTED);
        MonthsReviewed fact = (MonthsReviewed) market.grant(Founding.WUHAN, review("r1", NEXT, VERSION, VERSION));
        assertEquals(List.of(MonthStep.to(Status.CITY_OK, VERSION)), fact.months());
        assertEquals(
                List.of(Reason.WRONG_STATE, Reason.WRONG_JURISDICTION),
                fact.refused().stream().map(RefusedMonth::reason).toList());
        assertEquals(Status.ACCEPTED, reviews.head(NEXT).status());
        assertEquals(List.of(), reviews.steps(NEXT));
    }

    @Test
    void whoeverIsConcernedSeesWhatWasDone() {
        reviews.stands(VERSION, Status.SUBMITTED);
        market.unanswered(Founding.HUBEI, new GetReview(VERSION), Reason.NOT_FOUND);
        market.grant(Founding.WUHAN, review("r1", VERSION));
        MonthReview.Step step = new MonthReview.Step(
                Status.CITY_OK,
                Optional.empty(),
                Optional.empty(),
                List.of(Founding.WUHAN.person()),
                new ActRef(Founding.CITY, new ActId("r1")),
                Founding.DAY);
        MonthReview review = new MonthReview(VERSION, List.of(step));
        assertEquals(review, market.answer(Holders.initiator("power"), new GetReview(VERSION), MonthReview.class));
        assertEquals(review, market.answer(Founding.HUBEI, new GetReview(VERSION), MonthReview.class));
        Holders.open(market, "steel");
        market.unanswered(Holders.initiator("steel"), new GetReview(VERSION), Reason.NOT_REPRESENTED);
        MonthVersion taken = new MonthVersion(new AccountId("steel"), VERSION.facility(), VERSION.month(), 1);
        market.unanswered(Holders.initiator("steel"), new GetReview(taken), Reason.NOT_FOUND);
    }

    private void looksAt(Signer by, ReviewMonths review, Status status, Actor office) {
        assertEquals(
                new MonthsReviewed(
                        new ActRef(office, review.id()),
                        List.of(MonthStep.to(status, VERSION)),
                        List.of(),
                        Founding.DAY),
                market.grant(by, review));
        assertEquals(status, reviews.head(VERSION).status());
    }
}
