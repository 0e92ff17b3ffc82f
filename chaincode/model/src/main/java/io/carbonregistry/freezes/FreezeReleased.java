package io.carbonregistry.freezes;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.SerialRange;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.List;

/** A court has let go of a freeze or a part of it: what it had bound was passed on to those in line, or is free of freezes. */
public record FreezeReleased(
        ActRef act,
        ActRef freeze,
        AccountId account,
        UnitClass unitClass,
        Quantity quantity,
        Document document,
        List<Passed> passedOn,
        List<SerialRange> free,
        LocalDate day)
        implements Fact {}
