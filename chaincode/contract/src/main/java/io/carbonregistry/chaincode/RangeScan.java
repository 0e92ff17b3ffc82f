package io.carbonregistry.chaincode;

import static org.hyperledger.fabric.protos.peer.ChaincodeMessage.Type.GET_STATE_BY_RANGE;
import static org.hyperledger.fabric.protos.peer.ChaincodeMessage.Type.QUERY_STATE_CLOSE;
import static org.hyperledger.fabric.protos.peer.ChaincodeMessage.Type.QUERY_STATE_NEXT;

import com.google.protobuf.InvalidProtocolBufferException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hyperledger.fabric.protos.ledger.queryresult.KV;
import org.hyperledger.fabric.protos.peer.GetStateByRange;
import org.hyperledger.fabric.protos.peer.QueryResponse;
import org.hyperledger.fabric.protos.peer.QueryResultBytes;
import org.hyperledger.fabric.protos.peer.QueryStateClose;
import org.hyperledger.fabric.protos.peer.QueryStateNext;

/**
 * Reads the first keys of a range. It asks without Fabric's paging, which would forbid the transaction to write; the peer sends
 * the keys by the hundred, and is told when enough have come.
 */
final class RangeScan {

    /** Before it lie only composite keys, which the registry has none of. */
    private static final String FIRST_KEY = "\u0001";

    private final Transaction transaction;
    private final int limit;
    private final SortedMap<String, byte[]> found = new TreeMap<>();

    RangeScan(Transaction transaction, int limit) {
        this.transaction = transaction;
        this.limit = limit;
    }

    /** The keys from the first, inclusive, to the last, exclusive, with their values. An empty bound is an open one. */
    SortedMap<String, byte[]> between(String from, String to) {
        GetStateByRange range = GetStateByRange.newBuilder()
                .setStartKey(from.isEmpty() ? FIRST_KEY : from)
                .setEndKey(to)
                .build();
        QueryResponse rows = transaction.call(GET_STATE_BY_RANGE, range, QueryResponse.parser());
        while (!takeAll(rows) && rows.getHasMore()) {
            QueryStateNext next =
                    QueryStateNext.newBuilder().setId(rows.getId()).build();
            rows = transaction.call(QUERY_STATE_NEXT, next, QueryResponse.parser());
        }
        if (rows.getHasMore()) {
            transaction.call(
                    QUERY_STATE_CLOSE,
                    QueryStateClose.newBuilder().setId(rows.getId()).build());
        }
        return found;
    }

    /** Takes rows up to the limit; true if that is reached. */
    private boolean takeAll(QueryResponse rows) {
        for (QueryResultBytes row : rows.getResultsList()) {
            if (found.size() < limit) {
                take(row);
            }
        }
        return found.size() >= limit;
    }

    private void take(QueryResultBytes row) {
        try {
            KV state = KV.parseFrom(row.getResultBytes());
            found.put(state.getKey(), state.getValue().toByteArray());
        } catch (InvalidProtocolBufferException e) {
            throw new PeerException("the peer's answer cannot be read");
        }
    }
}
