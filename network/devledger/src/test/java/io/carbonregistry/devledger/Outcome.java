package io.carbonregistry.devledger;

import com.google.protobuf.InvalidProtocolBufferException;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.Payload;
import org.hyperledger.fabric.protos.gateway.ErrorDetail;
import org.hyperledger.fabric.protos.gateway.PreparedTransaction;
import org.hyperledger.fabric.protos.peer.ChaincodeAction;
import org.hyperledger.fabric.protos.peer.ChaincodeActionPayload;
import org.hyperledger.fabric.protos.peer.ChaincodeEvent;
import org.hyperledger.fabric.protos.peer.ProposalResponsePayload;
import org.hyperledger.fabric.protos.peer.Response;

/** What came of a step, in the words of the transcripts. */
record Outcome(String result, String touches, String validation, Step.Event event, Step.Refusal refusal) {

    static Outcome of(ChaincodeAction action, String validation) throws InvalidProtocolBufferException {
        ChaincodeEvent event = ChaincodeEvent.parseFrom(action.getEvents());
        return new Outcome(
                text(action.getResponse()),
                Touches.of(action.getResults()),
                validation,
                event.getEventName().isEmpty()
                        ? null
                        : new Step.Event(
                                event.getEventName(), event.getPayload().toStringUtf8()),
                null);
    }

    static Outcome refused(String stage, Throwable failure) throws InvalidProtocolBufferException {
        StatusRuntimeException status = statusOf(failure);
        List<Step.Detail> details = new ArrayList<>();
        for (var any : Optional.ofNullable(StatusProto.fromThrowable(status))
                .orElseThrow()
                .getDetailsList()) {
            ErrorDetail detail = any.unpack(ErrorDetail.class);
            details.add(new Step.Detail(detail.getMspId(), detail.getMessage()));
        }
        details.sort(Comparator.comparing(Step.Detail::organisation));
        return new Outcome(
                null,
                null,
                null,
                null,
                new Step.Refusal(
                        stage,
                        status.getStatus().getCode().name(),
                        status.getStatus().getDescription(),
                        details));
    }

    static ChaincodeAction action(byte[] prepared) throws InvalidProtocolBufferException {
        Envelope envelope = PreparedTransaction.parseFrom(prepared).getEnvelope();
        var transaction = org.hyperledger.fabric.protos.peer.Transaction.parseFrom(
                Payload.parseFrom(envelope.getPayload()).getData());
        ChaincodeActionPayload payload =
                ChaincodeActionPayload.parseFrom(transaction.getActions(0).getPayload());
        return ChaincodeAction.parseFrom(
                ProposalResponsePayload.parseFrom(payload.getAction().getProposalResponsePayload())
                        .getExtension());
    }

    static String text(byte[] payload) {
        return new String(payload, StandardCharsets.UTF_8);
    }

    private static String text(Response response) {
        String payload = response.getPayload().toStringUtf8();
        return response.getStatus() == 200 && response.getMessage().isEmpty()
                ? payload
                : "status " + response.getStatus() + " " + response.getMessage() + ": " + payload;
    }

    private static StatusRuntimeException statusOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StatusRuntimeException status) {
                return status;
            }
        }
        throw new AssertionError("no gRPC status", failure);
    }
}
