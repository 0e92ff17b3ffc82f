package io.carbonregistry.pledges;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Confided;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Query;
import java.util.Optional;

/**
 * Asks for what is lent on a pledge, and how it was valued last.
 *
 * @param party one of its parties
 * @param pledge which
 */
@Confided
public record GetLoan(Actor party, ActRef pledge) implements Query<Loan> {

    @Override
    public Optional<Actor> subject() {
        return Optional.of(party);
    }

    @Override
    public Loan answer(Ledger ledger, Caller caller) {
        return ledger.get(Loan.key(PledgeReading.ofNow(party, pledge, ledger).id()));
    }
}
