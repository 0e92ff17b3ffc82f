package io.carbonregistry.pledges;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.registry.Registry;
import java.util.Optional;

/**
 * Asks for a pledge.
 *
 * @param party one of its parties
 * @param pledge which
 */
public record GetPledge(Actor party, ActRef pledge) implements Query<Pledge> {

    @Override
    public Optional<Actor> subject() {
        return Optional.of(party);
    }

    @Override
    public Pledge answer(Ledger ledger, Caller caller) {
        return PledgeReading.of(party, pledge, ledger)
                .asOf(ledger.get(Registry.key()).day());
    }
}
