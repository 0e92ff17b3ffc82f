package io.carbonregistry.bench.load;

import java.util.concurrent.CompletableFuture;

/** Work that is done again and again, many pieces at a time. */
@FunctionalInterface
public interface Work {

    /** Begins the next piece; the number of the block that it ends in, or of whatever it ends with others. */
    CompletableFuture<Long> next();

    /** Whether there is a next piece. */
    default boolean isLeft() {
        return true;
    }
}
