package io.carbonregistry.verification;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.commitments.Commitment;
import io.carbonregistry.commitments.RowHasher;
import io.carbonregistry.commitments.SaltSeed;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.formulas.Emission;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.units.ReportingMonth;
import io.carbonregistry.wire.Records;
import io.carbonregistry.wire.Types;
import java.math.BigDecimal;
import java.util.List;

/**
 * By how many tonnes a report differs from the sum of its months, correction by correction. Confided: of a month that was never
 * attested it is all that the facility emitted.
 *
 * @param seed the secret that all salts come from
 * @param months in the order of the report's corrections
 */
public record CorrectedYear(SaltSeed seed, List<CorrectedMonth> months) implements State {

    private static final Records ROWS = Records.strict(Types.of(List.of(CorrectedMonth.class)));

    public CorrectedYear {
        months = List.copyOf(months);
    }

    /**
     * What one correction comes to.
     *
     * @param facility whose
     * @param month which
     * @param tonnes what is added, tCO2e at two decimals; negative where it is taken away
     */
    public record CorrectedMonth(FacilityId facility, ReportingMonth month, BigDecimal tonnes) {

        public CorrectedMonth {
            Text.require(tonnes.scale() == Emission.DECIMALS, "correction", "confided", "two decimals");
        }

        @Override
        public String toString() {
            return "CorrectedMonth[confided]";
        }
    }

    /** Where that of a report stands. */
    public static Key<CorrectedYear> key(int year, AccountId account, int version) {
        return Key.of(CorrectedYear.class, "corrected", year, account, version);
    }

    /** What is published of it. */
    public Commitment commitment() {
        RowHasher hasher = RowHasher.committing(seed);
        months.forEach(one -> hasher.add(ROWS.tagged(one)));
        return hasher.commitment();
    }

    @Override
    public String toString() {
        return "CorrectedYear[confided]";
    }
}
