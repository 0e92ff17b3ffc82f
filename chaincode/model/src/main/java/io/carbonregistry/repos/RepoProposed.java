package io.carbonregistry.repos;

import io.carbonregistry.kernel.Fact;
import java.time.LocalDate;

/** A repo is proposed. */
public record RepoProposed(Repo repo, LocalDate day) implements Fact {}
