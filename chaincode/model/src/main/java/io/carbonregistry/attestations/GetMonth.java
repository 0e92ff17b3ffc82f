package io.carbonregistry.attestations;

import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.units.ReportingMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Asks how a facility's month stands, and for its versions: who made each and why, its commitment and what is marked. No values.
 *
 * @param facility which
 * @param month which
 * @param after after which version to go on
 */
public record GetMonth(FacilityId facility, ReportingMonth month, Optional<Integer> after)
        implements Query<MonthHistory> {

    private static final int PAGE = 50;

    @Override
    public MonthHistory answer(Ledger ledger, Caller caller) {
        AttestedMonth head = ledger.get(AttestedMonth.key(facility, month));
        Timekeeping time = Timekeeping.of(ledger);
        DueDay due = time.due(ledger, facility, month);
        int last = Math.min(head.version(), after.orElse(0) + PAGE);
        List<Key<Attestation>> keys = IntStream.rangeClosed(after.orElse(0) + 1, last)
                .mapToObj(number -> new MonthVersion(head.entity(), facility, month, number))
                .map(Attestation::key)
                .toList();
        return new MonthHistory(
                head,
                due.day(Optional.of(head)),
                due.timeliness(Optional.of(head), time.today()),
                ledger.findAll(Attestation.class, keys),
                Optional.of(last).filter(number -> number < head.version()));
    }
}
