package io.carbonregistry.holdings;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.SerialRange;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.List;

/** Units stand for sale on the exchange. */
public record UnitsMovedToTrading(
        ActRef act, AccountId account, UnitClass unitClass, Quantity quantity, List<SerialRange> ranges, LocalDate day)
        implements Fact {

    public UnitsMovedToTrading {
        ranges = List.copyOf(ranges);
    }
}
