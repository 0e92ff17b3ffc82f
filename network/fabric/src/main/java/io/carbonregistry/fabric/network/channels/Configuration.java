package io.carbonregistry.fabric.network.channels;

import com.google.protobuf.InvalidProtocolBufferException;
import io.carbonregistry.fabric.network.FabricException;
import java.util.List;
import java.util.Map;
import org.hyperledger.fabric.protos.common.Block;
import org.hyperledger.fabric.protos.common.Config;
import org.hyperledger.fabric.protos.common.ConfigEnvelope;
import org.hyperledger.fabric.protos.common.ConfigGroup;
import org.hyperledger.fabric.protos.common.ConfigPolicy;
import org.hyperledger.fabric.protos.common.ConfigValue;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.Payload;

/**
 * The configuration of a channel: groups of values and policies, within one another.
 *
 * @param config as it is now
 */
record Configuration(Config config) {

    private static final List<String> WITH_MEMBERS = List.of("Application", "Orderer");

    /** The configuration in a configuration block. */
    static Config of(Block block) {
        try {
            Envelope envelope = Envelope.parseFrom(block.getData().getData(0));
            return ConfigEnvelope.parseFrom(
                            Payload.parseFrom(envelope.getPayload()).getData())
                    .getConfig();
        } catch (InvalidProtocolBufferException e) {
            throw new FabricException("A configuration block cannot be read", e);
        }
    }

    /** With the members and policies of another one; versions stay, for they are counted from what is. */
    Config withTopologyOf(Config other) {
        ConfigGroup.Builder channel = config.getChannelGroup().toBuilder();
        takePolicies(channel, other.getChannelGroup());
        for (String name : WITH_MEMBERS) {
            ConfigGroup from = other.getChannelGroup().getGroupsOrThrow(name);
            ConfigGroup.Builder group = channel.getGroupsOrThrow(name).toBuilder();
            takePolicies(group, from);
            from.getGroupsMap().forEach((member, content) -> takeMember(group, member, content));
            channel.putGroups(name, group.build());
        }
        return config.toBuilder().setChannelGroup(channel).build();
    }

    /** The members that stand in it already and have other contents in another one. */
    List<String> changedMembers(Config other) {
        return WITH_MEMBERS.stream()
                .flatMap(name -> {
                    Map<String, ConfigGroup> before = members(config, name);
                    Map<String, ConfigGroup> after = members(other, name);
                    return before.entrySet().stream()
                            .filter(member -> !member.getValue().equals(after.get(member.getKey())))
                            .map(Map.Entry::getKey);
                })
                .distinct()
                .toList();
    }

    private static Map<String, ConfigGroup> members(Config config, String name) {
        return config.getChannelGroup().getGroupsOrThrow(name).getGroupsMap();
    }

    private static void takeMember(ConfigGroup.Builder group, String name, ConfigGroup content) {
        ConfigGroup.Builder member =
                group.containsGroups(name) ? group.getGroupsOrThrow(name).toBuilder() : content.toBuilder();
        takePolicies(member, content);
        content.getValuesMap().forEach((key, value) -> takeValue(member, key, value));
        group.putGroups(name, member.build());
    }

    private static void takePolicies(ConfigGroup.Builder group, ConfigGroup from) {
        from.getPoliciesMap().forEach((name, policy) -> {
            ConfigPolicy present = group.getPoliciesOrDefault(name, ConfigPolicy.getDefaultInstance());
            group.putPolicies(
                    name, policy.toBuilder().setVersion(present.getVersion()).build());
        });
    }

    private static void takeValue(ConfigGroup.Builder group, String name, ConfigValue value) {
        ConfigValue present = group.getValuesOrDefault(name, ConfigValue.getDefaultInstance());
        group.putValues(name, value.toBuilder().setVersion(present.getVersion()).build());
    }
}
