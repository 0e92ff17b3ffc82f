package io.carbonregistry.accounts;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Person;
import java.time.LocalDate;

/** A person acts for an account or office no longer. */
public record RepresentativeDismissed(ActRef act, Actor of, Person person, LocalDate day) implements Fact {}
