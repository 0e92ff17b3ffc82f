package io.carbonregistry.approvals;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Query;
import java.util.Optional;

/**
 * Asks which acts of an account or office wait for a second signature. A page may be empty and yet have a next one.
 *
 * @param of the account or office
 * @param after after which id to go on
 */
public record ListPending(Actor of, Optional<ActId> after) implements Query<ActPage> {

    @Override
    public Optional<Actor> subject() {
        return Optional.of(of);
    }

    @Override
    public ActPage answer(Ledger ledger, Caller caller) {
        return ActPage.of(ledger, of, after).pending();
    }
}
