package io.carbonregistry.devledger.chaincode;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.hyperledger.fabric.protos.peer.ChaincodeMessage;
import org.jspecify.annotations.Nullable;

/** A transaction that a chaincode is running: what it has open, and who waits for its end. */
final class RunningTransaction {

    private final Transaction transaction;
    private final String namespace;
    private final CompletableFuture<ChaincodeMessage> outcome = new CompletableFuture<>();
    private final Map<String, OpenQuery> queries = new HashMap<>();
    private boolean busy;

    RunningTransaction(Transaction transaction, String namespace) {
        this.transaction = transaction;
        this.namespace = namespace;
    }

    Transaction transaction() {
        return transaction;
    }

    /** The namespace of the keys that the chaincode sees: its own name. */
    String namespace() {
        return namespace;
    }

    CompletableFuture<ChaincodeMessage> outcome() {
        return outcome;
    }

    OpenQuery open(Function<String, OpenQuery> query) {
        String id = UUID.randomUUID().toString();
        OpenQuery opened = query.apply(id);
        queries.put(id, opened);
        return opened;
    }

    @Nullable
    OpenQuery query(String id) {
        return queries.get(id);
    }

    void close(String id) {
        queries.remove(id);
    }

    /** Takes the one place for a request; false when another request of this transaction holds it. */
    synchronized boolean begin() {
        boolean free = !busy;
        busy = true;
        return free;
    }

    synchronized void end() {
        busy = false;
    }
}
