package io.carbonregistry.accounts;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A person acts for no technical body. */
public record PersonBanned(
        ActRef act, Person person, Optional<LocalDate> until, List<Actor> offices, Grounds because, LocalDate day)
        implements Fact {

    public PersonBanned {
        offices = List.copyOf(offices);
    }
}
