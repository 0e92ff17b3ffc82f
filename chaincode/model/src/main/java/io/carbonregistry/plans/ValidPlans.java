package io.carbonregistry.plans;

import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import io.carbonregistry.units.ReportingMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which versions of a facility's plan may be reported by.
 *
 * @param facility which
 * @param year for which year
 * @param versions in the order in which they became valid
 */
public record ValidPlans(FacilityId facility, int year, List<Valid> versions) implements State {

    public ValidPlans {
        versions = List.copyOf(versions);
    }

    /**
     * A valid version.
     *
     * @param version which
     * @param from the first month it is for
     */
    public record Valid(int version, ReportingMonth from) {}

    /** Where they stand. */
    public static Key<ValidPlans> key(FacilityId facility, int year) {
        return Key.of(ValidPlans.class, "planned", facility, year);
    }

    /** The version that a month is reported by: the last that became valid and has begun. */
    public Optional<Integer> versionFor(ReportingMonth month) {
        return versions.stream()
                .filter(one -> one.from().compareTo(month) <= 0)
                .reduce((earlier, later) -> later)
                .map(Valid::version);
    }

    /** With a further version. */
    ValidPlans with(Plan plan) {
        return new ValidPlans(
                facility,
                year,
                Stream.concat(versions.stream(), Stream.of(new Valid(plan.version(), plan.from())))
                        .toList());
    }
}
