package io.carbonregistry.accounts;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Person;
import java.time.LocalDate;

/** A key counts no longer for an account or office. */
public record KeyRevoked(ActRef act, Actor of, Person person, Digest key, LocalDate day) implements Fact {}
