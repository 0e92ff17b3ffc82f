package io.carbonregistry.bodies;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import java.time.LocalDate;
import java.util.List;

/** A body has declared its relations. */
public record RelationsDeclared(ActRef act, BodyId body, List<BodyId> related, LocalDate day) implements Fact {

    public RelationsDeclared {
        related = List.copyOf(related);
    }
}
