package io.carbonregistry.devledger.lifecycle;

import com.google.protobuf.ByteString;
import com.google.protobuf.Timestamp;
import io.carbonregistry.devledger.endorsing.Proposal;
import io.carbonregistry.devledger.endorsing.ProposalAnswers;
import io.carbonregistry.devledger.gateway.PreparedTransactions;
import io.carbonregistry.devledger.organisations.Signer;
import io.carbonregistry.devledger.simulation.Organisation;
import io.carbonregistry.devledger.simulation.Simulation;
import io.carbonregistry.devledger.state.StateView;
import io.carbonregistry.fabric.rules.lifecycle.ChaincodeDefinition;
import io.carbonregistry.fabric.rules.lifecycle.DefinitionWrites;
import io.carbonregistry.fabric.rules.transactions.Envelope;
import java.time.Instant;
import java.util.List;
import org.hyperledger.fabric.protos.common.ChannelHeader;
import org.hyperledger.fabric.protos.common.Header;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.common.SignatureHeader;
import org.hyperledger.fabric.protos.peer.ChaincodeEndorsedAction;
import org.hyperledger.fabric.protos.peer.ChaincodeHeaderExtension;
import org.hyperledger.fabric.protos.peer.ChaincodeID;
import org.hyperledger.fabric.protos.peer.ChaincodeInput;
import org.hyperledger.fabric.protos.peer.ChaincodeInvocationSpec;
import org.hyperledger.fabric.protos.peer.ChaincodeProposalPayload;
import org.hyperledger.fabric.protos.peer.ChaincodeSpec;
import org.hyperledger.fabric.protos.peer.Response;
import org.hyperledger.fabric.protos.peer.SignedProposal;
import org.hyperledger.fabric.protos.peer.lifecycle.CommitChaincodeDefinitionArgs;
import org.hyperledger.fabric.protos.peer.lifecycle.CommitChaincodeDefinitionResult;

/** The transaction by which a channel agrees on a chaincode's definition. */
final class DefinitionTransaction {

    private static final int OK = 200;

    private final String channel;
    private final List<Signer> peers;

    /** The first peer proposes, all endorse. */
    DefinitionTransaction(String channel, List<Signer> peers) {
        this.channel = channel;
        this.peers = List.copyOf(peers);
    }

    org.hyperledger.fabric.protos.common.Envelope define(ChaincodeDefinition definition, StateView state, Instant now) {
        Signer proposer = peers.get(0);
        Proposal proposal = propose(definition, proposer, now);
        ByteString payload = ProposalAnswers.payload(
                proposal,
                Response.newBuilder()
                        .setStatus(OK)
                        .setPayload(CommitChaincodeDefinitionResult.getDefaultInstance()
                                .toByteString())
                        .build(),
                simulate(definition, state, proposal.transactionId(), proposer.mspId()),
                ByteString.EMPTY,
                "syscc");
        ChaincodeEndorsedAction.Builder action =
                ChaincodeEndorsedAction.newBuilder().setProposalResponsePayload(payload);
        peers.forEach(peer -> action.addEndorsements(ProposalAnswers.endorsement(payload, peer)));
        var prepared = PreparedTransactions.prepare(proposal, action.build());
        return prepared.toBuilder()
                .setSignature(proposer.sign(prepared.getPayload()))
                .build();
    }

    /** Reads and writes what Fabric's lifecycle does: of a new definition everything, of a later one what is new in it. */
    private static ByteString simulate(
            ChaincodeDefinition definition, StateView state, String transactionId, String mspId) {
        Organisation organisation = new Organisation(mspId, List.of(mspId));
        Simulation simulation = new Simulation(transactionId, state, organisation);
        boolean known = ChaincodeDefinition.find(state, definition.name()).isPresent();
        simulation.get("lscc", definition.name());
        DefinitionWrites.of(definition).forEach((key, value) -> {
            boolean read =
                    known || key.text().endsWith("/Sequence") || key.text().startsWith("namespaces/metadata/");
            ByteString current = read ? simulation.get(key.namespace(), key.text()) : null;
            if (!value.equals(current)) {
                simulation.put(key.namespace(), key.text(), value);
            }
        });
        return simulation.result().toByteString();
    }

    private Proposal propose(ChaincodeDefinition definition, Signer proposer, Instant now) {
        SignatureHeader signatureHeader = proposer.header();
        ChaincodeID lifecycle =
                ChaincodeID.newBuilder().setName(ChaincodeDefinition.NAMESPACE).build();
        Header header = Header.newBuilder()
                .setChannelHeader(channelHeader(signatureHeader, lifecycle, now).toByteString())
                .setSignatureHeader(signatureHeader.toByteString())
                .build();
        ChaincodeInvocationSpec invocation = ChaincodeInvocationSpec.newBuilder()
                .setChaincodeSpec(
                        ChaincodeSpec.newBuilder().setChaincodeId(lifecycle).setInput(input(definition)))
                .build();
        ChaincodeProposalPayload payload = ChaincodeProposalPayload.newBuilder()
                .setInput(invocation.toByteString())
                .build();
        ByteString proposal = org.hyperledger.fabric.protos.peer.Proposal.newBuilder()
                .setHeader(header.toByteString())
                .setPayload(payload.toByteString())
                .build()
                .toByteString();
        return Proposal.of(SignedProposal.newBuilder()
                .setProposalBytes(proposal)
                .setSignature(proposer.sign(proposal))
                .build());
    }

    private ChannelHeader channelHeader(SignatureHeader signature, ChaincodeID lifecycle, Instant now) {
        return ChannelHeader.newBuilder()
                .setType(HeaderType.ENDORSER_TRANSACTION_VALUE)
                .setChannelId(channel)
                .setTimestamp(
                        Timestamp.newBuilder().setSeconds(now.getEpochSecond()).setNanos(now.getNano()))
                .setTxId(Envelope.transactionId(signature.getNonce(), signature.getCreator()))
                .setExtension(ChaincodeHeaderExtension.newBuilder()
                        .setChaincodeId(lifecycle)
                        .build()
                        .toByteString())
                .build();
    }

    private static ChaincodeInput input(ChaincodeDefinition definition) {
        CommitChaincodeDefinitionArgs arguments = CommitChaincodeDefinitionArgs.newBuilder()
                .setSequence(definition.sequence())
                .setName(definition.name())
                .setVersion(definition.endorsement().getVersion())
                .setEndorsementPlugin(definition.endorsement().getEndorsementPlugin())
                .setValidationPlugin(definition.validation().getValidationPlugin())
                .setValidationParameter(definition.validation().getValidationParameter())
                .setCollections(definition.collections())
                .build();
        return ChaincodeInput.newBuilder()
                .addArgs(ByteString.copyFromUtf8("CommitChaincodeDefinition"))
                .addArgs(arguments.toByteString())
                .build();
    }
}
