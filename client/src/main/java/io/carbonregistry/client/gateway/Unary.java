package io.carbonregistry.client.gateway;

import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The one answer of a call. */
final class Unary<T> implements StreamObserver<T> {

    private final CompletableFuture<T> answer = new CompletableFuture<>();

    static <T> CompletableFuture<T> of(Consumer<StreamObserver<T>> call) {
        Unary<T> unary = new Unary<>();
        call.accept(unary);
        return unary.answer;
    }

    @Override
    public void onNext(T value) {
        answer.complete(value);
    }

    @Override
    public void onError(Throwable failure) {
        answer.completeExceptionally(failure);
    }

    @Override
    public void onCompleted() {
        answer.completeExceptionally(
                Status.INTERNAL.withDescription("no answer came").asRuntimeException());
    }
}
