package io.carbonregistry.holdings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.units.SerialRange;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What binds a block, in which order, and for how long. */
class EncumbranceTest {

    private static final AccountId STEEL = new AccountId("steel");
    private static final UnitBlock BLOCK =
            UnitBlock.minted(new UnitClass("CEA-2024"), new SerialRange(1, 100), STEEL, act("issue"));

    @Test
    void theStrongestIsNamedFirstWhoeverCameFirst() {
        Encumbrance freeze = Encumbrance.by(Encumbrance.Kind.COURT_FREEZE, act("z"));
        Encumbrance first = Encumbrance.by(Encumbrance.Kind.PLEDGE, act("y"));
        Encumbrance second = Encumbrance.by(Encumbrance.Kind.PLEDGE, act("x")).ranked(2);
        assertEquals(
                List.of(freeze, first, second),
                BLOCK.bind(second).bind(first).bind(freeze).encumbrances());
    }

    @Test
    void bindsUntilItsDayAndNotOnIt() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        Encumbrance bought = Encumbrance.bought(day);
        assertTrue(bought.binds(day.minusDays(1)));
        assertFalse(bought.binds(day));
    }

    private static ActRef act(String id) {
        return new ActRef(STEEL.actor(), new ActId(id));
    }
}
