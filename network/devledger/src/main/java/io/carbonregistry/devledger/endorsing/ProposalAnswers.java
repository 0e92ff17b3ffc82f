package io.carbonregistry.devledger.endorsing;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import io.carbonregistry.devledger.chaincode.ChaincodeException;
import io.carbonregistry.devledger.organisations.Signer;
import io.carbonregistry.devledger.simulation.Simulation;
import io.carbonregistry.devledger.simulation.WrittenPolicies;
import java.util.Set;
import org.hyperledger.fabric.protos.common.SignaturePolicyEnvelope;
import org.hyperledger.fabric.protos.peer.ChaincodeAction;
import org.hyperledger.fabric.protos.peer.ChaincodeCall;
import org.hyperledger.fabric.protos.peer.ChaincodeID;
import org.hyperledger.fabric.protos.peer.ChaincodeInterest;
import org.hyperledger.fabric.protos.peer.ChaincodeMessage;
import org.hyperledger.fabric.protos.peer.Endorsement;
import org.hyperledger.fabric.protos.peer.ProposalResponsePayload;
import org.hyperledger.fabric.protos.peer.Response;

/** The parts of a peer's answer to a proposal. */
public final class ProposalAnswers {

    /** Chaincode that is part of every peer, whose state has a policy of its own. */
    private static final Set<String> SYSTEM = Set.of("_lifecycle", "lscc", "qscc", "cscc");

    private ProposalAnswers() {}

    /** What all endorsers of a transaction must agree on to the byte. */
    public static ByteString payload(
            Proposal proposal, Response response, ByteString results, ByteString event, String version) {
        ChaincodeAction action = ChaincodeAction.newBuilder()
                .setResults(results)
                .setEvents(event)
                .setResponse(response)
                .setChaincodeId(
                        ChaincodeID.newBuilder().setName(proposal.chaincode()).setVersion(version))
                .build();
        return ProposalResponsePayload.newBuilder()
                .setProposalHash(proposal.hash())
                .setExtension(action.toByteString())
                .build()
                .toByteString();
    }

    /** A peer's signature over the payload and its own identity. */
    public static Endorsement endorsement(ByteString payload, Signer peer) {
        return Endorsement.newBuilder()
                .setEndorser(peer.creator())
                .setSignature(peer.sign(payload, peer.creator()))
                .build();
    }

    /** The event that a chaincode set; whose it is the peer says, not the chaincode. */
    static ByteString event(Proposal proposal, ChaincodeMessage message) {
        return message.hasChaincodeEvent()
                ? message.getChaincodeEvent().toBuilder()
                        .setChaincodeId(proposal.chaincode())
                        .setTxId(proposal.transactionId())
                        .build()
                        .toByteString()
                : ByteString.EMPTY;
    }

    /** Which policies the transaction must satisfy: those of the chaincodes it touched and of the keys it wrote. */
    static ChaincodeInterest interest(Simulation simulation) {
        ChaincodeInterest.Builder interest = ChaincodeInterest.newBuilder();
        for (String namespace : simulation.namespaces()) {
            if (!SYSTEM.contains(namespace)) {
                addCalls(interest, namespace, simulation.policies());
            }
        }
        return interest.build();
    }

    /** One call for the chaincode itself, if its policy or those of keys count, and one for each collection. */
    private static void addCalls(ChaincodeInterest.Builder interest, String namespace, WrittenPolicies policies) {
        boolean needed = policies.needsChaincodePolicy(namespace);
        if (needed || !policies.keyPolicies(namespace).isEmpty()) {
            interest.addChaincodes(call(namespace, policies).setDisregardNamespacePolicy(!needed));
        }
        for (String collection : policies.collections(namespace)) {
            interest.addChaincodes(ChaincodeCall.newBuilder()
                    .setName(namespace)
                    .addCollectionNames(collection)
                    .setNoPrivateReads(!policies.wasReadPrivately(namespace, collection)));
        }
    }

    private static ChaincodeCall.Builder call(String namespace, WrittenPolicies policies) {
        ChaincodeCall.Builder call = ChaincodeCall.newBuilder().setName(namespace);
        for (ByteString policy : policies.keyPolicies(namespace)) {
            try {
                call.addKeyPolicies(SignaturePolicyEnvelope.parseFrom(policy));
            } catch (InvalidProtocolBufferException e) {
                throw new ChaincodeException(
                        "error unmarshalling SignaturePolicyEnvelope: proto: cannot parse invalid wire-format data");
            }
        }
        return call;
    }
}
