package io.carbonregistry.attestations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.carbonregistry.accounts.CloseOffice;
import io.carbonregistry.accounts.EstablishOffice;
import io.carbonregistry.attestations.Delegation.Reviewer;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Authority;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Market;
import io.carbonregistry.market.People;
import io.carbonregistry.market.Signer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who reviews first: each rule refused in order of precedence, then settled. */
class DelegateReviewTest {

    private static final Adcode WUHAN = new Adcode("4201");

    private final Market market = Founding.market();

    @Test
    void aProvinceSettlesItForItsCities() {
        DelegateReview delegate = delegate("d1", WUHAN, Reviewer.PROVINCE);
        market.refuse(Founding.CLERK, delegate, Reason.ROLE_NOT_ALLOWED);
        market.refuse(Founding.WUHAN, delegate, Reason.WRONG_JURISDICTION);
        market.refuse(Founding.HUBEI, delegate("d1", new Adcode("3101"), Reviewer.PROVINCE), Reason.WRONG_JURISDICTION);
        market.refuse(Founding.HUBEI, delegate("d1", WUHAN, Reviewer.CITY), Reason.WRONG_STATE);
        ActRef act = new ActRef(Founding.PROVINCE, delegate.id());
        assertEquals(new ReviewDelegated(act, WUHAN, Reviewer.PROVINCE, "Notice", Founding.DAY), settled(delegate));
        assertEquals(
                new Delegation(WUHAN, Reviewer.PROVINCE, "Notice", act),
                market.find(Delegation.key(new Adcode("420102"))).orElseThrow());
        market.refuse(Founding.HUBEI, delegate("d2", WUHAN, Reviewer.PROVINCE), Reason.WRONG_STATE);
        settled(delegate("d3", WUHAN, Reviewer.CITY));
    }

    /** A city that had no office gets one, and reviews the months of its companies. */
    @Test
    void aCityReviewsOnceItHasAnOffice() {
        Reviews reviews = new Reviews(market).stands(Reviews.VERSION, AttestedMonth.Status.SUBMITTED);
        reviews.at("420500");
        Actor yichang = new Actor("office.regulator-4205");
        Signer one = People.officer("RegulatorMSP", "yichang", "REGULATOR", yichang.value());
        Signer two = People.officer("RegulatorMSP", "yichang-two", "REGULATOR", yichang.value());
        market.refuse(Founding.WUHAN, Reviews.review("r1", Reviews.VERSION), Reason.WRONG_JURISDICTION);
        market.refuse(one, Reviews.review("r1", Reviews.VERSION), Reason.NOT_REPRESENTED);
        reviews.province(new EstablishOffice(
                new ActId("e1"),
                yichang,
                new Adcode("4205"),
                List.of(Founding.representative(one, Authority.BOTH), Founding.representative(two, Authority.BOTH)),
                "Decision 7"));
        market.refuse(Founding.HUBEI, Reviews.review("r1", Reviews.VERSION), Reason.WRONG_JURISDICTION);
        market.grant(one, Reviews.review("r1", Reviews.VERSION));
        assertEquals(AttestedMonth.Status.CITY_OK, reviews.head(Reviews.VERSION).status());
        settled(delegate("d1", new Adcode("4205"), Reviewer.PROVINCE));
        reviews.province(new CloseOffice(new ActId("c1"), yichang, "Decision 8"));
        reviews.stands(Reviews.NEXT, AttestedMonth.Status.SUBMITTED);
        market.refuse(one, Reviews.review("r2", Reviews.NEXT), Reason.NOT_REPRESENTED);
        market.grant(Founding.HUBEI, Reviews.review("r2", Reviews.NEXT));
    }

    @Test
    void namesACityByItsFourDigits() {
        assertThrows(RefusedException.class, () -> delegate("d1", new Adcode("42"), Reviewer.CITY));
        assertThrows(RefusedException.class, () -> delegate("d1", new Adcode("420100"), Reviewer.CITY));
        assertThrows(RefusedException.class, () -> delegate("d1", new Adcode("420102"), Reviewer.CITY));
    }

    private ReviewDelegated settled(DelegateReview delegate) {
        return (ReviewDelegated) market.grant(Founding.HUBEI, Founding.HUBEI_TWO, delegate, Founding.PROVINCE);
    }

    private static DelegateReview delegate(String id, Adcode city, Reviewer reviewer) {
        return new DelegateReview(new ActId(id), city, reviewer, "Notice");
    }
}
