package io.carbonregistry.transfers;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.SerialRange;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.List;

/** Units have gone to another account by operation of law. */
public record UnitsMovedByLaw(
        ActRef act,
        AccountId from,
        AccountId to,
        UnitClass unitClass,
        Quantity quantity,
        LawfulGround ground,
        String document,
        List<SerialRange> ranges,
        LocalDate day)
        implements Fact {}
