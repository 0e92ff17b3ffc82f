package io.carbonregistry.fabric.rules.samples;

import io.carbonregistry.fabric.rules.policies.PolicyText;
import java.util.List;
import org.hyperledger.fabric.protos.common.ConfigGroup;
import org.hyperledger.fabric.protos.common.ConfigPolicy;
import org.hyperledger.fabric.protos.common.ConfigValue;
import org.hyperledger.fabric.protos.common.Policy;
import org.hyperledger.fabric.protos.msp.FabricMSPConfig;
import org.hyperledger.fabric.protos.msp.FabricNodeOUs;
import org.hyperledger.fabric.protos.msp.FabricOUIdentifier;
import org.hyperledger.fabric.protos.msp.MSPConfig;

/** An organisation of the sample channel: a root authority, and one member of each role. */
public record SampleOrganisation(
        String name,
        SampleAuthority authority,
        SampleSigner client,
        SampleSigner peer,
        SampleSigner admin,
        SampleSigner orderer) {

    /** An organisation with node units. */
    public static SampleOrganisation of(String name) {
        SampleAuthority authority = SampleAuthority.root("ca." + name);
        String msp = name + "MSP";
        return new SampleOrganisation(
                name,
                authority,
                authority.member(msp, "user", "client"),
                authority.member(msp, "peer0", "peer"),
                authority.member(msp, "admin", "admin"),
                authority.member(msp, "orderer0", "orderer"));
    }

    /** The MSP id. */
    public String mspId() {
        return name + "MSP";
    }

    /** The MSP with node units. */
    public FabricMSPConfig.Builder msp() {
        return FabricMSPConfig.newBuilder()
                .setName(mspId())
                .addRootCerts(authority.pem())
                .setFabricNodeOus(FabricNodeOUs.newBuilder()
                        .setEnable(true)
                        .setClientOuIdentifier(unit("client"))
                        .setPeerOuIdentifier(unit("peer"))
                        .setAdminOuIdentifier(unit("admin"))
                        .setOrdererOuIdentifier(unit("orderer")));
    }

    ConfigGroup group() {
        return group(msp().build());
    }

    ConfigGroup group(FabricMSPConfig msp) {
        ConfigGroup.Builder group = ConfigGroup.newBuilder()
                .setModPolicy("Admins")
                .putValues(
                        "MSP",
                        ConfigValue.newBuilder()
                                .setModPolicy("Admins")
                                .setValue(MSPConfig.newBuilder()
                                        .setConfig(msp.toByteString())
                                        .build()
                                        .toByteString())
                                .build());
        for (List<String> policy : List.of(
                List.of("Readers", "member"),
                List.of("Writers", "member"),
                List.of("Admins", "admin"),
                List.of("Endorsement", "peer"))) {
            group.putPolicies(policy.get(0), signature("OR('" + mspId() + "." + policy.get(1) + "')"));
        }
        return group.build();
    }

    static ConfigPolicy signature(String text) {
        return ConfigPolicy.newBuilder()
                .setModPolicy("Admins")
                .setPolicy(Policy.newBuilder()
                        .setType(Policy.PolicyType.SIGNATURE_VALUE)
                        .setValue(PolicyText.parse(text).toByteString()))
                .build();
    }

    private static FabricOUIdentifier unit(String name) {
        return FabricOUIdentifier.newBuilder()
                .setOrganizationalUnitIdentifier(name)
                .build();
    }
}
