package io.carbonregistry.fabric.rules.policies;

import io.carbonregistry.fabric.rules.MalformedException;
import io.carbonregistry.fabric.rules.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hyperledger.fabric.protos.common.ConfigGroup;
import org.hyperledger.fabric.protos.common.ConfigPolicy;
import org.hyperledger.fabric.protos.common.ImplicitMetaPolicy;
import org.hyperledger.fabric.protos.common.Policy.PolicyType;

/** The policies of a channel's configuration by their paths, such as /Channel/Application/Endorsement. */
public final class PolicyTree {
    private static final Policy NOBODY = signers -> false;

    private final String path;
    private final SortedMap<String, PolicyTree> groups = new TreeMap<>();
    private final SortedMap<String, Policy> policies = new TreeMap<>();

    /** Reads the policies of a group and of the groups in it. */
    public PolicyTree(String path, ConfigGroup group) {
        this.path = path;
        new TreeMap<>(group.getGroupsMap())
                .forEach((name, below) -> groups.put(name, new PolicyTree(path + "/" + name, below)));
        group.getPoliciesMap().forEach((name, policy) -> policies.put(name, read(name, policy)));
    }

    /** The policy of a path: absolute from the channel on, or relative to this group. */
    public Optional<Policy> policy(String reference) {
        if (reference.startsWith("/")) {
            return reference.startsWith(path + "/") ? policy(reference.substring(path.length() + 1)) : Optional.empty();
        }
        int slash = reference.indexOf('/');
        return slash < 0
                ? Optional.ofNullable(policies.get(reference))
                : group(reference.substring(0, slash)).flatMap(group -> group.policy(reference.substring(slash + 1)));
    }

    /** The group of this name below. */
    public Optional<PolicyTree> group(String name) {
        return Optional.ofNullable(groups.get(name));
    }

    private Policy read(String name, ConfigPolicy config) {
        if (!config.hasPolicy()) {
            throw new MalformedException("The policy " + path + "/" + name + " is empty");
        }
        PolicyType type = PolicyType.forNumber(config.getPolicy().getType());
        if (type == PolicyType.IMPLICIT_META) {
            return implicit(
                    Wire.parse(ImplicitMetaPolicy.parser(), config.getPolicy().getValue(), name + " policy"));
        }
        if (type == PolicyType.SIGNATURE) {
            return SignaturePolicy.parse(config.getPolicy().getValue());
        }
        throw new MalformedException("The policy " + path + "/" + name + " is of an unknown type");
    }

    private Policy implicit(ImplicitMetaPolicy message) {
        List<Policy> below = new ArrayList<>();
        for (Map.Entry<String, PolicyTree> group : groups.entrySet()) {
            below.add(group.getValue().policy(message.getSubPolicy()).orElse(NOBODY));
        }
        return ImplicitPolicy.of(message, below);
    }
}
