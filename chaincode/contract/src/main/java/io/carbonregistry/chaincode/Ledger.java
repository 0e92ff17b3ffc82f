package io.carbonregistry.chaincode;

import static org.hyperledger.fabric.protos.peer.ChaincodeMessage.Type.GET_STATE;
import static org.hyperledger.fabric.protos.peer.ChaincodeMessage.Type.GET_STATE_MULTIPLE;

import com.google.protobuf.ByteString;
import io.carbonregistry.Lookup;
import io.carbonregistry.kernel.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.hyperledger.fabric.protos.peer.GetState;
import org.hyperledger.fabric.protos.peer.GetStateMultiple;
import org.hyperledger.fabric.protos.peer.GetStateMultipleResult;

/** What one transaction reads, in batches as large as the peer takes. A batch of one is a plain call. */
final class Ledger implements Lookup {

    /** The collection that is none. */
    private static final String PUBLIC = "";

    private final Transaction transaction;

    Ledger(Transaction transaction) {
        this.transaction = transaction;
    }

    @Override
    public SortedMap<String, byte[]> get(SortedSet<String> keys) {
        return get(PUBLIC, keys);
    }

    @Override
    public SortedMap<String, byte[]> get(Collection collection, SortedSet<String> keys) {
        return get(collection.wireName(), keys);
    }

    private SortedMap<String, byte[]> get(String collection, SortedSet<String> keys) {
        SortedMap<String, byte[]> found = new TreeMap<>();
        for (List<String> batch :
                Batches.of(List.copyOf(keys), transaction.offer().reads())) {
            List<ByteString> values =
                    batch.size() == 1 ? List.of(value(collection, batch.get(0))) : values(collection, batch);
            collect(batch, values, found);
        }
        return found;
    }

    @Override
    public SortedMap<String, byte[]> range(String from, String to, int limit) {
        return new RangeScan(transaction, limit).between(from, to);
    }

    private ByteString value(String collection, String key) {
        return transaction.call(
                GET_STATE,
                GetState.newBuilder().setCollection(collection).setKey(key).build());
    }

    private List<ByteString> values(String collection, List<String> keys) {
        GetStateMultiple request = GetStateMultiple.newBuilder()
                .setCollection(collection)
                .addAllKeys(keys)
                .build();
        return transaction
                .call(GET_STATE_MULTIPLE, request, GetStateMultipleResult.parser())
                .getValuesList();
    }

    /** A key that is not there has an empty value. */
    private static void collect(List<String> keys, List<ByteString> values, SortedMap<String, byte[]> found) {
        if (values.size() != keys.size()) {
            throw new PeerException("the peer answered another number of keys than it was asked for");
        }
        for (int i = 0; i < keys.size(); i++) {
            if (!values.get(i).isEmpty()) {
                found.put(keys.get(i), values.get(i).toByteArray());
            }
        }
    }
}
