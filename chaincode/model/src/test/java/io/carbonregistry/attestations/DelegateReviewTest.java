package io.carbonregistry.attestations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.carbonregistry.attestations.Delegation.Reviewer;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Market;
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
