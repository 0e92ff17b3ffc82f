package io.carbonregistry.fabric.network.hosting;

import java.util.List;
import java.util.Optional;

/**
 * A chaincode whose processes this network starts: what is remembered of it.
 *
 * @param channel where it is deployed
 * @param name its name
 * @param version what people call this definition of it
 * @param sequence the number of the definition
 * @param policy who endorses it; the channel's own policy if empty
 * @param collections a file with its private data collections
 * @param command what starts a process of it; where and as what it serves stands in the environment
 */
public record HostedChaincode(
        String channel,
        String name,
        String version,
        long sequence,
        Optional<String> policy,
        Optional<String> collections,
        List<String> command) {

    public HostedChaincode {
        command = List.copyOf(command);
    }

    /** What its processes, its ports and its folder are called after. */
    String label() {
        return name + "-" + sequence;
    }

    /** The next definition, by another program. */
    HostedChaincode next(String nextVersion, List<String> nextCommand) {
        return new HostedChaincode(channel, name, nextVersion, sequence + 1, policy, collections, nextCommand);
    }
}
