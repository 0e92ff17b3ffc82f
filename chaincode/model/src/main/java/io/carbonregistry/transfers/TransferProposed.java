package io.carbonregistry.transfers;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.SerialRange;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.List;

/** Units wait for a counterparty to accept them. */
public record TransferProposed(
        ActRef act,
        Digest terms,
        AccountId from,
        AccountId to,
        UnitClass unitClass,
        Quantity quantity,
        TransferReason why,
        List<SerialRange> ranges,
        LocalDate day)
        implements Fact {}
