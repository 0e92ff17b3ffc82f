package io.carbonregistry.accounts;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Representative;
import java.time.LocalDate;
import java.util.List;

/** An office exists, and these speak for it. */
public record OfficeEstablished(
        ActRef act, Actor office, Adcode jurisdiction, List<Representative> officers, String legalBasis, LocalDate day)
        implements Fact {

    public OfficeEstablished {
        officers = List.copyOf(officers);
    }
}
