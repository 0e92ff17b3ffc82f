package io.carbonregistry.bodies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Authority;
import io.carbonregistry.kernel.Mandate;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Representative;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Market;
import io.carbonregistry.market.People;
import io.carbonregistry.market.Plant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Technical bodies: admitted by the nation, each rule refused in order of precedence, and seen by anybody. */
class AdmitBodyTest {

    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
    private static final AdmitBody ADMIT = Plant.metrology(LAST);

    private final Market market = Founding.market();
    private final Plant plant = new Plant(market);

    @Test
    void isAdmittedWithPeopleOfItsOwn() {
        market.refuse(Founding.CLERK, ADMIT, Reason.ROLE_NOT_ALLOWED);
        market.refuse(Founding.HUBEI, ADMIT, Reason.WRONG_JURISDICTION);
        List<Representative> one = ADMIT.representatives().subList(0, 1);
        market.refuse(
                Founding.MINISTER,
                with(List.of(one.get(0), Founding.representative(Founding.CLERK, Authority.BOTH))),
                Reason.NOT_OF_THIS_OFFICE);
        market.refuse(Founding.MINISTER, with(one), Reason.SECOND_APPROVER_MISSING);
        assertEquals(
                new BodyAdmitted(
                        new ActRef(Founding.NATION, ADMIT.id()),
                        ADMIT.body(),
                        ADMIT.kind(),
                        ADMIT.name(),
                        ADMIT.seat(),
                        ADMIT.accreditations(),
                        Founding.DAY),
                plant.nation(ADMIT));
        assertEquals(
                ADMIT.representatives(),
                market.find(Mandate.key(ADMIT.body().office())).orElseThrow().representatives());
        market.refuse(
                Founding.MINISTER,
                new AdmitBody(
                        new ActId("again"),
                        ADMIT.body(),
                        ADMIT.kind(),
                        ADMIT.name(),
                        ADMIT.seat(),
                        ADMIT.accreditations(),
                        ADMIT.representatives()),
                Reason.ID_TAKEN);
    }

    @Test
    void isReliedOnForItsScopeItsProvincesAndItsDays() {
        plant.nation(ADMIT);
        TechnicalBody body = market.answer(
                        People.holder("BankMSP", "anybody", "BANK"),
                        new ListBodies(10, Optional.empty()),
                        BodyPage.class)
                .bodies()
                .get(0);
        assertTrue(body.isAccredited("BELT_SCALE", new Adcode("420100"), Founding.DAY));
        assertTrue(body.isAccredited("BELT_SCALE", Plant.HUBEI, LAST));
        assertFalse(body.isAccredited("BELT_SCALE", Plant.HUBEI, LAST.plusDays(1)));
        assertFalse(body.isAccredited("BELT_SCALE", new Adcode("310000"), Founding.DAY));
        assertFalse(body.isAccredited("TRUCK_SCALE", Plant.HUBEI, Founding.DAY));
        assertFalse(body.isAccredited("BELT_SCALE", Plant.HUBEI, Founding.DAY.minusDays(1)));
    }

    private static AdmitBody with(List<Representative> representatives) {
        return new AdmitBody(
                ADMIT.id(),
                ADMIT.body(),
                ADMIT.kind(),
                ADMIT.name(),
                ADMIT.seat(),
                ADMIT.accreditations(),
                representatives);
    }
}
