package io.carbonregistry.pledges;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Digest;

/**
 * A change of a pledge that one party proposes and the other accepts.
 *
 * @param act the act that proposed it
 * @param terms the digest of that act's intent
 * @param by who proposed it
 * @param asked what is to be changed
 * @param agreed whether the other has accepted, and what is private about it was found good
 */
public record Change(ActRef act, Digest terms, Actor by, ChangeTerms asked, boolean agreed) {

    /** As the other has accepted it. */
    Change accepted() {
        return new Change(act, terms, by, asked, true);
    }
}
