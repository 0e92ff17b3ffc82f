package io.carbonregistry.facilities;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Grounds;
import java.time.LocalDate;
import java.util.List;

/** Further figures of a facility are registered. */
public record FacilityChanged(
        ActRef act,
        AccountId account,
        FacilityId facility,
        List<RegisteredFigure> figures,
        Grounds because,
        LocalDate day)
        implements Fact {

    public FacilityChanged {
        figures = List.copyOf(figures);
    }
}
