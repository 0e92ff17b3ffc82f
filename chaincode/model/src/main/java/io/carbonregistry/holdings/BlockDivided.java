package io.carbonregistry.holdings;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.units.SerialRange;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.List;

/**
 * Parts were cut off a block.
 *
 * @param whole the block as it was
 * @param parts what was cut from its head; the rest keeps its place
 */
public record BlockDivided(
        ActRef act, AccountId account, UnitClass unitClass, SerialRange whole, List<SerialRange> parts, LocalDate day)
        implements Fact {

    public BlockDivided {
        parts = List.copyOf(parts);
    }
}
