package io.carbonregistry.audit;

import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.holdings.UnitClassDefinition;
import io.carbonregistry.issuance.Issuance;
import io.carbonregistry.issuance.IssuanceRecord;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import io.carbonregistry.units.SerialRange;
import io.carbonregistry.units.UnitClass;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The blocks of each class tile what was issued, and so do the records of issuing. */
final class Tiling implements Check {

    private final Findings findings;
    private final Map<UnitClass, Long> blocks = new TreeMap<>();
    private final Map<UnitClass, Long> records = new TreeMap<>();
    private final Map<UnitClass, Long> issued = new TreeMap<>();
    private final Set<UnitClass> defined = new TreeSet<>();

    Tiling(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void see(Key<?> key, State state) {
        if (state instanceof UnitBlock block) {
            findings.requireEqual(Invariant.KEYS_ARE_ORDERED, key, block.key(), key);
            findings.require(
                    block.end().isEmpty() || block.encumbrances().isEmpty(),
                    Invariant.ENDED_IS_UNBOUND,
                    key,
                    "nothing",
                    block.encumbrances());
            tile(blocks, Invariant.BLOCKS_TILE, key, block.unitClass(), block.range());
        } else if (state instanceof IssuanceRecord issuance) {
            tile(records, Invariant.ISSUED_IS_THERE, key, issuance.unitClass(), issuance.range());
        } else if (state instanceof Issuance issuance) {
            issued.put(issuance.unitClass(), issuance.issued());
        } else if (state instanceof UnitClassDefinition definition) {
            defined.add(definition.unitClass());
        }
    }

    @Override
    public void end() {
        Set<UnitClass> classes = new TreeSet<>(blocks.keySet());
        classes.addAll(records.keySet());
        classes.addAll(issued.keySet());
        for (UnitClass one : classes) {
            long expected = issued.getOrDefault(one, 0L);
            findings.requireEqual(Invariant.ISSUED_IS_THERE, one, expected, blocks.getOrDefault(one, 0L));
            findings.requireEqual(Invariant.ISSUED_IS_THERE, one, expected, records.getOrDefault(one, 0L));
            findings.require(defined.contains(one), Invariant.CLASSES_ARE_DEFINED, one, "a definition", "none");
        }
    }

    private void tile(
            Map<UnitClass, Long> lasts, Invariant invariant, Key<?> key, UnitClass unitClass, SerialRange range) {
        long next = lasts.getOrDefault(unitClass, 0L) + 1;
        findings.require(range.first() == next, invariant, key, "serials from " + next, range);
        lasts.put(unitClass, range.last());
    }
}
