package io.carbonregistry.fabric.rules.policies;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.MalformedException;
import io.carbonregistry.fabric.rules.Wire;
import org.hyperledger.fabric.protos.common.SignaturePolicyEnvelope;
import org.hyperledger.fabric.protos.peer.ApplicationPolicy;

/** The policies of chaincodes and collections: a signature policy, or a reference to one of the channel's. */
public final class ApplicationPolicies {
    private ApplicationPolicies() {}

    /**
     * The policy that the bytes of an ApplicationPolicy state.
     *
     * @throws MalformedException when they state none, or refer to a policy that the channel doesn't have
     */
    public static Policy parse(ByteString bytes, PolicyTree channel) {
        ApplicationPolicy policy = Wire.parse(ApplicationPolicy.parser(), bytes, "application policy");
        return switch (policy.getTypeCase()) {
            case SIGNATURE_POLICY -> SignaturePolicy.of(policy.getSignaturePolicy());
            case CHANNEL_CONFIG_POLICY_REFERENCE ->
                channel.policy(policy.getChannelConfigPolicyReference())
                        .orElseThrow(() -> new MalformedException(
                                "The channel has no policy " + policy.getChannelConfigPolicyReference()));
            case TYPE_NOT_SET -> throw new MalformedException("The application policy is empty");
        };
    }

    /** A signature policy as a chaincode's definition holds it. */
    public static ByteString of(SignaturePolicyEnvelope policy) {
        return ApplicationPolicy.newBuilder().setSignaturePolicy(policy).build().toByteString();
    }

    /** A reference to one of the channel's policies as a chaincode's definition holds it. */
    public static ByteString reference(String path) {
        return ApplicationPolicy.newBuilder()
                .setChannelConfigPolicyReference(path)
                .build()
                .toByteString();
    }
}
