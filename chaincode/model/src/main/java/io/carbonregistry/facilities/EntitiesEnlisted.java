package io.carbonregistry.facilities;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import java.time.LocalDate;
import java.util.List;

/** Companies are on a year's list. */
public record EntitiesEnlisted(ActRef act, int year, List<EnlistEntities.Line> lines, String legalBasis, LocalDate day)
        implements Fact {

    public EntitiesEnlisted {
        lines = List.copyOf(lines);
    }
}
