package io.carbonregistry.pledges;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;

/** How pledges on the same units come one after the other. */
final class Ranks {

    private Ranks() {}

    /** Behind a pledge of the first rank that binds, and over units of the same holder; or behind none. */
    static void requireFirst(ActRef pledge, PledgeTerms terms, States states, Rules rules) {
        terms.behind().ifPresent(id -> {
            Pledge first = states.get(Pledge.key(id));
            rules.require(
                    first.status().binds()
                            && first.agreed().behind().isEmpty()
                            && first.agreed().pledgor().equals(terms.pledgor()),
                    Reason.FIRST_NOT_CONSENTING,
                    pledge,
                    id + ", " + first.status());
        });
    }

    /** The pledgee of the first rank has consented to a second. */
    static void requireConsent(Pledge pledge, Rules rules) {
        rules.require(
                pledge.agreed().behind().isEmpty() || pledge.has(PledgeStep.CONSENT_TO_RANK),
                Reason.FIRST_NOT_CONSENTING,
                pledge.id(),
                pledge.agreed().behind().map(ActRef::toString).orElse("-"));
    }
}
