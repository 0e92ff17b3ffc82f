package io.carbonregistry.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.Outcome;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.kernel.State;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is pledged is pledged still after any act but a step of its pledge, and wherever it goes. */
final class Bonds {

    private static final Set<String> BY_STEPS = Set.of("PledgeStepped", "PledgedUnitsSold", "PledgedUnitsSurrendered");

    private final Mirror mirror;

    Bonds(Mirror mirror) {
        this.mirror = mirror;
    }

    /** Looks at a granted act before it is taken over. */
    void look(Outcome.Granted granted) {
        if (!BY_STEPS.contains(granted.event())) {
            SortedMap<String, Long> change = new TreeMap<>();
            granted.writes().keySet().forEach(key -> count(mirror.states().get(key), -1, change));
            granted.writes()
                    .forEach((key, value) -> mirror.read(key, value).ifPresent(state -> count(state, 1, change)));
            change.values().removeIf(tonnes -> tonnes == 0);
            assertEquals(Map.of(), change, () -> granted.event() + " moves what is pledged");
        }
    }

    private static void count(@Nullable State state, int sign, SortedMap<String, Long> change) {
        if (state instanceof UnitBlock block && block.end().isEmpty()) {
            block.encumbrances().stream()
                    .filter(one -> one.kind() == Encumbrance.Kind.PLEDGE)
                    .forEach(one ->
                            change.merge(one.toString(), sign * block.range().size(), Long::sum));
        }
    }
}
