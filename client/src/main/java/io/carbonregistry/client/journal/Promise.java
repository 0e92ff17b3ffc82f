package io.carbonregistry.client.journal;

import io.carbonregistry.client.gateway.Endorsed;
import java.util.concurrent.CompletableFuture;

/** An act that somebody was promised to be told of. */
public interface Promise {

    /** Its transaction is about to be sent for ordering; done once this is on the disk. */
    CompletableFuture<?> sending(Endorsed endorsed);

    /** It stands in a block. */
    void committed(String transaction, long block);

    /** It ended otherwise, or nobody tells how. */
    void failed(Throwable failure);

    /** For whoever keeps no journal. */
    static Promise unkept() {
        return new NoJournal();
    }
}
