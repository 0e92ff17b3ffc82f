package io.carbonregistry.devledger.gateway;

import com.google.protobuf.Any;
import com.google.rpc.Status;
import io.grpc.Status.Code;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import java.util.List;
import org.hyperledger.fabric.protos.gateway.ErrorDetail;

/** Errors as a gateway reports them: a status, and what each node said. */
final class Problem {

    private Problem() {}

    static StatusRuntimeException of(Code code, String message) {
        return of(code, message, List.of());
    }

    static StatusRuntimeException of(Code code, String message, List<ErrorDetail> details) {
        Status.Builder status = Status.newBuilder().setCode(code.value()).setMessage(message);
        details.forEach(detail -> status.addDetails(Any.pack(detail)));
        return StatusProto.toStatusRuntimeException(status.build());
    }

    static String noChannel(String channel) {
        return "failed to get config for channel [" + channel + "]: could not get last config for channel " + channel;
    }

    static ErrorDetail detail(Peer peer, String message) {
        return ErrorDetail.newBuilder()
                .setAddress(peer.address())
                .setMspId(peer.mspId())
                .setMessage(message)
                .build();
    }
}
