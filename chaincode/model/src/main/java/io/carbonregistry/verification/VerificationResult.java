package io.carbonregistry.verification;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.attestations.MonthVersion;
import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.commitments.Commitment;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import java.time.LocalDate;
import java.util.List;

/**
 * What a body has verified of a company's year; never changed, only followed. Whether it holds is said by the {@link Assignment}.
 *
 * @param year which
 * @param account the company's account
 * @param number from 1
 * @param body who verified
 * @param tonnes whole tonnes of CO2 equivalent of the company, which the law publishes
 * @param report the version of the annual report
 * @param months the exact versions that it rests on
 * @param figures commitment to tonnes and production of each facility
 * @param act which signed it
 * @param day on which
 */
public record VerificationResult(
        int year,
        AccountId account,
        int number,
        BodyId body,
        long tonnes,
        int report,
        List<MonthVersion> months,
        Commitment figures,
        ActRef act,
        LocalDate day)
        implements State {

    public VerificationResult {
        months = List.copyOf(months);
    }

    /** Where it stands. */
    public static Key<VerificationResult> key(int year, AccountId account, int number) {
        return Key.of(VerificationResult.class, "verified", year, account, number);
    }
}
