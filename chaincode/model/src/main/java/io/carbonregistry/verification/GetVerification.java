package io.carbonregistry.verification;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.registry.Registry;

/**
 * Asks for the result of a year's verification that holds: not one that the company may still object to.
 *
 * @param year which
 * @param account the company's account
 */
public record GetVerification(int year, AccountId account) implements Query<VerificationResult> {

    @Override
    public VerificationResult answer(Ledger ledger, Caller caller) {
        return ledger.find(Assignment.key(year, account))
                .flatMap(one -> one.resultOn(ledger.get(Registry.key()).day()))
                .flatMap(number -> ledger.find(VerificationResult.key(year, account, number)))
                .orElseThrow(() -> RefusedException.because(Reason.NO_VERIFIED_EMISSION, account, year));
    }
}
