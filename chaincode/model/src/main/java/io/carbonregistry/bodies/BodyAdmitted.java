package io.carbonregistry.bodies;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Fact;
import java.time.LocalDate;
import java.util.List;

/** A technical body is admitted. */
public record BodyAdmitted(
        ActRef act,
        BodyId body,
        TechnicalBody.Kind kind,
        String name,
        Adcode seat,
        List<Accreditation> accreditations,
        LocalDate day)
        implements Fact {

    public BodyAdmitted {
        accreditations = List.copyOf(accreditations);
    }
}
