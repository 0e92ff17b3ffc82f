package io.carbonregistry.devledger.organisations;

import com.google.protobuf.Message;
import java.util.List;
import org.hyperledger.fabric.protos.common.Capabilities;
import org.hyperledger.fabric.protos.common.Capability;
import org.hyperledger.fabric.protos.common.ConfigGroup;
import org.hyperledger.fabric.protos.common.ConfigPolicy;
import org.hyperledger.fabric.protos.common.ConfigValue;
import org.hyperledger.fabric.protos.common.Policy;
import org.hyperledger.fabric.protos.common.Policy.PolicyType;
import org.hyperledger.fabric.protos.common.SignaturePolicyEnvelope;

/** A group of a channel's configuration while it is put together. Whatever stands in it is the administrators' to change. */
final class ConfigTree {

    private static final String ADMINS = "Admins";

    private final ConfigGroup.Builder group = ConfigGroup.newBuilder().setModPolicy(ADMINS);

    ConfigTree value(String name, Message value) {
        group.putValues(
                name,
                ConfigValue.newBuilder()
                        .setValue(value.toByteString())
                        .setModPolicy(ADMINS)
                        .build());
        return this;
    }

    ConfigTree policy(String name, SignaturePolicyEnvelope policy) {
        group.putPolicies(
                name,
                ConfigPolicy.newBuilder()
                        .setPolicy(Policy.newBuilder()
                                .setType(PolicyType.SIGNATURE_VALUE)
                                .setValue(policy.toByteString()))
                        .setModPolicy(ADMINS)
                        .build());
        return this;
    }

    ConfigTree capability(String name) {
        return value(
                "Capabilities",
                Capabilities.newBuilder()
                        .putCapabilities(name, Capability.getDefaultInstance())
                        .build());
    }

    /** The three policies that Fabric wants in every group. */
    ConfigTree access(List<String> readers, List<String> members) {
        return policy("Readers", Policies.anyMember(readers))
                .policy("Writers", Policies.anyMember(members))
                .policy(ADMINS, Policies.mostAdministrators(members));
    }

    ConfigTree group(String name, ConfigTree inner) {
        group.putGroups(name, inner.group.build());
        return this;
    }

    ConfigGroup build() {
        return group.build();
    }
}
