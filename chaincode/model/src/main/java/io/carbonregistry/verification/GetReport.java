package io.carbonregistry.verification;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Query;

/**
 * Asks for what a company has reported of a year.
 *
 * @param year which
 * @param account the company's account
 */
public record GetReport(int year, AccountId account) implements Query<AnnualReport> {

    @Override
    public AnnualReport answer(Ledger ledger, Caller caller) {
        return ledger.get(AnnualReport.key(year, account));
    }
}
