package io.carbonregistry.devledger.queries;

import com.google.protobuf.Message;
import org.hyperledger.fabric.protos.peer.Response;

/** The two kinds of response. */
final class Responses {

    private static final int OK = 200;
    private static final int ERROR = 500;

    private Responses() {}

    static Response success(Message result) {
        return Response.newBuilder()
                .setStatus(OK)
                .setPayload(result.toByteString())
                .build();
    }

    static Response error(String message) {
        return Response.newBuilder().setStatus(ERROR).setMessage(message).build();
    }
}
