package io.carbonregistry.transfers;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import java.time.LocalDate;

/** A transfer was accepted and may be completed from its due day on. */
public record TransferAccepted(ActRef act, ActRef transfer, LocalDate due, LocalDate day) implements Fact {}
