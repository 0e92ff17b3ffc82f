package io.carbonregistry.holdings;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.units.SerialRange;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.List;

/**
 * Neighbouring blocks became one.
 *
 * @param parts the blocks as they were
 * @param whole the block that they are now
 */
public record BlocksConsolidated(
        ActRef act, AccountId account, UnitClass unitClass, List<SerialRange> parts, SerialRange whole, LocalDate day)
        implements Fact {

    public BlocksConsolidated {
        parts = List.copyOf(parts);
    }
}
