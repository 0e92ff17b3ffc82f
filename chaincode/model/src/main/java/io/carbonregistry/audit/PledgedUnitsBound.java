package io.carbonregistry.audit;

import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import io.carbonregistry.pledges.Pledge;
import io.carbonregistry.pledges.PledgeStep;
import io.carbonregistry.pledges.PledgedUnits;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Pledges and the blocks that bear them say the same. All blocks come before all pledges. */
final class PledgedUnitsBound implements Check {

    private final Findings findings;
    private final SortedMap<String, SortedMap<UnitClass, PledgedUnits>> borne = new TreeMap<>();
    private final List<Ranked> ranked = new ArrayList<>();
    private final Map<String, LocalDate> locked = new TreeMap<>();

    /** Two pledges on one block, the first of which comes first. */
    private record Ranked(String first, String then) {}

    PledgedUnitsBound(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void see(Key<?> key, State state) {
        if (state instanceof UnitBlock block) {
            see(key, block);
        } else if (state instanceof Pledge pledge) {
            List<PledgedUnits> expected =
                    List.copyOf(Optional.ofNullable(borne.remove(pledge.id().toString()))
                            .orElseGet(TreeMap::new)
                            .values());
            findings.requireEqual(Invariant.PLEDGES_BIND_THEIR_UNITS, key, expected, pledge.units());
            findings.require(
                    pledge.units().isEmpty() || pledge.status().binds(),
                    Invariant.PLEDGES_BIND_THEIR_UNITS,
                    key,
                    "nothing bound",
                    pledge.status());
            pledge.dayOf(PledgeStep.LOCK)
                    .ifPresent(day -> locked.put(pledge.id().toString(), day));
        }
    }

    private void see(Key<?> key, UnitBlock block) {
        Optional<Encumbrance> before = Optional.empty();
        for (Encumbrance one : block.encumbrances()) {
            if (one.kind() == Encumbrance.Kind.PLEDGE && block.end().isEmpty()) {
                before.ifPresent(other -> rank(key, other, one));
                before = Optional.of(one);
                borne.computeIfAbsent(one.named(), unused -> new TreeMap<>())
                        .merge(block.unitClass(), units(block), PledgedUnits::and);
            }
        }
    }

    private static PledgedUnits units(UnitBlock block) {
        return new PledgedUnits(block.unitClass(), List.of(block.range()));
    }

    private void rank(Key<?> key, Encumbrance one, Encumbrance next) {
        findings.require(one.rank() < next.rank(), Invariant.PRIORITY_IS_KEPT, key, "ranks that differ", next.rank());
        ranked.add(new Ranked(one.named(), next.named()));
    }

    @Override
    public void end() {
        borne.forEach((pledge, units) ->
                findings.require(false, Invariant.PLEDGES_BIND_THEIR_UNITS, pledge, "a pledge", units.values()));
        ranked.stream().distinct().forEach(one -> {
            LocalDate first = locked.getOrDefault(one.first(), LocalDate.MAX);
            LocalDate then = locked.getOrDefault(one.then(), LocalDate.MIN);
            findings.require(
                    !first.isAfter(then), Invariant.PRIORITY_IS_KEPT, one.then(), "locked from " + first + " on", then);
        });
    }
}
