package io.carbonregistry.fabric.rules.configuration;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hyperledger.fabric.protos.common.ConfigGroup;
import org.hyperledger.fabric.protos.common.ConfigPolicy;
import org.hyperledger.fabric.protos.common.ConfigValue;

/**
 * One group, value or policy of a configuration.
 *
 * @param key its kind and path, unique in a configuration
 * @param path the path of the group in which its modification policy is looked up
 * @param version how often it was changed
 * @param modPolicy the policy that a change of it must satisfy
 * @param content the group, value or policy itself
 */
record ConfigItem(String key, String path, long version, String modPolicy, Object content) {
    static final String GROUP = "group ";
    static final String VALUE = "value ";
    static final String POLICY = "policy ";

    /** All items of a group and of the groups in it, by their keys. */
    static Map<String, ConfigItem> all(ConfigGroup root) {
        Map<String, ConfigItem> items = new TreeMap<>();
        collect("/Channel", root, items);
        return items;
    }

    private static void collect(String path, ConfigGroup group, Map<String, ConfigItem> items) {
        items.put(GROUP + path, new ConfigItem(GROUP + path, path, group.getVersion(), group.getModPolicy(), group));
        group.getGroupsMap().forEach((name, below) -> collect(path + "/" + name, below, items));
        group.getValuesMap().forEach((name, value) -> add(items, VALUE + path + "/" + name, path, value));
        group.getPoliciesMap().forEach((name, policy) -> add(items, POLICY + path + "/" + name, path, policy));
    }

    private static void add(Map<String, ConfigItem> items, String key, String path, ConfigValue value) {
        items.put(key, new ConfigItem(key, path, value.getVersion(), value.getModPolicy(), value));
    }

    private static void add(Map<String, ConfigItem> items, String key, String path, ConfigPolicy policy) {
        items.put(key, new ConfigItem(key, path, policy.getVersion(), policy.getModPolicy(), policy));
    }

    /** The names of the groups from the channel down to the one in which the modification policy is looked up. */
    List<String> groups() {
        return List.of(path.substring(1).split("/", -1));
    }
}
