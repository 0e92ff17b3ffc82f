package io.carbonregistry.freezes;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;

/** A freeze binds for longer. */
public record FreezeExtended(
        ActRef act,
        ActRef freeze,
        AccountId account,
        UnitClass unitClass,
        Document document,
        LocalDate until,
        LocalDate day)
        implements Fact {}
