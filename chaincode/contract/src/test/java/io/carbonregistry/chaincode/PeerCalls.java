package io.carbonregistry.chaincode;

import static org.hyperledger.fabric.protos.peer.ChaincodeMessage.Type.RESPONSE;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.hyperledger.fabric.protos.ledger.queryresult.KV;
import org.hyperledger.fabric.protos.peer.ChaincodeMessage;
import org.hyperledger.fabric.protos.peer.DelState;
import org.hyperledger.fabric.protos.peer.GetState;
import org.hyperledger.fabric.protos.peer.GetStateByRange;
import org.hyperledger.fabric.protos.peer.GetStateMultiple;
import org.hyperledger.fabric.protos.peer.GetStateMultipleResult;
import org.hyperledger.fabric.protos.peer.PutState;
import org.hyperledger.fabric.protos.peer.PutStateMetadata;
import org.hyperledger.fabric.protos.peer.QueryResponse;
import org.hyperledger.fabric.protos.peer.QueryResultBytes;
import org.hyperledger.fabric.protos.peer.QueryStateClose;
import org.hyperledger.fabric.protos.peer.QueryStateNext;
import org.hyperledger.fabric.protos.peer.WriteBatchState;
import org.hyperledger.fabric.protos.peer.WriteRecord;

/** How a peer answers each call, and what it notes of it. */
final class PeerCalls {

    private static final int ROWS = 100;

    private final SortedMap<String, ByteString> states;
    private final Map<String, Iterator<Map.Entry<String, ByteString>>> scans = new ConcurrentHashMap<>();

    PeerCalls(SortedMap<String, ByteString> states) {
        this.states = states;
    }

    /** Scans that were opened and neither read to their end nor closed. */
    int openScans() {
        return scans.size();
    }

    ChaincodeMessage answer(ChaincodeMessage call, Simulation simulation) {
        try {
            return call.toBuilder()
                    .setType(RESPONSE)
                    .setPayload(payload(call, simulation))
                    .build();
        } catch (InvalidProtocolBufferException e) {
            throw new AssertionError(e);
        }
    }

    private ByteString payload(ChaincodeMessage call, Simulation simulation) throws InvalidProtocolBufferException {
        ByteString request = call.getPayload();
        return switch (call.getType()) {
            case GET_STATE -> read(GetState.parseFrom(request), simulation);
            case GET_STATE_MULTIPLE -> readAll(GetStateMultiple.parseFrom(request), simulation);
            case PUT_STATE -> put(PutState.parseFrom(request), simulation);
            case DEL_STATE -> delete(DelState.parseFrom(request), simulation);
            case PUT_STATE_METADATA -> putMetadata(PutStateMetadata.parseFrom(request), simulation);
            case WRITE_BATCH_STATE -> writeAll(WriteBatchState.parseFrom(request), simulation);
            case GET_STATE_BY_RANGE -> scan(GetStateByRange.parseFrom(request), call.getTxid());
            case QUERY_STATE_NEXT -> rows(QueryStateNext.parseFrom(request).getId());
            case QUERY_STATE_CLOSE -> close(QueryStateClose.parseFrom(request).getId());
            default -> throw new AssertionError("unexpected " + call.getType());
        };
    }

    private ByteString read(GetState get, Simulation simulation) {
        return read(place(get.getCollection(), get.getKey()), simulation);
    }

    /** A key of a collection stands under the collection's name, which no key begins with. */
    private static String place(String collection, String key) {
        return collection.isEmpty() ? key : collection + ":" + key;
    }

    private ByteString read(String key, Simulation simulation) {
        simulation.read(key);
        return states.getOrDefault(key, ByteString.EMPTY);
    }

    private ByteString readAll(GetStateMultiple request, Simulation simulation) {
        GetStateMultipleResult.Builder result = GetStateMultipleResult.newBuilder();
        request.getKeysList().forEach(key -> result.addValues(read(place(request.getCollection(), key), simulation)));
        return result.build().toByteString();
    }

    private static ByteString put(PutState put, Simulation simulation) {
        simulation.put(place(put.getCollection(), put.getKey()), put.getValue());
        return ByteString.EMPTY;
    }

    private static ByteString putMetadata(PutStateMetadata put, Simulation simulation) {
        simulation.putMetadata(put.getKey(), put.getMetadata());
        return ByteString.EMPTY;
    }

    private static ByteString delete(DelState delete, Simulation simulation) {
        simulation.delete(place(delete.getCollection(), delete.getKey()));
        return ByteString.EMPTY;
    }

    private static ByteString writeAll(WriteBatchState batch, Simulation simulation) {
        for (WriteRecord write : batch.getRecList()) {
            switch (write.getType()) {
                case PUT_STATE -> simulation.put(place(write.getCollection(), write.getKey()), write.getValue());
                case DEL_STATE -> simulation.delete(place(write.getCollection(), write.getKey()));
                case PUT_STATE_METADATA -> simulation.putMetadata(write.getKey(), write.getMetadata());
                default -> throw new AssertionError("unexpected " + write.getType());
            }
        }
        return ByteString.EMPTY;
    }

    private ByteString scan(GetStateByRange range, String id) {
        SortedMap<String, ByteString> from = states.tailMap(range.getStartKey());
        SortedMap<String, ByteString> rows = range.getEndKey().isEmpty() ? from : from.headMap(range.getEndKey());
        scans.put(id, rows.entrySet().iterator());
        return rows(id);
    }

    private ByteString rows(String id) {
        QueryResponse.Builder rows = QueryResponse.newBuilder().setId(id);
        Iterator<Map.Entry<String, ByteString>> rest = scans.get(id);
        while (rest.hasNext() && rows.getResultsCount() < ROWS) {
            Map.Entry<String, ByteString> row = rest.next();
            KV state = KV.newBuilder()
                    .setKey(row.getKey())
                    .setValue(row.getValue())
                    .build();
            rows.addResults(QueryResultBytes.newBuilder().setResultBytes(state.toByteString()));
        }
        if (!rest.hasNext()) {
            scans.remove(id);
        }
        return rows.setHasMore(rest.hasNext()).build().toByteString();
    }

    private ByteString close(String id) {
        scans.remove(id);
        return ByteString.EMPTY;
    }
}
