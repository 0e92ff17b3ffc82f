package io.carbonregistry.devledger.privatedata;

import io.carbonregistry.fabric.rules.identities.Identity;
import io.carbonregistry.fabric.rules.identities.Principal;
import io.carbonregistry.fabric.rules.policies.SignaturePolicy;
import java.util.List;
import org.hyperledger.fabric.protos.common.SignaturePolicyEnvelope;
import org.hyperledger.fabric.protos.peer.StaticCollectionConfig;

/** Who belongs to a private data collection. */
public final class Membership {
    private Membership() {}

    /** Whether somebody alone satisfies the collection's policy of members. */
    public static boolean includes(StaticCollectionConfig collection, Identity somebody) {
        return SignaturePolicy.of(policy(collection)).isSatisfiedBy(List.of(somebody));
    }

    /** Whether somebody is one of those whom the policy names: a gateway sends transient data to such peers alone. */
    public static boolean names(StaticCollectionConfig collection, Identity somebody) {
        return policy(collection).getIdentitiesList().stream()
                .anyMatch(principal -> Principal.of(principal).isSatisfiedBy(somebody));
    }

    /** Whether a peer is to hold the data: somebody of its organisation is named, or it is a member itself. */
    public static boolean holds(StaticCollectionConfig collection, Identity peer) {
        boolean named = policy(collection).getIdentitiesList().stream()
                .map(Principal::organisation)
                .anyMatch(peer.mspId()::equals);
        return named || includes(collection, peer);
    }

    private static SignaturePolicyEnvelope policy(StaticCollectionConfig collection) {
        return collection.getMemberOrgsPolicy().getSignaturePolicy();
    }
}
