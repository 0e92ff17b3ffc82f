package io.carbonregistry.fabric.rules.state;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.Wire;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVMetadataEntry;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVMetadataWrite;
import org.hyperledger.fabric.protos.peer.MetaDataKeys;

/**
 * What stands under a key.
 *
 * @param value the value, or in a collection its SHA-256; never empty
 * @param metadata a KVMetadataWrite with the key's metadata entries; empty when there are none
 * @param version where it was last written, its metadata included
 */
public record StateEntry(ByteString value, ByteString metadata, Version version) {

    /** The key-level endorsement policy, a SignaturePolicyEnvelope; empty when the key has none. */
    public ByteString validationParameter() {
        ByteString parameter = ByteString.EMPTY;
        for (KVMetadataEntry entry : Wire.parse(KVMetadataWrite.parser(), metadata, "metadata of a key")
                .getEntriesList()) {
            if (entry.getName().equals(MetaDataKeys.VALIDATION_PARAMETER.name())) {
                parameter = entry.getValue();
            }
        }
        return parameter;
    }
}
