package io.carbonregistry.fabric.rules.configuration;

import io.carbonregistry.fabric.rules.MalformedException;
import io.carbonregistry.fabric.rules.identities.MspVersion;
import java.util.Set;

/**
 * What a channel's members agreed to understand.
 *
 * @param channel capabilities of all nodes
 * @param orderer capabilities of the orderers
 * @param application capabilities of the peers
 */
public record Capabilities(Set<String> channel, Set<String> orderer, Set<String> application) {
    private static final String V1_4_3 = "V1_4_3";
    private static final String V2_0 = "V2_0";
    private static final String V2_5 = "V2_5";
    private static final String V3_0 = "V3_0";

    /** Keeps no later change. */
    public Capabilities {
        channel = Set.copyOf(channel);
        orderer = Set.copyOf(orderer);
        application = Set.copyOf(application);
    }

    /** How far the rules of the organisations' MSPs go. */
    public MspVersion mspVersion() {
        if (channel.contains(V3_0)) {
            return MspVersion.V3_0;
        }
        if (channel.contains(V1_4_3) || channel.contains(V2_0)) {
            return MspVersion.V1_4_3;
        }
        throw new MalformedException("Channels below capability V1_4_3 are not supported");
    }

    /** Whether blocks may carry a quorum's signatures by consenter number. */
    public boolean isByzantine() {
        return channel.contains(V3_0);
    }

    /** Refuses channels whose transactions were validated by rules before V2_0. */
    void requireSupported() {
        if (!application.contains(V2_0) && !application.contains(V2_5)) {
            throw new MalformedException("Channels below application capability V2_0 are not supported");
        }
    }
}
