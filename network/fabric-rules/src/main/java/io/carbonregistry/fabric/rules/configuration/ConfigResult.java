package io.carbonregistry.fabric.rules.configuration;

import io.carbonregistry.fabric.rules.MalformedException;
import java.util.Map;
import org.hyperledger.fabric.protos.common.ConfigGroup;
import org.hyperledger.fabric.protos.common.ConfigPolicy;
import org.hyperledger.fabric.protos.common.ConfigValue;

/** Puts the items of an updated configuration together again; what a group no longer names is gone. */
final class ConfigResult {
    private static final String DEFAULT_MOD_POLICY = "Admins";
    private static final String UPGRADE_MARK = ConfigItem.VALUE + "/Channel/Orderer/Capabilities";

    private final Map<String, ConfigItem> items;

    private ConfigResult(Map<String, ConfigItem> items) {
        this.items = items;
    }

    static ConfigGroup of(Map<String, ConfigItem> items) {
        return new ConfigResult(items).group("/Channel");
    }

    private ConfigGroup group(String path) {
        ConfigGroup stated = get(ConfigItem.GROUP + path, ConfigGroup.class);
        ConfigGroup.Builder group = stated.toBuilder().setModPolicy(modPolicy(stated.getModPolicy()));
        for (String name : stated.getGroupsMap().keySet()) {
            group.putGroups(name, group(path + "/" + name));
        }
        for (String name : stated.getValuesMap().keySet()) {
            ConfigValue value = get(ConfigItem.VALUE + path + "/" + name, ConfigValue.class);
            group.putValues(
                    name,
                    value.toBuilder()
                            .setModPolicy(modPolicy(value.getModPolicy()))
                            .build());
        }
        for (String name : stated.getPoliciesMap().keySet()) {
            ConfigPolicy policy = get(ConfigItem.POLICY + path + "/" + name, ConfigPolicy.class);
            group.putPolicies(
                    name,
                    policy.toBuilder()
                            .setModPolicy(modPolicy(policy.getModPolicy()))
                            .build());
        }
        return group.build();
    }

    /** Fabric gives items of early channels, made without a modification policy, that of the administrators. */
    private String modPolicy(String stated) {
        return stated.isEmpty() && items.containsKey(UPGRADE_MARK) ? DEFAULT_MOD_POLICY : stated;
    }

    private <T> T get(String key, Class<T> kind) {
        ConfigItem item = items.get(key);
        if (item == null) {
            throw new MalformedException("The updated configuration lacks " + key);
        }
        return kind.cast(item.content());
    }
}
