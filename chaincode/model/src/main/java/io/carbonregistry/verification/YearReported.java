package io.carbonregistry.verification;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.attestations.MonthVersion;
import io.carbonregistry.commitments.Commitment;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.verification.AnnualReport.Correction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A year is reported; what was reported before no longer counts. */
public record YearReported(
        ActRef act,
        AccountId account,
        int year,
        int version,
        long tonnes,
        List<MonthVersion> months,
        List<Correction> corrections,
        Optional<Commitment> published,
        boolean late,
        LocalDate day)
        implements Fact {

    public YearReported {
        months = List.copyOf(months);
        corrections = List.copyOf(corrections);
    }
}
