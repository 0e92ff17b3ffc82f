package io.carbonregistry.devledger.simulation;

import com.google.protobuf.ByteString;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Which of the written keys carry an endorsement policy of their own, and where one without such a policy was written. */
public final class WrittenPolicies {

    private static final String VALIDATION_PARAMETER = "VALIDATION_PARAMETER";

    private final Map<String, Set<ByteString>> keyPolicies = new LinkedHashMap<>();
    private final Set<String> plainWrites = new LinkedHashSet<>();

    void notice(String namespace, Map<String, ByteString> metadata) {
        ByteString policy = metadata.get(VALIDATION_PARAMETER);
        if (policy == null) {
            plainWrites.add(namespace);
        } else {
            keyPolicies
                    .computeIfAbsent(namespace, unused -> new LinkedHashSet<>())
                    .add(policy);
        }
    }

    /** The serialised key-level policies of the keys written in a namespace. */
    public Set<ByteString> keyPolicies(String namespace) {
        return keyPolicies.getOrDefault(namespace, Set.of());
    }

    /** Whether the chaincode's own policy counts: not if every key written has its own. */
    public boolean needsChaincodePolicy(String namespace) {
        return plainWrites.contains(namespace) || !keyPolicies.containsKey(namespace);
    }
}
