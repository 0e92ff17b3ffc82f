package io.carbonregistry.freezes;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.SerialRange;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.List;

/** Frozen units went to another account by judgment. */
public record UnitsDeducted(
        ActRef act,
        ActRef freeze,
        AccountId from,
        AccountId to,
        UnitClass unitClass,
        Quantity quantity,
        List<SerialRange> ranges,
        Judgment judgment,
        LocalDate day)
        implements Fact {}
