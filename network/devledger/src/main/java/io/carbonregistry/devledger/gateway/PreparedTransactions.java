package io.carbonregistry.devledger.gateway;

import io.carbonregistry.devledger.endorsing.Proposal;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.Payload;
import org.hyperledger.fabric.protos.peer.ChaincodeActionPayload;
import org.hyperledger.fabric.protos.peer.ChaincodeEndorsedAction;
import org.hyperledger.fabric.protos.peer.Transaction;
import org.hyperledger.fabric.protos.peer.TransactionAction;

/** Puts a proposal and its endorsements together to the envelope that the client signs. */
public final class PreparedTransactions {

    private PreparedTransactions() {}

    /** The envelope without a signature. Transient data stays behind. */
    public static Envelope prepare(Proposal proposal, ChaincodeEndorsedAction action) {
        ChaincodeActionPayload payload = ChaincodeActionPayload.newBuilder()
                .setChaincodeProposalPayload(proposal.payloadWithoutTransient())
                .setAction(action)
                .build();
        Transaction transaction = Transaction.newBuilder()
                .addActions(TransactionAction.newBuilder()
                        .setHeader(proposal.header().getSignatureHeader())
                        .setPayload(payload.toByteString()))
                .build();
        Payload whole = Payload.newBuilder()
                .setHeader(proposal.header())
                .setData(transaction.toByteString())
                .build();
        return Envelope.newBuilder().setPayload(whole.toByteString()).build();
    }
}
