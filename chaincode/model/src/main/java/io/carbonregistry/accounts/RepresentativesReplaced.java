package io.carbonregistry.accounts;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Representative;
import java.time.LocalDate;
import java.util.List;

/** Two authorities have given an account or office other people or keys. */
public record RepresentativesReplaced(
        ActRef act, Actor of, List<Representative> representatives, Grounds because, LocalDate day) implements Fact {

    public RepresentativesReplaced {
        representatives = List.copyOf(representatives);
    }
}
