package io.carbonregistry.devledger.chaincode;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import io.carbonregistry.devledger.simulation.RangeQuery;
import io.carbonregistry.devledger.simulation.Simulation;
import io.carbonregistry.devledger.state.StateView.Entry;
import java.util.Iterator;
import org.hyperledger.fabric.protos.ledger.queryresult.KV;
import org.hyperledger.fabric.protos.ledger.queryresult.KeyModification;
import org.hyperledger.fabric.protos.peer.GetHistoryForKey;
import org.hyperledger.fabric.protos.peer.GetStateByRange;
import org.hyperledger.fabric.protos.peer.QueryMetadata;
import org.hyperledger.fabric.protos.peer.QueryResponse;
import org.hyperledger.fabric.protos.peer.QueryStateClose;
import org.hyperledger.fabric.protos.peer.QueryStateNext;
import org.jspecify.annotations.Nullable;

/** Answers the calls that walk ranges and histories. */
final class QueryCalls {

    private final KeyHistory history;

    QueryCalls(KeyHistory history) {
        this.history = history;
    }

    ByteString range(ByteString payload, RunningTransaction running) throws InvalidProtocolBufferException {
        GetStateByRange call = GetStateByRange.parseFrom(payload);
        QueryMetadata page = QueryMetadata.parseFrom(call.getMetadata());
        if (!call.getCollection().isEmpty()) {
            // Collections are read whole, whatever page is asked for: so Fabric does it.
            Iterator<Entry> found =
                    PrivateCalls.range(running, call.getCollection(), call.getStartKey(), call.getEndKey());
            return answer(running, running.open(id -> privateQuery(id, running, found)));
        }
        if (page.getPageSize() != 0 || !page.getBookmark().isEmpty()) {
            return page(call, page, running);
        }
        RangeQuery range = simulation(running).range(running.namespace(), call.getStartKey(), call.getEndKey());
        return answer(running, running.open(id -> query(id, running, range, OpenQuery.TOTAL_LIMIT)));
    }

    ByteString historyOf(ByteString payload, RunningTransaction running) throws InvalidProtocolBufferException {
        GetHistoryForKey call = GetHistoryForKey.parseFrom(payload);
        Iterator<KeyModification> found = history.of(simulation(running).state(), running.namespace(), call.getKey());
        OpenQuery opened = running.open(id ->
                new OpenQuery(id, () -> found.hasNext() ? found.next().toByteString() : null, OpenQuery.TOTAL_LIMIT));
        return answer(running, opened);
    }

    ByteString next(ByteString payload, RunningTransaction running) throws InvalidProtocolBufferException {
        OpenQuery query = running.query(QueryStateNext.parseFrom(payload).getId());
        if (query == null) {
            throw new ChaincodeException("query iterator not found");
        }
        return answer(running, query);
    }

    ByteString close(ByteString payload, RunningTransaction running) throws InvalidProtocolBufferException {
        String id = QueryStateClose.parseFrom(payload).getId();
        running.close(id);
        return QueryResponse.newBuilder().setId(id).build().toByteString();
    }

    private static ByteString page(GetStateByRange call, QueryMetadata page, RunningTransaction running) {
        String start = page.getBookmark().isEmpty() ? call.getStartKey() : page.getBookmark();
        RangeQuery range = simulation(running).page(running.namespace(), start, call.getEndKey(), page.getPageSize());
        int limit =
                page.getPageSize() > 0 ? Math.min(page.getPageSize(), OpenQuery.TOTAL_LIMIT) : OpenQuery.TOTAL_LIMIT;
        return query("", running, range, limit).page(range::bookmark).toByteString();
    }

    private static OpenQuery query(String id, RunningTransaction running, RangeQuery range, int limit) {
        return new OpenQuery(id, () -> result(running.namespace(), range.next()), limit);
    }

    private static OpenQuery privateQuery(String id, RunningTransaction running, Iterator<Entry> found) {
        return new OpenQuery(
                id, () -> found.hasNext() ? result(running.namespace(), found.next()) : null, OpenQuery.TOTAL_LIMIT);
    }

    private static @Nullable ByteString result(String namespace, @Nullable Entry entry) {
        return entry == null
                ? null
                : KV.newBuilder()
                        .setNamespace(namespace)
                        .setKey(entry.key())
                        .setValue(entry.value().value())
                        .build()
                        .toByteString();
    }

    private static ByteString answer(RunningTransaction running, OpenQuery query) {
        QueryResponse response = query.next();
        if (query.isExhausted()) {
            running.close(response.getId());
        }
        return response.toByteString();
    }

    private static Simulation simulation(RunningTransaction running) {
        return running.transaction().simulation();
    }
}
