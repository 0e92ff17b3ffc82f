package io.carbonregistry.pledges;

import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.States;
import java.util.Optional;

/**
 * Whose peer has to endorse what moves the units of a pledge: that of the bank of the first rank, until it enforces. A sale confides
 * its price to members of a collection, to which no bank's peer belongs; and a later rank must not hold up the first.
 */
final class PledgeGuard {

    private PledgeGuard() {}

    /** What tells whether the bank has a peer. */
    static Keys reads(Pledge pledge) {
        return Keys.none().maybe(Pledgee.key(pledge.agreed().pledgee()));
    }

    /** The MSP id of the guard that is due; empty if none is. */
    static Optional<String> of(Pledge pledge, States states) {
        return pledge.status().isEnforced() || pledge.agreed().behind().isPresent()
                ? Optional.empty()
                : states.find(Pledgee.key(pledge.agreed().pledgee())).flatMap(Pledgee::peerOf);
    }
}
