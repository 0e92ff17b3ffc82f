package io.carbonregistry.client.leasing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.access.Permission;
import io.carbonregistry.access.Permissions;
import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.freezes.Document;
import io.carbonregistry.freezes.FreezeUnits;
import io.carbonregistry.holdings.BulkDraws;
import io.carbonregistry.holdings.Draws;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.holdings.MoveToTrading;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Input;
import io.carbonregistry.repos.CloseRepo;
import io.carbonregistry.repos.RepoType;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every request whose inputs are chosen by whoever submits it has a line in the table. */
class DemandsTest {

    static Stream<Class<?>> requests() {
        return Permissions.all().stream().filter(Permission::isAct).map(Permission::type);
    }

    @ParameterizedTest
    @MethodSource("requests")
    void aRequestDemandsWhatItDraws(Class<?> request) {
        boolean draws = Arrays.stream(request.getRecordComponents())
                .anyMatch(component -> component.isAnnotationPresent(Input.class));

        assertEquals(draws, Demands.has(request));
    }

    /** Whoever cuts a holding into many pieces does not escape a court by it. */
    @Test
    void anActOfAnOfficeTakesFromMoreBlocksThanOneOfAHolder() {
        AccountId account = new AccountId("steel");
        UnitClass unitClass = new UnitClass("CEA-2024");
        ActId id = new ActId("a1");
        Quantity tonnes = new Quantity(1_000);
        Document order = new Document("Order 7", Digest.of(new byte[] {7}));
        FreezeUnits freeze =
                new FreezeUnits(id, account, unitClass, tonnes, order, LocalDate.of(2027, 3, 2), BulkDraws.none());
        MoveToTrading move = new MoveToTrading(id, account, unitClass, tonnes, Draws.none());

        assertEquals(BulkDraws.MOST, Demands.of(freeze).get(0).most());
        assertEquals(Draws.MOST, Demands.of(move).get(0).most());
    }

    /** There are no others: whoever gives back must hear that a court has frozen them, and not that there are none. */
    @Test
    void aClosedRepoGivesBackItsVeryUnitsWhateverBindsThem() {
        ActRef repo = new ActRef(new Actor("steel"), new ActId("r1"));
        CloseRepo close = new CloseRepo(
                new ActId("a1"),
                new AccountId("power"),
                repo,
                new UnitClass("CEA-2024"),
                new Quantity(30),
                RepoType.CLOSED,
                Draws.none());

        Source source = Demands.of(close).get(0).source();

        assertEquals(Optional.of(new Source.Bond(Encumbrance.Kind.REPO, repo)), source.bond());
        assertEquals(Set.of(Encumbrance.Kind.values()), source.tolerated());
    }
}
