package io.carbonregistry.fabric.rules.transactions;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.MalformedException;
import io.carbonregistry.fabric.rules.Sha256;
import io.carbonregistry.fabric.rules.Wire;
import java.util.List;
import java.util.Optional;
import org.hyperledger.fabric.protos.peer.ChaincodeAction;
import org.hyperledger.fabric.protos.peer.ChaincodeActionPayload;
import org.hyperledger.fabric.protos.peer.ChaincodeEvent;
import org.hyperledger.fabric.protos.peer.ChaincodeHeaderExtension;
import org.hyperledger.fabric.protos.peer.ChaincodeInput;
import org.hyperledger.fabric.protos.peer.ChaincodeInvocationSpec;
import org.hyperledger.fabric.protos.peer.ChaincodeProposalPayload;
import org.hyperledger.fabric.protos.peer.Endorsement;
import org.hyperledger.fabric.protos.peer.ProposalResponsePayload;
import org.hyperledger.fabric.protos.peer.Transaction;

/**
 * What an endorser transaction carries: the proposal, what endorsers made of it, and their signatures.
 *
 * @param payload proposal payload, response payload and endorsements
 * @param action the chaincode's response, read and write sets and event
 */
public record EndorsedAction(ChaincodeActionPayload payload, ChaincodeAction action) {

    /**
     * The action of an endorser transaction.
     *
     * @throws MalformedException when the envelope holds no such transaction
     */
    public static EndorsedAction of(Envelope envelope) {
        Transaction transaction =
                Wire.parse(Transaction.parser(), envelope.payload().getData(), "transaction");
        if (transaction.getActionsCount() != 1) {
            throw new MalformedException("A transaction has one action, this one has " + transaction.getActionsCount());
        }
        return of(Wire.parse(
                ChaincodeActionPayload.parser(), transaction.getActions(0).getPayload(), "chaincode action payload"));
    }

    /** The action that a payload holds. */
    public static EndorsedAction of(ChaincodeActionPayload payload) {
        if (payload.getAction().getProposalResponsePayload().isEmpty()) {
            throw new MalformedException("The action has no proposal response payload");
        }
        ProposalResponsePayload response = Wire.parse(
                ProposalResponsePayload.parser(),
                payload.getAction().getProposalResponsePayload(),
                "proposal response payload");
        if (response.getExtension().isEmpty()) {
            throw new MalformedException("The proposal response payload has no chaincode action");
        }
        return new EndorsedAction(
                payload, Wire.parse(ChaincodeAction.parser(), response.getExtension(), "chaincode action"));
    }

    /** Whether what the endorsers of an envelope signed is a response to the very proposal that the envelope carries. */
    public static boolean answersItsProposal(Envelope envelope) {
        Transaction transaction =
                Wire.parse(Transaction.parser(), envelope.payload().getData(), "transaction");
        return transaction.getActionsCount() == 1
                && answers(
                        envelope,
                        transaction.getActions(0).getHeader(),
                        of(envelope).payload());
    }

    /** Whether the endorsed response in a payload is one to the proposal of these headers and this payload. */
    public static boolean answers(Envelope envelope, ByteString signatureHeader, ChaincodeActionPayload payload) {
        ProposalResponsePayload response = Wire.parse(
                ProposalResponsePayload.parser(),
                payload.getAction().getProposalResponsePayload(),
                "proposal response payload");
        ByteString hash = Sha256.of(
                envelope.payload().getHeader().getChannelHeader(),
                signatureHeader,
                payload.getChaincodeProposalPayload());
        return !payload.getChaincodeProposalPayload().isEmpty() && hash.equals(response.getProposalHash());
    }

    /** The bytes that each endorser signed, followed by its own identity. */
    public ByteString responsePayload() {
        return payload.getAction().getProposalResponsePayload();
    }

    /** The endorsers and their signatures, in the client's order. */
    public List<Endorsement> endorsements() {
        return payload.getAction().getEndorsementsList();
    }

    /** What was read and what is to be written. */
    public ReadWriteSet readWriteSet() {
        return ReadWriteSet.parse(action.getResults());
    }

    /** The event that the chaincode set; at most one. */
    public Optional<ChaincodeEvent> event() {
        return action.getEvents().isEmpty()
                ? Optional.empty()
                : Optional.of(Wire.parse(ChaincodeEvent.parser(), action.getEvents(), "chaincode event"));
    }

    /** The function and the arguments of the proposal; transient data never stands in a block. */
    public ChaincodeInput input() {
        ChaincodeProposalPayload proposal = Wire.parse(
                ChaincodeProposalPayload.parser(), payload.getChaincodeProposalPayload(), "proposal payload");
        return Wire.parse(ChaincodeInvocationSpec.parser(), proposal.getInput(), "invocation")
                .getChaincodeSpec()
                .getInput();
    }

    /** The chaincode that a proposal's header names. */
    public static ChaincodeHeaderExtension extension(Envelope envelope) {
        return Wire.parse(
                ChaincodeHeaderExtension.parser(), envelope.channelHeader().getExtension(), "header extension");
    }
}
