package io.carbonregistry.devledger.chaincode;

import com.google.protobuf.ByteString;
import java.util.function.Supplier;
import org.hyperledger.fabric.protos.peer.QueryResponse;
import org.hyperledger.fabric.protos.peer.QueryResponseMetadata;
import org.hyperledger.fabric.protos.peer.QueryResultBytes;
import org.jspecify.annotations.Nullable;

/** A range or a history while a chaincode reads it: the peer answers a hundred results at a time. */
final class OpenQuery {

    static final int TOTAL_LIMIT = 100_000;
    private static final int BATCH = 100;

    private final String id;
    private final Supplier<@Nullable ByteString> results;
    private final int limit;
    private @Nullable ByteString held;
    private int returned;
    private boolean exhausted;

    OpenQuery(String id, Supplier<@Nullable ByteString> results, int limit) {
        this.id = id;
        this.results = results;
        this.limit = limit;
    }

    /** The next results; when there may be more, one is held back to begin the next answer. */
    QueryResponse next() {
        QueryResponse.Builder response = QueryResponse.newBuilder().setId(id);
        addHeld(response);
        while (true) {
            ByteString result = advance();
            if (result == null) {
                exhausted = true;
                return response.build();
            }
            if (response.getResultsCount() == BATCH) {
                held = result;
                return response.setHasMore(true).build();
            }
            add(response, result);
        }
    }

    /** All results of one page, with the key at which the next begins. */
    QueryResponse page(Supplier<String> bookmark) {
        QueryResponse.Builder response = QueryResponse.newBuilder().setId(id);
        for (ByteString result = advance(); result != null; result = advance()) {
            add(response, result);
        }
        exhausted = true;
        QueryResponseMetadata about = QueryResponseMetadata.newBuilder()
                .setFetchedRecordsCount(returned)
                .setBookmark(bookmark.get())
                .build();
        return response.setMetadata(about.toByteString()).build();
    }

    /** Whether the last answer was the last. */
    boolean isExhausted() {
        return exhausted;
    }

    private @Nullable ByteString advance() {
        if (returned >= limit) {
            return null;
        }
        ByteString result = results.get();
        returned += result == null ? 0 : 1;
        return result;
    }

    private void addHeld(QueryResponse.Builder response) {
        ByteString first = held;
        if (first != null) {
            add(response, first);
            held = null;
        }
    }

    private static void add(QueryResponse.Builder response, ByteString result) {
        response.addResults(QueryResultBytes.newBuilder().setResultBytes(result));
    }
}
