package io.carbonregistry.devledger.chaincode;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Takes off what futures wrap around a failure. */
public final class Failures {

    private Failures() {}

    /** The failure itself. */
    public static Throwable cause(Throwable failure) {
        Throwable cause = failure.getCause();
        return failure instanceof CompletionException && cause != null ? cause : failure;
    }

    /** Hands a future's result, or the failure itself, to whoever is to have the last word on it. */
    @SuppressWarnings("FutureReturnValueIgnored")
    public static <T> void settle(CompletableFuture<T> future, BiConsumer<? super T, @Nullable Throwable> receiver) {
        future.whenComplete((result, failure) -> receiver.accept(result, failure == null ? null : cause(failure)));
    }
}
