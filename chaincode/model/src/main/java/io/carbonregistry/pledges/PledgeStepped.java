package io.carbonregistry.pledges;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import java.time.LocalDate;
import java.util.List;

/**
 * A pledge has taken a step.
 *
 * @param act by which act
 * @param pledge which
 * @param step which step
 * @param before where it stood
 * @param after where it stands now
 * @param units what it binds now
 * @param day when
 */
public record PledgeStepped(
        ActRef act,
        ActRef pledge,
        PledgeStep step,
        PledgeStatus before,
        PledgeStatus after,
        List<PledgedUnits> units,
        LocalDate day)
        implements Fact {

    public PledgeStepped {
        units = List.copyOf(units);
    }
}
