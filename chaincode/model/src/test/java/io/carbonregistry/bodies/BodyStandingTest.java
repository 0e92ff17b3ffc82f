package io.carbonregistry.bodies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.bodies.TechnicalBody.Standing;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Market;
import io.carbonregistry.market.Plant;
import io.carbonregistry.market.Signer;
import io.carbonregistry.registry.OpenDay;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of a body: its scope, its standing, its relations, each refused in order of precedence, then granted. */
class BodyStandingTest {

    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
    private static final Grounds BECAUSE = new Grounds("decision 7");
    private static final BodyId SECOND = new BodyId("second");
    private static final Signer METROLOGIST = Plant.surveyor(Plant.METROLOGY, "METROLOGY", 1);

    private final Market market = Founding.market();
    private final Plant plant = new Plant(market);

    @Test
    void aFurtherAccreditationCounts() {
        Accreditation further =
                new Accreditation("CMA-2", List.of("TRUCK_SCALE"), List.of(Adcode.NATION), Founding.DAY, LAST);
        ExtendScope extend = new ExtendScope(new ActId("e1"), Plant.METROLOGY, further);
        market.refuse(Founding.CLERK, extend, Reason.ROLE_NOT_ALLOWED);
        market.refuse(Founding.MINISTER, extend, Reason.NOT_FOUND);
        plant.nation(Plant.metrology(LAST));
        assertFalse(body().isAccredited("TRUCK_SCALE", Plant.HUBEI, LAST));
        assertEquals(
                new ScopeExtended(new ActRef(Founding.NATION, extend.id()), Plant.METROLOGY, further, Founding.DAY),
                plant.nation(extend));
        assertTrue(body().isAccredited("TRUCK_SCALE", Plant.HUBEI, LAST));
        plant.nation(stand("s1", Standing.WITHDRAWN));
        market.refuse(
                Founding.MINISTER, new ExtendScope(new ActId("e2"), Plant.METROLOGY, further), Reason.WRONG_STATE);
    }

    @Test
    void nothingComesAfterExpulsion() {
        market.refuse(Founding.HUBEI, stand("s1", Standing.SUSPENDED), Reason.NOT_FOUND);
        plant.nation(Plant.metrology(LAST));
        market.refuse(Founding.HUBEI, stand("s1", Standing.SUSPENDED), Reason.WRONG_JURISDICTION);
        market.refuse(Founding.MINISTER, stand("s1", Standing.ADMITTED), Reason.WRONG_STATE);
        assertEquals(
                new BodyStandingSet(
                        new ActRef(Founding.NATION, new ActId("s1")),
                        Plant.METROLOGY,
                        Standing.ADMITTED,
                        Standing.SUSPENDED,
                        BECAUSE,
                        Founding.DAY),
                plant.nation(stand("s1", Standing.SUSPENDED)));
        assertFalse(body().isAccredited("BELT_SCALE", Plant.HUBEI, Founding.DAY));
        plant.nation(stand("s2", Standing.ADMITTED));
        market.grant(Founding.CLERK, new OpenDay(new ActId("day"), Founding.DAY.plusDays(1)));
        plant.nation(stand("s3", Standing.EXPELLED));
        market.refuse(Founding.MINISTER, stand("s4", Standing.ADMITTED), Reason.WRONG_STATE);
        assertTrue(body().isAccredited("BELT_SCALE", Plant.HUBEI, Founding.DAY));
        assertFalse(body().isAccredited("BELT_SCALE", Plant.HUBEI, Founding.DAY.plusDays(1)));
    }

    @Test
    void aBodyDeclaresItsOwnRelations() {
        plant.nation(Plant.metrology(LAST));
        market.refuse(Founding.MINISTER, relations("r1", SECOND), Reason.ROLE_NOT_ALLOWED);
        market.refuse(METROLOGIST, relations("r1", SECOND), Reason.NOT_FOUND);
        AdmitBody like = Plant.metrology(LAST);
        plant.nation(new AdmitBody(
                new ActId("second"),
                SECOND,
                TechnicalBody.Kind.COMPILER,
                "Second",
                like.seat(),
                like.accreditations(),
                Plant.surveyors(SECOND, "VERIFIER")));
        market.refuse(Plant.surveyor(SECOND, "VERIFIER", 1), relations("r1", SECOND), Reason.NOT_REPRESENTED);
        assertEquals(
                new RelationsDeclared(
                        new ActRef(Plant.METROLOGY.office(), new ActId("r1")),
                        Plant.METROLOGY,
                        List.of(SECOND),
                        Founding.DAY),
                declared(relations("r1", SECOND)));
        assertEquals(List.of(SECOND), body().related());
        declared(relations("r2"));
        assertEquals(List.of(), body().related());
        plant.nation(stand("s1", Standing.EXPELLED));
        market.refuse(METROLOGIST, relations("r3"), Reason.WRONG_STATE);
        assertThrows(RefusedException.class, () -> relations("r3", Plant.METROLOGY));
    }

    private Fact declared(DeclareRelations relations) {
        return market.grant(
                METROLOGIST, Plant.surveyor(Plant.METROLOGY, "METROLOGY", 2), relations, Plant.METROLOGY.office());
    }

    private TechnicalBody body() {
        return market.find(TechnicalBody.key(Plant.METROLOGY)).orElseThrow();
    }

    private static SetBodyStanding stand(String id, Standing standing) {
        return new SetBodyStanding(new ActId(id), Plant.METROLOGY, standing, BECAUSE);
    }

    private static DeclareRelations relations(String id, BodyId... related) {
        return new DeclareRelations(new ActId(id), Plant.METROLOGY, List.of(related));
    }
}
