package io.carbonregistry.audit;

import io.carbonregistry.approvals.ActPage;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Query;
import java.util.Optional;

/**
 * Asks for the acts of an account or office, in the order of their ids.
 *
 * @param of the account or office
 * @param after after which id to go on
 */
public record ListActs(Actor of, Optional<ActId> after) implements Query<ActPage> {

    @Override
    public Optional<Actor> subject() {
        return Optional.of(of);
    }

    @Override
    public ActPage answer(Ledger ledger, Caller caller) {
        return ActPage.of(ledger, of, after);
    }
}
