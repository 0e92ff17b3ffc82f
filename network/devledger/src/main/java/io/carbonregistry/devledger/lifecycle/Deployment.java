package io.carbonregistry.devledger.lifecycle;

import com.google.protobuf.ByteString;
import io.carbonregistry.devledger.chaincode.ChaincodeAddress;
import io.carbonregistry.fabric.rules.lifecycle.ChaincodeDefinition;
import io.carbonregistry.fabric.rules.policies.ApplicationPolicies;
import io.carbonregistry.fabric.rules.policies.PolicyText;
import java.util.List;
import java.util.Map;
import org.hyperledger.fabric.protos.peer.CollectionConfigPackage;
import org.hyperledger.fabric.protos.peer.lifecycle.ChaincodeEndorsementInfo;
import org.hyperledger.fabric.protos.peer.lifecycle.ChaincodeValidationInfo;

/**
 * A chaincode as the settings want it.
 *
 * @param policy who must endorse, in the language of Fabric's tools, such as {@code AND('A.peer','B.peer')}
 * @param collections its private data collections
 * @param servers where each organisation's own chaincode server listens, by MSP id
 */
public record Deployment(
        String name,
        String version,
        String policy,
        List<Collection> collections,
        Map<String, ChaincodeAddress> servers) {

    public Deployment {
        collections = List.copyOf(collections);
        servers = Map.copyOf(servers);
    }

    /** A chaincode without private data. */
    public Deployment(String name, String version, String policy, Map<String, ChaincodeAddress> servers) {
        this(name, version, policy, List.of(), servers);
    }

    /** The definition that the channel is to agree on. */
    ChaincodeDefinition definition(long sequence) {
        ByteString parameter = ApplicationPolicies.of(PolicyText.parse(policy));
        return new ChaincodeDefinition(
                name,
                sequence,
                ChaincodeEndorsementInfo.newBuilder()
                        .setVersion(version)
                        .setEndorsementPlugin("escc")
                        .build(),
                ChaincodeValidationInfo.newBuilder()
                        .setValidationPlugin("vscc")
                        .setValidationParameter(parameter)
                        .build(),
                CollectionConfigPackage.newBuilder()
                        .addAllConfig(
                                collections.stream().map(Collection::config).toList())
                        .build());
    }
}
