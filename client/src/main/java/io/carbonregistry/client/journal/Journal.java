package io.carbonregistry.client.journal;

import io.carbonregistry.kernel.Request;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Remembers what was asked for and sent, so that it can be found out how it ended. */
public interface Journal extends AutoCloseable {

    /**
     * An act is asked for.
     *
     * @param request what for
     * @param intent its canonical intent
     * @return what to tell further of it, once this is on the disk
     */
    CompletableFuture<Promise> begin(Request<?> request, byte[] intent);

    /** Every act of which nobody knows yet how it ended, in the order in which they were asked for. */
    List<OpenAct> open();

    /** Somebody has found out, or tried to, how an open act ended. */
    void found(Ended ended);

    @Override
    void close();

    /** Whoever keeps none: after a crash nobody knows what was under way. */
    static Journal none() {
        return new NoJournal();
    }
}
