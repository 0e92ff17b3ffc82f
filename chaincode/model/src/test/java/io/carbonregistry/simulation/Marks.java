package io.carbonregistry.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.Outcome;
import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.kernel.State;
import io.carbonregistry.registry.Registry;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a court has frozen moves by courts and by succession alone; and a marked serial is marked in whatever block holds it. */
final class Marks {

    private static final Set<String> THAW = Set.of("FreezeReleased", "UnitsDeducted");
    private static final Set<String> MOVE = Set.of("UnitsDeducted", "UnitsMovedByLaw");
    private static final Set<String> MARK = Set.of("SerialsFlagged", "SerialsUnflagged");

    private final Mirror mirror;

    Marks(Mirror mirror) {
        this.mirror = mirror;
    }

    /** Looks at a granted act before it is taken over. */
    void look(Outcome.Granted granted) {
        List<UnitBlock> after = granted.writes().entrySet().stream()
                .filter(write -> write.getKey().startsWith(UnitBlock.KEYS))
                .flatMap(write -> mirror.read(write.getKey(), write.getValue()).stream())
                .map(UnitBlock.class::cast)
                .toList();
        before(granted).forEach(block -> after.stream()
                .filter(one ->
                        one.unitClass().equals(block.unitClass()) && one.range().overlaps(block.range()))
                .forEach(one -> compare(block, one, granted.event())));
    }

    private Stream<UnitBlock> before(Outcome.Granted granted) {
        return granted.writes().keySet().stream()
                .<State>map(mirror.states()::get)
                .filter(Objects::nonNull)
                .filter(UnitBlock.class::isInstance)
                .map(UnitBlock.class::cast);
    }

    private void compare(UnitBlock before, UnitBlock after, String event) {
        if (!MARK.contains(event)) {
            assertEquals(before.said(), after.said(), () -> event + " changes the marks of " + before.key());
        }
        Optional<Encumbrance> freeze =
                freeze(before, mirror.find(Registry.key()).orElseThrow().day());
        if (freeze.isPresent()) {
            AccountId owner = after.owner();
            assertTrue(
                    MOVE.contains(event) || owner.equals(before.owner()),
                    () -> event + " moves frozen units to " + owner);
            assertTrue(
                    THAW.contains(event)
                            || event.equals("FreezeExtended")
                            || after.encumbrances().contains(freeze.get()),
                    () -> event + " frees frozen units of " + before.key());
        }
    }

    private static Optional<Encumbrance> freeze(UnitBlock block, LocalDate day) {
        return block.encumbrances().stream()
                .filter(one -> one.kind() == Encumbrance.Kind.COURT_FREEZE && one.binds(day))
                .findFirst();
    }
}
