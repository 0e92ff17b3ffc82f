package io.carbonregistry.transfers;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.SerialRange;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.List;

/** A transfer has ended: completed, rejected or withdrawn. Completed, the units are the other's; else they are free again. */
public record TransferEnded(
        ActRef act,
        ActRef transfer,
        Transfer.Status status,
        AccountId from,
        AccountId to,
        UnitClass unitClass,
        Quantity quantity,
        List<SerialRange> ranges,
        LocalDate day)
        implements Fact {}
