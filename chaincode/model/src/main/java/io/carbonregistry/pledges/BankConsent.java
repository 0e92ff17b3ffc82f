package io.carbonregistry.pledges;

import io.carbonregistry.kernel.Authority;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Mandate;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;

/** That whoever signs an act of the holder second signs for the pledgee. */
record BankConsent(Pledge pledge) {

    Keys reads() {
        return Keys.needed(Mandate.key(pledge.agreed().pledgee()));
    }

    /** The second person, once there is one, is among those who approve for the pledgee's office. */
    void require(States states, Circumstances now, Rules rules) {
        Mandate mandate = states.get(Mandate.key(pledge.agreed().pledgee()));
        now.second()
                .filter(person -> mandate.of(person)
                        .filter(one -> one.authority().includes(Authority.APPROVE))
                        .isEmpty())
                .ifPresent(person -> rules.require(false, Reason.NOT_THE_PLEDGEE, pledge.id(), person));
    }
}
