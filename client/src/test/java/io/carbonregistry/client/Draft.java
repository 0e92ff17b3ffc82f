package io.carbonregistry.client;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Timestamp;
import io.carbonregistry.client.gateway.Connection;
import io.carbonregistry.client.gateway.Failure;
import io.carbonregistry.client.gateway.Signatory;
import io.grpc.StatusRuntimeException;
import java.time.Instant;
import org.hyperledger.fabric.protos.common.ChannelHeader;
import org.hyperledger.fabric.protos.common.Header;
import org.hyperledger.fabric.protos.gateway.EndorseRequest;
import org.hyperledger.fabric.protos.gateway.GatewayGrpc;
import org.hyperledger.fabric.protos.gateway.ProposedTransaction;
import org.hyperledger.fabric.protos.peer.Proposal;
import org.hyperledger.fabric.protos.peer.SignedProposal;

/** A proposal in the hands of somebody who signs what no careful client would. */
record Draft(Connection connection, ProposedTransaction proposed) {

    private static final ByteString NOISE = ByteString.copyFromUtf8("!");

    static Draft of(Connection connection, Profile profile, String function, byte[]... arguments) {
        byte[] unsigned = connection
                .network()
                .getContract(profile.chaincode())
                .newProposal(function)
                .addArguments(arguments)
                .setEndorsingOrganizations(profile.endorsers().toArray(String[]::new))
                .build()
                .getBytes();
        try {
            return new Draft(connection, ProposedTransaction.parseFrom(unsigned));
        } catch (InvalidProtocolBufferException e) {
            throw new AssertionError(e);
        }
    }

    /** The same at another time. */
    Draft at(Instant time) {
        try {
            Proposal proposal = parsed();
            Header header = Header.parseFrom(proposal.getHeader());
            ChannelHeader channel = ChannelHeader.parseFrom(header.getChannelHeader()).toBuilder()
                    .setTimestamp(Timestamp.newBuilder()
                            .setSeconds(time.getEpochSecond())
                            .setNanos(time.getNano()))
                    .build();
            Header other =
                    header.toBuilder().setChannelHeader(channel.toByteString()).build();
            return with(
                    proposal.toBuilder().setHeader(other.toByteString()).build().toByteString());
        } catch (InvalidProtocolBufferException e) {
            throw new AssertionError(e);
        }
    }

    /** The same with one more byte of noise, under the same signature. */
    Draft changed() {
        SignedProposal signed = proposed.getProposal();
        Proposal.Builder proposal = parsed().toBuilder();
        return new Draft(
                connection,
                proposed.toBuilder()
                        .setProposal(signed.toBuilder()
                                .setProposalBytes(
                                        proposal.setExtension(NOISE).build().toByteString()))
                        .build());
    }

    /** The same, signed. */
    Draft signedBy(Signatory signatory) {
        return new Draft(
                connection,
                proposed.toBuilder()
                        .setProposal(proposed.getProposal().toBuilder()
                                .setSignature(
                                        signatory.sign(proposed.getProposal().getProposalBytes())))
                        .build());
    }

    /** Has it endorsed. */
    void endorse() {
        try {
            GatewayGrpc.newBlockingStub(connection.channel())
                    .endorse(EndorseRequest.newBuilder()
                            .setTransactionId(proposed.getTransactionId())
                            .setChannelId(connection.network().getName())
                            .setProposedTransaction(proposed.getProposal())
                            .addAllEndorsingOrganizations(proposed.getEndorsingOrganizationsList())
                            .build());
        } catch (StatusRuntimeException e) {
            throw new Steps.Said(Failure.of(e));
        }
    }

    private Proposal parsed() {
        try {
            return Proposal.parseFrom(proposed.getProposal().getProposalBytes());
        } catch (InvalidProtocolBufferException e) {
            throw new AssertionError(e);
        }
    }

    private Draft with(ByteString bytes) {
        return new Draft(
                connection,
                proposed.toBuilder()
                        .setProposal(SignedProposal.newBuilder().setProposalBytes(bytes))
                        .build());
    }
}
