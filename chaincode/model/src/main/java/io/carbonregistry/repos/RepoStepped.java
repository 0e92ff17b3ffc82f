package io.carbonregistry.repos;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import java.time.LocalDate;

/** A repo has taken a step by which no units moved. */
public record RepoStepped(ActRef act, ActRef repo, RepoStep step, Repo.Status status, LocalDate day) implements Fact {}
