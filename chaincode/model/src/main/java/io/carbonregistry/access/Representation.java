package io.carbonregistry.access;

import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Authority;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Mandate;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Representative;
import io.carbonregistry.kernel.Rules;
import java.util.Optional;

/**
 * Whether somebody speaks for an account or an office (registration rules art. 12): acts and queries ask it alike.
 *
 * @param caller who signs
 * @param actor the account or office
 * @param mandate what stands on the ledger about it, if anything
 */
record Representation(Caller caller, Actor actor, Optional<Mandate> mandate) {

    /** This person has the authority, and the key that signs is admitted. */
    void require(Authority needed, Rules rules) {
        rules.require(
                representative().filter(one -> one.authority().includes(needed)).isPresent(),
                Reason.NOT_REPRESENTED,
                caller.person(),
                actor,
                needed);
        rules.require(
                representative()
                        .filter(one -> one.keys().contains(caller.key()))
                        .isPresent(),
                Reason.KEY_NOT_ADMITTED,
                caller.person(),
                actor,
                caller.key());
    }

    /** Whether this person is appointed, with whatever key. */
    boolean isAppointed() {
        return representative().isPresent();
    }

    private Optional<Representative> representative() {
        return mandate.flatMap(one -> one.of(caller.person()));
    }
}
