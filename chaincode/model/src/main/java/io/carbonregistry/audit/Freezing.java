package io.carbonregistry.audit;

import io.carbonregistry.freezes.Freeze;
import io.carbonregistry.freezes.FreezeLine;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import io.carbonregistry.registry.Registry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Court freezes and the blocks that bear them; and the lines, in which nobody is served before those in front. */
final class Freezing implements Check {

    private final Findings findings;
    private final Map<String, Freeze> freezes = new TreeMap<>();
    private final Map<String, List<UnitBlock>> bound = new TreeMap<>();
    private final List<FreezeLine> lines = new ArrayList<>();
    private LocalDate day = LocalDate.MIN;

    Freezing(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void see(Key<?> key, State state) {
        if (state instanceof UnitBlock block) {
            block.encumbrances().stream()
                    .filter(one -> one.kind() == Encumbrance.Kind.COURT_FREEZE)
                    .forEach(one -> bound.computeIfAbsent(one.named(), unused -> new ArrayList<>())
                            .add(block));
        } else if (state instanceof Freeze freeze) {
            freezes.put(freeze.act().toString(), freeze);
            addUp(freeze);
        } else if (state instanceof FreezeLine line) {
            lines.add(line);
        } else if (state instanceof Registry registry) {
            day = registry.day();
        }
    }

    @Override
    public void end() {
        freezes.values().forEach(this::isBound);
        bound.forEach((name, blocks) -> blocks.forEach(block -> {
            long binding = block.encumbrances().stream()
                    .filter(one -> one.kind() == Encumbrance.Kind.COURT_FREEZE && one.binds(day))
                    .count();
            findings.require(binding <= 1, Invariant.FROZEN_IS_BOUND, block.key(), "one freeze", binding);
            findings.require(freezes.containsKey(name), Invariant.FROZEN_IS_BOUND, block.key(), "a freeze", name);
        }));
        Set<String> waiting = new TreeSet<>();
        lines.forEach(line -> isServed(line, waiting));
        freezes.forEach((name, freeze) -> findings.requireEqual(
                Invariant.LINES_ARE_SERVED, name, freeze.waitsOn(day), freeze.waitsOn(day) && waiting.contains(name)));
    }

    private void addUp(Freeze freeze) {
        long sum = freeze.left() + freeze.released() + freeze.deducted();
        boolean whole = freeze.frozen() >= 0 && freeze.waiting() >= 0;
        findings.require(
                whole && sum == freeze.quantity().value(),
                Invariant.FREEZES_ADD_UP,
                freeze.act(),
                freeze.quantity(),
                sum);
    }

    /** Of what has expired, acts of others may have taken some. */
    private void isBound(Freeze freeze) {
        List<UnitBlock> blocks = bound.getOrDefault(freeze.act().toString(), List.of());
        long tonnes = blocks.stream().mapToLong(block -> block.range().size()).sum();
        boolean expired = !day.isBefore(freeze.until());
        findings.require(
                expired ? tonnes <= freeze.frozen() : tonnes == freeze.frozen(),
                Invariant.FROZEN_IS_BOUND,
                freeze.act(),
                freeze.frozen(),
                tonnes);
        boolean alike = blocks.stream()
                .flatMap(block -> block.encumbrances().stream())
                .filter(one -> one.is(Encumbrance.Kind.COURT_FREEZE, freeze.act()))
                .allMatch(one -> one.until().filter(freeze.until()::equals).isPresent());
        findings.require(alike, Invariant.FROZEN_IS_BOUND, freeze.act(), freeze.until(), "another day");
    }

    private void isServed(FreezeLine line, Set<String> waiting) {
        boolean front = true;
        for (ActRef act : line.freezes()) {
            Optional<Freeze> found =
                    Optional.ofNullable(freezes.get(act.toString())).filter(one -> one.waiting() > 0);
            findings.require(
                    found.isPresent() && waiting.add(act.toString()),
                    Invariant.LINES_ARE_SERVED,
                    act,
                    "a freeze that waits, once",
                    "another");
            long frozen =
                    found.filter(one -> one.waitsOn(day)).map(Freeze::frozen).orElse(0L);
            findings.require(front || frozen == 0, Invariant.LINES_ARE_SERVED, act, 0, frozen);
            front &= found.filter(one -> one.waitsOn(day)).isEmpty();
        }
    }
}
