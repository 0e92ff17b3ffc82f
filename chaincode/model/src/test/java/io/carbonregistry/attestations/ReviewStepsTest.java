package io.carbonregistry.attestations;

import static io.carbonregistry.attestations.Reviews.BECAUSE;
import static io.carbonregistry.attestations.Reviews.VERSION;
import static io.carbonregistry.attestations.Reviews.accept;
import static io.carbonregistry.attestations.Reviews.answer;
import static io.carbonregistry.attestations.Reviews.ask;
import static io.carbonregistry.attestations.Reviews.sendBack;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.carbonregistry.attestations.AttestedMonth.Status;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Market;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Accepting, asking, answering and returning: each refused in order of precedence, then done. */
class ReviewStepsTest {

    private final Market market = Founding.market();
    private final Reviews reviews = new Reviews(market);

    @Test
    void twoOfficersOfAProvinceAccept() {
        AcceptMonths accept = accept("a1", VERSION);
        market.refuse(Founding.CLERK, accept, Reason.ROLE_NOT_ALLOWED);
        market.refuse(Founding.WUHAN, accept, Reason.WRONG_JURISDICTION);
        market.refuse(Founding.HUBEI, accept, Reason.NOT_FOUND);
        for (Status other : EnumSet.complementOf(EnumSet.of(Status.PROVINCE_OK))) {
            reviews.stands(VERSION, other);
            market.refuse(Founding.HUBEI, accept, Reason.WRONG_STATE);
        }
        reviews.stands(VERSION, Status.PROVINCE_OK).year(Optional.of(Reviews.LISTING));
        market.refuse(Founding.HUBEI, accept, Reason.YEAR_LOCKED);
        reviews.year(Optional.empty());
        ActRef act = new ActRef(Founding.PROVINCE, accept.id());
        assertEquals(
                new MonthsAccepted(act, List.of(MonthStep.to(Status.ACCEPTED, VERSION)), List.of(), Founding.DAY),
                reviews.province(accept));
        assertEquals(Status.ACCEPTED, reviews.head(VERSION).status());
        assertEquals(Optional.of(act), reviews.head(VERSION).accepted());
        assertEquals(
                List.of(Founding.HUBEI.person(), Founding.HUBEI_TWO.person()),
                market.find(MonthReview.key(VERSION))
                        .orElseThrow()
                        .steps()
                        .get(0)
                        .officers());
    }

    @Test
    void theNationAsksAndTheProvinceAnswers() {
        market.refuse(Founding.HUBEI, ask("q1", VERSION), Reason.WRONG_JURISDICTION);
        for (Status other : EnumSet.complementOf(EnumSet.of(Status.ACCEPTED))) {
            reviews.stands(VERSION, other);
            market.refuse(Founding.MINISTER, ask("q1", VERSION), Reason.WRONG_STATE);
        }
        reviews.stands(VERSION, Status.PROVINCE_OK).province(accept("a1", VERSION));
        Optional<ActRef> accepted = reviews.head(VERSION).accepted();
        market.refuse(Founding.HUBEI, answer("n1", VERSION), Reason.WRONG_STATE);
        MonthNote note = new MonthNote(VERSION, BECAUSE);
        assertEquals(
                new MonthsQueried(
                        new ActRef(Founding.NATION, new ActId("q1")),
                        List.of(MonthStep.to(Status.NATION_QUERY, note)),
                        List.of(),
                        Founding.DAY),
                market.grant(Founding.MINISTER, ask("q1", VERSION)));
        market.refuse(Founding.WUHAN, answer("n1", VERSION), Reason.WRONG_JURISDICTION);
        assertEquals(
                new QueryAnswered(
                        new ActRef(Founding.PROVINCE, new ActId("n1")),
                        List.of(MonthStep.to(Status.ACCEPTED, note)),
                        List.of(),
                        Founding.DAY),
                market.grant(Founding.HUBEI, answer("n1", VERSION)));
        assertEquals(accepted, reviews.head(VERSION).accepted());
        market.grant(Founding.MINISTER, ask("q2", VERSION));
        market.grant(Founding.HUBEI, sendBack("b1", VERSION, 5));
        assertEquals(Status.RETURNED, reviews.head(VERSION).status());
        assertEquals(accepted, reviews.head(VERSION).accepted());
    }

    @Test
    void whoeverIsAskedNextMayReturn() {
        for (Status none : List.of(Status.ACCEPTED, Status.RETURNED)) {
            reviews.stands(VERSION, none);
            market.refuse(Founding.HUBEI, sendBack("b1", VERSION, 5), Reason.WRONG_STATE);
        }
        reviews.stands(VERSION, Status.SUBMITTED);
        market.refuse(Founding.HUBEI, sendBack("b1", VERSION, 5), Reason.WRONG_JURISDICTION);
        market.refuse(Founding.WUHAN, sendBack("b1", VERSION, 31), Reason.TOO_MANY_DAYS);
        assertEquals(
                new MonthsReturned(
                        new ActRef(Founding.CITY, new ActId("b1")),
                        List.of(new MonthStep(
                                VERSION,
                                Status.RETURNED,
                                Optional.of(BECAUSE),
                                Optional.of(Founding.DAY.plusDays(30)))),
                        List.of(),
                        Founding.DAY),
                market.grant(Founding.WUHAN, sendBack("b1", VERSION, 30)));
        assertEquals(
                Optional.of(Founding.DAY.plusDays(30)), reviews.head(VERSION).due());
        assertEquals(Optional.empty(), reviews.head(VERSION).accepted());
        for (Status provinces : List.of(Status.CITY_OK, Status.PROVINCE_OK, Status.NATION_QUERY)) {
            reviews.stands(VERSION, provinces);
            market.refuse(Founding.WUHAN, sendBack("b-" + provinces, VERSION, 1), Reason.WRONG_JURISDICTION);
            market.grant(Founding.HUBEI, sendBack("b-" + provinces, VERSION, 1));
        }
        assertThrows(RefusedException.class, () -> sendBack("b3", VERSION, 0));
    }
}
