package io.carbonregistry.plans;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import io.carbonregistry.units.ReportingMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A version of a facility's data-quality control plan (数据质量控制方案) for a year.
 *
 * @param account the company's account
 * @param facility which
 * @param year for which year
 * @param version from 1 on
 * @param guideline the version of the guideline it follows
 * @param from the first month it is for
 * @param parameters how each parameter is determined
 * @param status whether it may be reported by
 * @param remarks what the reviewer said
 * @param act the act that filed it
 */
public record Plan(
        AccountId account,
        FacilityId facility,
        int year,
        int version,
        String guideline,
        ReportingMonth from,
        List<PlannedParameter> parameters,
        Status status,
        Optional<Grounds> remarks,
        ActRef act)
        implements State {

    public Plan {
        parameters = List.copyOf(parameters);
    }

    /** Whether a version may be reported by. */
    public enum Status {
        FILED,
        VALID,
        RETURNED
    }

    /** Where a version stands. */
    public static Key<Plan> key(FacilityId facility, int year, int version) {
        return Key.of(Plan.class, "plan", facility, year, String.format(Locale.ROOT, "%04d", version));
    }

    /** How a parameter is determined, of a material or of the facility. */
    public Optional<PlannedParameter> parameter(String code, Optional<String> material) {
        return parameters.stream()
                .filter(one -> one.parameter().equals(code) && one.material().equals(material))
                .findFirst();
    }

    /** With what came of its review. */
    Plan reviewed(Status verdict, Optional<Grounds> said) {
        return new Plan(account, facility, year, version, guideline, from, parameters, verdict, said, act);
    }
}
