package io.carbonregistry.fabric.rules.policies;

import io.carbonregistry.fabric.rules.identities.Identity;
import java.util.List;

/** A rule about who must have signed. */
public interface Policy {

    /** Whether these signers suffice. Each was verified and stands here once, see {@link Signers}. */
    boolean isSatisfiedBy(List<Identity> signers);
}
