package io.carbonregistry.devices;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import java.time.LocalDate;

/** A device's batch is anchored. */
public record BatchAnchored(ActRef act, AccountId account, DeviceBatch batch, LocalDate day) implements Fact {}
