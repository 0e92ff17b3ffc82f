package io.carbonregistry.pledges;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.units.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What everybody may know of a pledge: neither who the bank is nor what it has lent.
 *
 * @param pledge which
 * @param lines what it is over, by vintage or project
 * @param pledgee what kind of bank has it
 * @param rank 1, or 2 behind another
 * @param status where it stands
 * @param locked when its units were bound
 * @param registered when its notice was registered, which tells its priority
 * @param debtUntil the last day of the debt
 */
public record PledgeNotice(
        ActRef pledge,
        List<PledgeLine> lines,
        Pledgee.Kind pledgee,
        int rank,
        PledgeStatus status,
        Optional<LocalDate> locked,
        Optional<Moment> registered,
        LocalDate debtUntil) {

    public PledgeNotice {
        lines = List.copyOf(lines);
    }
}
