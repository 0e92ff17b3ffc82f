package io.carbonregistry.repos;

import io.carbonregistry.kernel.Fact;
import java.time.LocalDate;

/** A repo may run longer than others. */
public record RepoLimitWaived(RepoWaiver waiver, LocalDate day) implements Fact {}
