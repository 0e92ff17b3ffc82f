package io.carbonregistry.simulation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.Outcome;
import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.State;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Nobody loses a tonne but by an act of their own, or by one that the law lets others do; and nothing comes from nowhere. */
final class Debits {

    private static final Set<String> BY_OTHERS = Set.of(
            "PledgedUnitsSold",
            "UnitsAllocated",
            "TradesSettled",
            "UnitsMovedByLaw",
            "UnitsDeducted",
            "HoldingsCancelled",
            "RepoUnitsMoved",
            "TransferEnded");

    private final Mirror mirror;

    Debits(Mirror mirror) {
        this.mirror = mirror;
    }

    /** Looks at a granted act before it is taken over. */
    void look(Outcome.Granted granted, Actor actor) {
        SortedMap<AccountId, Long> change = new TreeMap<>();
        granted.writes().keySet().forEach(key -> count(mirror.states().get(key), -1, change));
        granted.writes().forEach((key, value) -> mirror.read(key, value).ifPresent(state -> count(state, 1, change)));
        change.forEach((account, tonnes) -> assertTrue(
                tonnes >= 0 || account.actor().equals(actor) || BY_OTHERS.contains(granted.event()),
                () -> actor + " takes " + -tonnes + " t from " + account + " by " + granted.event()));
        requireNoRevival(granted, change);
    }

    /** What has ended lives no more: nothing but issuance adds to what is held. */
    private static void requireNoRevival(Outcome.Granted granted, SortedMap<AccountId, Long> change) {
        long more = change.values().stream().mapToLong(Long::longValue).sum();
        assertTrue(more <= 0 || granted.event().equals("UnitsIssued"), () -> granted.event() + " adds " + more + " t");
    }

    private static void count(State state, int sign, SortedMap<AccountId, Long> change) {
        Optional.ofNullable(state)
                .filter(UnitBlock.class::isInstance)
                .map(UnitBlock.class::cast)
                .filter(block -> block.end().isEmpty())
                .ifPresent(block ->
                        change.merge(block.owner(), sign * block.range().size(), Long::sum));
    }
}
