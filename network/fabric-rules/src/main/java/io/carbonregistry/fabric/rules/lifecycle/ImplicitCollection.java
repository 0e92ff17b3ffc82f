package io.carbonregistry.fabric.rules.lifecycle;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.configuration.ChannelConfig;
import io.carbonregistry.fabric.rules.identities.Principal;
import io.carbonregistry.fabric.rules.policies.ApplicationPolicies;
import java.util.Optional;
import org.hyperledger.fabric.protos.common.MSPRole.MSPRoleType;
import org.hyperledger.fabric.protos.common.SignaturePolicy;
import org.hyperledger.fabric.protos.common.SignaturePolicy.NOutOf;
import org.hyperledger.fabric.protos.common.SignaturePolicyEnvelope;
import org.hyperledger.fabric.protos.peer.CollectionPolicyConfig;
import org.hyperledger.fabric.protos.peer.StaticCollectionConfig;

/** The collection that every chaincode has for each organisation of the channel, without anybody defining it. */
public final class ImplicitCollection {
    private static final String PREFIX = "_implicit_org_";

    private ImplicitCollection() {}

    /** The organisation whose collection this is; empty when the collection is none of these. */
    public static Optional<String> mspId(String collection) {
        return collection.startsWith(PREFIX) ? Optional.of(collection.substring(PREFIX.length())) : Optional.empty();
    }

    /** Who must endorse writes in it: the organisation's own policy. Empty when the channel has no such organisation. */
    public static Optional<ByteString> policy(String mspId, ChannelConfig config) {
        return config.applicationOrganisations().stream()
                .filter(each -> each.mspId().equals(mspId))
                .map(each -> "/Channel/Application/" + each.name() + "/Endorsement")
                .map(path -> config.policy(path).isPresent()
                        ? ApplicationPolicies.reference(path)
                        : ApplicationPolicies.of(
                                of(mspId, 0).getMemberOrgsPolicy().getSignaturePolicy()))
                .findFirst();
    }

    /**
     * The collection's configuration.
     *
     * @param copies to how many peers besides the endorser's own the data are sent
     */
    public static StaticCollectionConfig of(String mspId, int copies) {
        SignaturePolicy signed = SignaturePolicy.newBuilder().setSignedBy(0).build();
        SignaturePolicyEnvelope members = SignaturePolicyEnvelope.newBuilder()
                .setRule(SignaturePolicy.newBuilder()
                        .setNOutOf(NOutOf.newBuilder().setN(1).addRules(signed)))
                .addIdentities(Principal.role(mspId, MSPRoleType.MEMBER))
                .build();
        return StaticCollectionConfig.newBuilder()
                .setName(PREFIX + mspId)
                .setMemberOrgsPolicy(CollectionPolicyConfig.newBuilder().setSignaturePolicy(members))
                .setMaximumPeerCount(copies)
                .build();
    }
}
