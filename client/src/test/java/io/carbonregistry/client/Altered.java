package io.carbonregistry.client;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import io.carbonregistry.client.gateway.Endorsed;
import io.carbonregistry.client.gateway.Signatory;
import java.util.function.UnaryOperator;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.Payload;
import org.hyperledger.fabric.protos.peer.ChaincodeAction;
import org.hyperledger.fabric.protos.peer.ChaincodeActionPayload;
import org.hyperledger.fabric.protos.peer.ChaincodeEndorsedAction;
import org.hyperledger.fabric.protos.peer.ProposalResponsePayload;
import org.hyperledger.fabric.protos.peer.Transaction;

/** Transactions that were changed after they had been endorsed. */
record Altered(Endorsed endorsed) {

    /** With one bit of the signature turned. */
    Endorsed withOtherSignature() {
        byte[] signature = endorsed.envelope().getSignature().toByteArray();
        signature[signature.length - 1] ^= 1;
        return with(endorsed.envelope().toBuilder()
                .setSignature(ByteString.copyFrom(signature))
                .build());
    }

    /** Signed by somebody. */
    Endorsed signedBy(Signatory signatory) {
        return signed(endorsed.envelope().getPayload(), signatory);
    }

    /** With the endorsement of one organisation alone, and signed anew. */
    Endorsed withOneEndorsement(Signatory signatory) {
        return with(action -> action.toBuilder().removeEndorsements(1).build(), signatory);
    }

    /** With nothing to write, and signed anew. */
    Endorsed withOtherWrites(Signatory signatory) {
        return with(
                action -> action.toBuilder()
                        .setProposalResponsePayload(withoutWrites(action.getProposalResponsePayload()))
                        .build(),
                signatory);
    }

    private static ByteString withoutWrites(ByteString response) {
        try {
            ProposalResponsePayload payload = ProposalResponsePayload.parseFrom(response);
            ChaincodeAction action = ChaincodeAction.parseFrom(payload.getExtension());
            return payload.toBuilder()
                    .setExtension(action.toBuilder().clearResults().build().toByteString())
                    .build()
                    .toByteString();
        } catch (InvalidProtocolBufferException e) {
            throw new AssertionError(e);
        }
    }

    private Endorsed with(UnaryOperator<ChaincodeEndorsedAction> change, Signatory signatory) {
        try {
            Payload payload = Payload.parseFrom(endorsed.envelope().getPayload());
            Transaction.Builder transaction = Transaction.parseFrom(payload.getData()).toBuilder();
            ChaincodeActionPayload action =
                    ChaincodeActionPayload.parseFrom(transaction.getActions(0).getPayload());
            transaction
                    .getActionsBuilder(0)
                    .setPayload(action.toBuilder()
                            .setAction(change.apply(action.getAction()))
                            .build()
                            .toByteString());
            return signed(
                    payload.toBuilder()
                            .setData(transaction.build().toByteString())
                            .build()
                            .toByteString(),
                    signatory);
        } catch (InvalidProtocolBufferException e) {
            throw new AssertionError(e);
        }
    }

    private Endorsed signed(ByteString payload, Signatory signatory) {
        return with(Envelope.newBuilder()
                .setPayload(payload)
                .setSignature(signatory.sign(payload))
                .build());
    }

    private Endorsed with(Envelope envelope) {
        return new Endorsed(endorsed.transaction(), envelope, endorsed.result(), endorsed.guards());
    }
}
