package io.carbonregistry.client.gateway;

import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import io.carbonregistry.kernel.Refusal;
import io.carbonregistry.wire.RefusalJson;
import io.grpc.Status;
import io.grpc.protobuf.StatusProto;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.hyperledger.fabric.protos.gateway.ErrorDetail;

/**
 * What a failed call says.
 *
 * @param code the status of the call
 * @param messages what the gateway says, then what each peer that it asked has said
 */
public record Failure(Status.Code code, List<String> messages) {

    /** How a peer begins to tell what a chaincode answered. */
    private static final String CHAINCODE = "chaincode response 500, ";

    /** How a peer tells somebody that it will never listen: to this certificate, or with this clock. */
    private static final Set<String> DENIED =
            Set.of("access denied", "client identity expired", "request unauthorized");

    /** Peers at different heights, a gateway that has just started, too many at once, and whatever else passes. */
    private static final Set<Status.Code> PASSING = EnumSet.of(
            Status.Code.ABORTED,
            Status.Code.UNAVAILABLE,
            Status.Code.FAILED_PRECONDITION,
            Status.Code.RESOURCE_EXHAUSTED,
            Status.Code.DEADLINE_EXCEEDED);

    /** Reads a failure of gRPC, bare or wrapped. */
    public static Failure of(Throwable failure) {
        Throwable cause = cause(failure);
        Status status = Status.fromThrowable(cause);
        List<String> messages = new ArrayList<>();
        messages.add(Optional.ofNullable(status.getDescription())
                .orElse(status.getCode().name()));
        com.google.rpc.Status details = StatusProto.fromThrowable(cause);
        if (details != null) {
            details.getDetailsList().stream().flatMap(Failure::detail).forEach(messages::add);
        }
        return new Failure(status.getCode(), List.copyOf(messages));
    }

    /** What really failed: futures wrap it. */
    public static Throwable cause(Throwable failure) {
        Throwable cause = failure.getCause();
        return failure instanceof CompletionException && cause != null ? cause(cause) : failure;
    }

    /** The registry's refusal, if this is one. */
    public Optional<Refusal> refusal() {
        return messages.stream()
                .filter(message -> message.contains(CHAINCODE))
                .map(message -> message.substring(message.indexOf(CHAINCODE) + CHAINCODE.length()))
                .flatMap(text -> RefusalJson.read(text).stream())
                .findFirst();
    }

    /** Whether the same call may well succeed in a moment. */
    public boolean passes() {
        return PASSING.contains(code)
                && messages.stream()
                        .noneMatch(message ->
                                message.contains(CHAINCODE) || DENIED.stream().anyMatch(message::contains));
    }

    /** All that is said, for a person. */
    public String text() {
        return code + ": " + String.join("; ", messages.stream().distinct().toList());
    }

    private static Stream<String> detail(Any detail) {
        try {
            return detail.is(ErrorDetail.class)
                    ? Stream.of(detail.unpack(ErrorDetail.class).getMessage())
                    : Stream.empty();
        } catch (InvalidProtocolBufferException e) {
            return Stream.empty();
        }
    }
}
