package io.carbonregistry.client.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.client.Committed;
import io.carbonregistry.client.Refused;
import io.carbonregistry.holdings.BlockDivided;
import io.carbonregistry.holdings.DivideBlock;
import io.carbonregistry.holdings.Draw;
import io.carbonregistry.holdings.Draws;
import io.carbonregistry.holdings.MoveToTrading;
import io.carbonregistry.holdings.UnitsMovedToTrading;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Refusal;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an act becomes in parts, and what remains of it. */
class DivisionTest {

    private static final AccountId STEEL = new AccountId("steel");
    private static final UnitClass CEA = new UnitClass("CEA-2024");

    @Test
    void thePartsAddUpAndTheirIdsFollow() {
        Division<UnitsMovedToTrading> division = Division.of(moving("m", 11), 3);
        assertEquals(
                List.of(part("m.1", 4), part("m.2", 4), part("m.3", 3)),
                division.parts().stream().map(Division.Portion::act).toList());
    }

    @Test
    void whatCannotBeDividedIsSaid() {
        malformed(moving("m", 11), 1);
        malformed(moving("m", 11), 12);
        malformed(moving("m", 5_000), Division.MOST + 1);
        malformed(moving("m".repeat(63), 11), 2);
        malformed(
                new MoveToTrading(new ActId("m"), STEEL, CEA, new Quantity(5), new Draws(List.of(new Draw(9, 5)))), 2);
        Request<BlockDivided> other = new DivideBlock(new ActId("d"), STEEL, CEA, 10, List.of(new Quantity(1)));
        malformed(other, 2);
    }

    @Test
    void whatComesAfterAPartThatIsRefusedRemains() {
        Refused refused = new Refused(Refusal.of(Reason.SAME_ACCOUNT, STEEL));
        DoneInParts<UnitsMovedToTrading> done = Division.of(moving("m", 11), 3).submit(act -> {
            if (act.id().equals(new ActId("m.2"))) {
                throw refused;
            }
            return new Committed<>(Optional.empty(), "tx", 1, Optional.empty());
        });
        assertEquals(1, done.parts().size());
        assertEquals(7, done.remaining());
        assertEquals(Optional.of(refused), done.failure());
    }

    private static void malformed(Request<?> whole, int parts) {
        RefusedException refused = assertThrows(RefusedException.class, () -> Division.of(whole, parts));
        assertEquals(Reason.MALFORMED, refused.refusals().get(0).reason());
    }

    private static MoveToTrading part(String id, long tonnes) {
        return moving(id, tonnes);
    }

    private static MoveToTrading moving(String id, long tonnes) {
        return new MoveToTrading(new ActId(id), STEEL, CEA, new Quantity(tonnes), Draws.none());
    }
}
