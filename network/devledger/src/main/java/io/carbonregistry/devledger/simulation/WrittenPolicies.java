package io.carbonregistry.devledger.simulation;

import com.google.protobuf.ByteString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What decides who must endorse a transaction: the written keys with policies of their own, where keys without one were
 * written, and which collections' values were read. The collection without a name is the public state.
 */
public final class WrittenPolicies {
    private static final String VALIDATION_PARAMETER = "VALIDATION_PARAMETER";
    private static final String PUBLIC = "";

    private final SortedMap<String, List<ByteString>> keyPolicies = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> plain = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> privatelyRead = new TreeMap<>();
    private final Set<String> written = new TreeSet<>();

    void wrote(String namespace, String collection, Map<String, ByteString> metadata) {
        written.add(namespace);
        ByteString policy = metadata.get(VALIDATION_PARAMETER);
        if (policy == null) {
            plain.computeIfAbsent(namespace, unused -> new TreeSet<>()).add(collection);
        } else {
            keyPolicies.computeIfAbsent(namespace, unused -> new ArrayList<>()).add(policy);
        }
    }

    void readPrivately(String namespace, String collection) {
        privatelyRead.computeIfAbsent(namespace, unused -> new TreeSet<>()).add(collection);
    }

    /** The serialised key-level policies of the keys written in a namespace, in its collections as well. */
    public List<ByteString> keyPolicies(String namespace) {
        return keyPolicies.getOrDefault(namespace, List.of());
    }

    /** Whether the chaincode's own policy counts: a key without one of its own was written, or none at all. */
    public boolean needsChaincodePolicy(String namespace) {
        return plain.getOrDefault(namespace, new TreeSet<>()).contains(PUBLIC) || !written.contains(namespace);
    }

    /** The collections of a namespace whose policies count. */
    public SortedSet<String> collections(String namespace) {
        SortedSet<String> collections = new TreeSet<>(plain.getOrDefault(namespace, new TreeSet<>()));
        collections.addAll(privatelyRead.getOrDefault(namespace, new TreeSet<>()));
        collections.remove(PUBLIC);
        return collections;
    }

    /** Whether values of a collection were read, which only those can who hold it. */
    public boolean wasReadPrivately(String namespace, String collection) {
        return privatelyRead.getOrDefault(namespace, new TreeSet<>()).contains(collection);
    }
}
