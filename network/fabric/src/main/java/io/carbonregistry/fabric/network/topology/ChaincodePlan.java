package io.carbonregistry.fabric.network.topology;

import java.util.List;
import java.util.Optional;

/**
 * The chaincode of the network's own channel.
 *
 * @param name its name
 * @param version what its first definition is called
 * @param policy who endorses it; the channel's own policy if empty
 * @param collections a file with its private data collections, as Fabric's commands read them
 * @param jvm options of its Java processes
 */
public record ChaincodePlan(
        String name, String version, Optional<String> policy, Optional<String> collections, List<String> jvm) {

    public ChaincodePlan {
        jvm = List.copyOf(jvm);
    }

    static ChaincodePlan read(YamlPart part) {
        return part.whole(of -> new ChaincodePlan(
                of.text("name"), of.text("version"), of.find("policy"), of.find("collections"), of.texts("jvm")));
    }
}
