package io.carbonregistry.fabric.rules.policies;

import io.carbonregistry.fabric.rules.identities.Identity;
import java.util.List;
import org.hyperledger.fabric.protos.common.ImplicitMetaPolicy;

/**
 * Asks that any, most or all of the groups below are satisfied by their own policy of one name.
 *
 * @param below those policies; a group without such a policy has one that nobody satisfies
 * @param needed how many of them
 */
record ImplicitPolicy(List<Policy> below, int needed) implements Policy {

    static ImplicitPolicy of(ImplicitMetaPolicy message, List<Policy> below) {
        int needed =
                switch (message.getRule()) {
                    case ANY -> 1;
                    case ALL -> below.size();
                    case MAJORITY -> below.size() / 2 + 1;
                    case UNRECOGNIZED -> 0;
                };
        return new ImplicitPolicy(below, below.isEmpty() ? 0 : needed);
    }

    @Override
    public boolean isSatisfiedBy(List<Identity> signers) {
        return below.stream()
                        .filter(policy -> policy.isSatisfiedBy(signers))
                        .limit(needed)
                        .count()
                == needed;
    }
}
