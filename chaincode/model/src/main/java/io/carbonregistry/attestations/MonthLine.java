package io.carbonregistry.attestations;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.commitments.Commitment;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.kernel.Whole;
import io.carbonregistry.plans.Plan;
import io.carbonregistry.units.ReportingMonth;
import java.util.Optional;

/**
 * What is said openly of one facility's month.
 *
 * @param facility which
 * @param month which
 * @param version its number: 1, or one more than the current version's
 * @param guideline the version of the guideline that it follows
 * @param plan the version of the facility's plan that it follows
 * @param compiler the body that compiled it; empty if the company did itself
 * @param root of its rows
 * @param rows how many they are
 * @param outOfOrder why the month before it is not attested, where it is not
 */
public record MonthLine(
        FacilityId facility,
        ReportingMonth month,
        int version,
        String guideline,
        int plan,
        Optional<BodyId> compiler,
        Digest root,
        long rows,
        Optional<Grounds> outOfOrder) {

    public MonthLine {
        MonthVersion.requireNumber(version);
        Text.requireId("guideline", guideline);
        Text.require(0 < rows && rows <= Whole.MAX, "rows", Long.toString(rows), "at least one");
    }

    Commitment commitment() {
        return new Commitment(root, rows);
    }

    Key<Plan> planned() {
        return Plan.key(facility, month.year(), plan);
    }

    MonthVersion of(AccountId account) {
        return new MonthVersion(account, facility, month, version);
    }
}
