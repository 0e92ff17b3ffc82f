package io.carbonregistry.freezes;

import io.carbonregistry.holdings.End;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.registry.Registry;
import io.carbonregistry.units.SerialRange;
import io.carbonregistry.units.UnitClass;
import java.util.List;

/**
 * Asks whether a serial is marked, and whether it has ended. Anybody may; nothing is told of who holds it.
 *
 * @param unitClass of which class
 * @param serial its number, from 1
 */
public record GetSerial(UnitClass unitClass, long serial) implements Query<SerialStanding> {

    public GetSerial {
        new SerialRange(serial, serial);
    }

    @Override
    public SerialStanding answer(Ledger ledger, Caller caller) {
        Key<UnitBlock> before = UnitBlock.key(unitClass, serial - 1);
        // Whoever holds a serial is the first key at or after it.
        List<Ledger.Entry<UnitBlock>> found = ledger.scan(UnitBlock.class, UnitBlock.keys(unitClass), before.text(), 1);
        UnitBlock block = found.stream()
                .map(Ledger.Entry::state)
                .findFirst()
                .orElseThrow(() -> RefusedException.because(Reason.NOT_FOUND, unitClass + " " + serial));
        return new SerialStanding(
                unitClass,
                serial,
                block.said(),
                block.end().map(End::kind),
                ledger.get(Registry.key()).day());
    }
}
