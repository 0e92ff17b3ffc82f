package io.carbonregistry.devices;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Grounds;
import java.time.LocalDate;

/** A device signs no longer. */
public record DeviceRevoked(ActRef act, AccountId account, DeviceId device, Grounds because, LocalDate day)
        implements Fact {}
