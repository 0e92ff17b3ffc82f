package io.carbonregistry.repos;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import java.time.LocalDate;

/**
 * Lets one repo run across a surrender deadline and beyond a vintage's last day of use.
 *
 * @param repo the act that proposes it
 * @param until the latest day of its second leg
 * @param because why
 * @param act the act that waived
 */
public record RepoWaiver(ActRef repo, LocalDate until, Grounds because, ActRef act) implements State {

    /** Where it stands. */
    public static Key<RepoWaiver> key(ActRef repo) {
        return Key.of(RepoWaiver.class, "repowaiver", repo);
    }
}
