package io.carbonregistry.client.attestations;

import io.carbonregistry.client.Refused;
import io.carbonregistry.client.Registry;
import io.carbonregistry.facilities.Facility;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.facilities.GetFacility;
import io.carbonregistry.guidelines.GetGuideline;
import io.carbonregistry.guidelines.Guideline;
import io.carbonregistry.guidelines.GuidelineBook;
import io.carbonregistry.guidelines.ListGuidelines;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.plans.GetPlan;
import io.carbonregistry.plans.Plan;
import io.carbonregistry.units.ReportingMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks the ledger what months are prepared by.
 *
 * @param registry as somebody sees it
 * @param held guidelines that were read already
 */
public record Grounding(Registry registry, Map<String, Guideline> held) {

    /** Asks as somebody. */
    public Grounding(Registry registry) {
        this(registry, new HashMap<>());
    }

    /**
     * What a facility's month is prepared by.
     *
     * @throws Refused if there is no such facility
     * @throws RefusedException if no guideline or no plan is in force for the month
     */
    public FacilityGround of(FacilityId id, ReportingMonth month, int version) {
        Facility facility = registry.query(new GetFacility(id));
        return new FacilityGround(facility, guideline(facility.sector(), month), plan(facility, month), version);
    }

    /** The sectors that have guidelines. */
    public List<String> sectors() {
        return registry.query(new ListGuidelines()).sectors().stream()
                .map(GuidelineBook::sector)
                .toList();
    }

    /** The guideline of a sector that holds for a month. */
    public Guideline guideline(String sector, ReportingMonth month) {
        String version = registry.query(new ListGuidelines()).sectors().stream()
                .filter(book -> book.sector().equals(sector))
                .flatMap(book -> book.versionFor(month).stream())
                .findFirst()
                .orElseThrow(() -> RefusedException.because(Reason.GUIDELINE_NOT_IN_FORCE, "-", sector, month));
        return held.computeIfAbsent(version, name -> registry.query(new GetGuideline(name)));
    }

    /** The newest plan that is valid and has begun; whether it is the one that holds the ledger decides. */
    private Plan plan(Facility facility, ReportingMonth month) {
        List<Plan> valid = new ArrayList<>();
        Optional<Plan> next = plan(facility.id(), month, 1);
        for (int version = 2; next.isPresent(); version++) {
            next.filter(plan ->
                            plan.status() == Plan.Status.VALID && plan.from().compareTo(month) <= 0)
                    .ifPresent(valid::add);
            next = plan(facility.id(), month, version);
        }
        if (valid.isEmpty()) {
            throw RefusedException.because(Reason.PLAN_NOT_VALID, facility.id(), month, "-");
        }
        return valid.get(valid.size() - 1);
    }

    private Optional<Plan> plan(FacilityId facility, ReportingMonth month, int version) {
        try {
            return Optional.of(registry.query(new GetPlan(facility, month.year(), version)));
        } catch (Refused refused) {
            if (refused.refusal().reason() == Reason.NOT_FOUND) {
                return Optional.empty();
            }
            throw refused;
        }
    }
}
