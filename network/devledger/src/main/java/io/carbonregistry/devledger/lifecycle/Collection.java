package io.carbonregistry.devledger.lifecycle;

import io.carbonregistry.fabric.rules.policies.PolicyText;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hyperledger.fabric.protos.common.SignaturePolicy;
import org.hyperledger.fabric.protos.peer.ApplicationPolicy;
import org.hyperledger.fabric.protos.peer.CollectionConfig;
import org.hyperledger.fabric.protos.peer.CollectionPolicyConfig;
import org.hyperledger.fabric.protos.peer.StaticCollectionConfig;

/**
 * A private data collection as the settings want it.
 *
 * @param members whose peers hold the data, in the language of Fabric's tools; alternatives only
 * @param requiredPeers to how many other peers an endorser must be able to send the data
 * @param maximumPeers to how many it sends them
 * @param blocksToLive after how many further blocks the data are forgotten; 0 for never
 * @param memberOnlyRead whether chaincode answers members alone
 * @param memberOnlyWrite whether chaincode writes for members alone
 * @param policy who must endorse writes, where it is another policy than the chaincode's
 */
public record Collection(
        String name,
        String members,
        int requiredPeers,
        int maximumPeers,
        long blocksToLive,
        boolean memberOnlyRead,
        boolean memberOnlyWrite,
        Optional<String> policy) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-][A-Za-z0-9_-]*");

    public Collection {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("invalid collection name '" + name
                    + "'. Names can only consist of alphanumerics, '_', and '-' and cannot begin with '_'");
        }
        if (requiredPeers < 0) {
            throw refused(name, "requiredPeerCount (" + requiredPeers + ") cannot be less than zero");
        }
        if (maximumPeers < requiredPeers) {
            throw refused(
                    name,
                    "maximum peer count (" + maximumPeers + ") cannot be less than the required peer count ("
                            + requiredPeers + ")");
        }
        requireAlternatives(name, PolicyText.parse(members).getRule());
    }

    /** The collection as it stands in a chaincode's definition. */
    CollectionConfig config() {
        StaticCollectionConfig.Builder config = StaticCollectionConfig.newBuilder()
                .setName(name)
                .setMemberOrgsPolicy(CollectionPolicyConfig.newBuilder().setSignaturePolicy(PolicyText.parse(members)))
                .setRequiredPeerCount(requiredPeers)
                .setMaximumPeerCount(maximumPeers)
                .setBlockToLive(blocksToLive)
                .setMemberOnlyRead(memberOnlyRead)
                .setMemberOnlyWrite(memberOnlyWrite);
        policy.map(text -> ApplicationPolicy.newBuilder().setSignaturePolicy(PolicyText.parse(text)))
                .ifPresent(config::setEndorsementPolicy);
        return CollectionConfig.newBuilder().setStaticCollectionConfig(config).build();
    }

    private static void requireAlternatives(String name, SignaturePolicy rule) {
        if (rule.hasNOutOf()) {
            if (rule.getNOutOf().getN() != 1) {
                throw refused(
                        name,
                        "error in member org policy: signature policy is not an OR concatenation, NOutOf "
                                + rule.getNOutOf().getN());
            }
            rule.getNOutOf().getRulesList().forEach(each -> requireAlternatives(name, each));
        }
    }

    private static IllegalArgumentException refused(String name, String why) {
        return new IllegalArgumentException("collection-name: " + name + " -- " + why);
    }
}
