package io.carbonregistry.attestations;

import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Refusal;
import io.carbonregistry.units.ReportingMonth;
import java.util.List;

/**
 * A line that contributed nothing, and why.
 *
 * @param facility whose
 * @param month which
 * @param reason why it was refused
 * @param figures what the reason names, in its order
 */
public record RefusedMonth(FacilityId facility, ReportingMonth month, Reason reason, List<String> figures) {

    public RefusedMonth {
        figures = List.copyOf(figures);
    }

    static RefusedMonth of(MonthLine line, Refusal refusal) {
        return new RefusedMonth(line.facility(), line.month(), refusal.reason(), refusal.figures());
    }

    static RefusedMonth of(MonthVersion version, Refusal refusal) {
        return new RefusedMonth(version.facility(), version.month(), refusal.reason(), refusal.figures());
    }

    /** As a refusal of its own. */
    public Refusal refusal() {
        return Refusal.of(reason, figures.toArray());
    }
}
