package io.carbonregistry.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.bodies.AdmitBody;
import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.bodies.DeclareRelations;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Authority;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Market;
import io.carbonregistry.market.Plant;
import io.carbonregistry.market.Signer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Persons who may act for no technical body: the ban refused in order of precedence, then granted; and what it stops. */
class BanPersonTest {

    private static final LocalDate LAST = Founding.DAY.plusYears(5);
    private static final Grounds BECAUSE = new Grounds("decision 7");
    private static final Actor OFFICE = Plant.METROLOGY.office();
    private static final Signer FIRST = Plant.surveyor(Plant.METROLOGY, "METROLOGY", 1);
    private static final Signer THIRD = Plant.surveyor(Plant.METROLOGY, "METROLOGY", 3);

    private final Market market = Founding.market();
    private final Plant plant = new Plant(market);

    @Test
    void mayOnlyGrowLonger() {
        market.refuse(Founding.CLERK, ban("b1", Optional.of(LAST)), Reason.ROLE_NOT_ALLOWED);
        market.refuse(Founding.HUBEI, ban("b1", Optional.of(LAST), OFFICE), Reason.NOT_FOUND);
        market.refuse(Founding.HUBEI, ban("b1", Optional.of(LAST)), Reason.WRONG_JURISDICTION);
        market.refuse(Founding.MINISTER, ban("b1", Optional.of(Founding.DAY.minusDays(1))), Reason.TIME_ORDER);
        assertEquals(
                new PersonBanned(
                        new ActRef(Founding.NATION, new ActId("b1")),
                        FIRST.person(),
                        Optional.of(LAST),
                        List.of(),
                        BECAUSE,
                        Founding.DAY),
                plant.nation(ban("b1", Optional.of(LAST))));
        market.refuse(Founding.MINISTER, ban("b2", Optional.of(LAST.minusDays(1))), Reason.WRONG_STATE);
        plant.nation(ban("b2", Optional.of(LAST)));
        plant.nation(ban("b3", Optional.empty()));
        market.refuse(Founding.MINISTER, ban("b4", Optional.of(LAST)), Reason.WRONG_STATE);
        plant.nation(ban("b5", Optional.empty()));
    }

    @Test
    void lastsThroughItsLastDay() {
        BannedPerson banned = new BannedPerson(
                FIRST.person(), Optional.of(LAST), BECAUSE, new ActRef(Founding.NATION, new ActId("b1")));
        assertTrue(banned.lastsOn(LAST));
        assertFalse(banned.lastsOn(LAST.plusDays(1)));
    }

    @Test
    void aBannedPersonSignsForNobodyAndIsAppointedByNobody() {
        plant.nation(Plant.metrology(LAST));
        plant.nation(ban("b1", Optional.of(LAST), OFFICE));
        market.refuse(FIRST, new DeclareRelations(new ActId("r1"), Plant.METROLOGY, List.of()), Reason.NOT_REPRESENTED);
        AppointRepresentative back =
                new AppointRepresentative(new ActId("a1"), OFFICE, Founding.representative(FIRST, Authority.BOTH));
        Signer second = Plant.surveyor(Plant.METROLOGY, "METROLOGY", 2);
        market.refuse(second, back, Reason.PERSON_BANNED);
        ReplaceRepresentatives replaced = replace(FIRST, second);
        market.refuse(Founding.CLERK, replaced, Reason.PERSON_BANNED);
        market.grant(Founding.CLERK, Founding.MINISTER, replace(THIRD, second), Founding.REGISTRAR);
        AdmitBody like = Plant.metrology(LAST);
        market.refuse(
                Founding.MINISTER,
                new AdmitBody(
                        new ActId("m1"),
                        new BodyId("next"),
                        like.kind(),
                        like.name(),
                        like.seat(),
                        like.accreditations(),
                        like.representatives()),
                Reason.PERSON_BANNED);
    }

    private static ReplaceRepresentatives replace(Signer... people) {
        return new ReplaceRepresentatives(
                new ActId("p1"),
                OFFICE,
                Stream.of(people)
                        .map(one -> Founding.representative(one, Authority.BOTH))
                        .toList(),
                BECAUSE);
    }

    private static BanPerson ban(String id, Optional<LocalDate> until, Actor... offices) {
        return new BanPerson(new ActId(id), FIRST.person(), until, List.of(offices), BECAUSE);
    }
}
