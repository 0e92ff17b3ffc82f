package io.carbonregistry.client.audit;

import com.google.protobuf.ByteString;
import io.carbonregistry.Guards;
import io.carbonregistry.fabric.rules.policies.PolicyText;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVMetadataEntry;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVMetadataWrite;
import org.hyperledger.fabric.protos.peer.MetaDataKeys;

/** The endorsement policies of single keys, as they must stand in blocks. */
final class KeyPolicy {

    private KeyPolicy() {}

    /** That a peer of each of these organisations must endorse; empty, if there are none. */
    static ByteString of(SortedSet<String> mspIds) {
        return mspIds.isEmpty()
                ? ByteString.EMPTY
                : PolicyText.parse("AND('" + String.join(".peer','", mspIds) + ".peer')")
                        .toByteString();
    }

    /** The writes that give keys their guards, and take them away. */
    static Set<KVMetadataWrite> writes(Guards guards) {
        return guards.next().entrySet().stream()
                .map(one -> write(one.getKey(), of(one.getValue())))
                .collect(Collectors.toSet());
    }

    private static KVMetadataWrite write(String key, ByteString policy) {
        KVMetadataEntry.Builder entry = KVMetadataEntry.newBuilder()
                .setName(MetaDataKeys.VALIDATION_PARAMETER.name())
                .setValue(policy);
        return KVMetadataWrite.newBuilder().setKey(key).addEntries(entry).build();
    }
}
