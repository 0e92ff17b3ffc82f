package io.carbonregistry.pledges;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import java.time.LocalDate;
import java.util.List;

/**
 * Pledges were valued; what they are worth is confided.
 *
 * @param act the act
 * @param pledges which
 * @param asOf the last trading day that counted
 * @param day when
 */
public record PledgesValued(ActRef act, List<ActRef> pledges, LocalDate asOf, LocalDate day) implements Fact {

    public PledgesValued {
        pledges = List.copyOf(pledges);
    }
}
