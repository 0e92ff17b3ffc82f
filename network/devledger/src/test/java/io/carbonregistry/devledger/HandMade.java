package io.carbonregistry.devledger;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import io.carbonregistry.devledger.organisations.Signer;
import java.util.function.UnaryOperator;
import org.hyperledger.fabric.client.Gateway;
import org.hyperledger.fabric.client.GatewayException;
import org.hyperledger.fabric.protos.common.ChannelHeader;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.Header;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.common.Payload;
import org.hyperledger.fabric.protos.gateway.PreparedTransaction;
import org.hyperledger.fabric.protos.gateway.ProposedTransaction;
import org.hyperledger.fabric.protos.peer.Proposal;
import org.hyperledger.fabric.protos.peer.SignedProposal;
import org.hyperledger.fabric.protos.peer.Transaction;

/** Proposals and envelopes of a client that makes them by hand, well or badly. */
record HandMade(String channel, Gateway client, Signer signer) {

    SignedProposal proposal() throws InvalidProtocolBufferException {
        byte[] bytes = client.getNetwork(channel)
                .getContract(TestNetwork.CHAINCODE)
                .newProposal("put")
                .addArguments("refused", "1")
                .build()
                .getBytes();
        ProposedTransaction proposed = ProposedTransaction.parseFrom(bytes);
        ByteString unsigned = proposed.getProposal().getProposalBytes();
        return proposed.getProposal().toBuilder()
                .setSignature(signer.sign(unsigned))
                .build();
    }

    SignedProposal changed(UnaryOperator<ChannelHeader.Builder> change) throws InvalidProtocolBufferException {
        Proposal proposal = Proposal.parseFrom(proposal().getProposalBytes());
        Header header = Header.parseFrom(proposal.getHeader());
        ByteString bytes = proposal.toBuilder()
                .setHeader(changed(header, change).toByteString())
                .build()
                .toByteString();
        return SignedProposal.newBuilder()
                .setProposalBytes(bytes)
                .setSignature(signer.sign(bytes))
                .build();
    }

    Header changed(Header header, UnaryOperator<ChannelHeader.Builder> change) throws InvalidProtocolBufferException {
        ChannelHeader.Builder builder = ChannelHeader.parseFrom(header.getChannelHeader()).toBuilder();
        return header.toBuilder()
                .setChannelHeader(change.apply(builder).build().toByteString())
                .build();
    }

    String idOf(SignedProposal proposal) throws InvalidProtocolBufferException {
        Header header =
                Header.parseFrom(Proposal.parseFrom(proposal.getProposalBytes()).getHeader());
        return ChannelHeader.parseFrom(header.getChannelHeader()).getTxId();
    }

    Envelope endorsed() throws GatewayException, InvalidProtocolBufferException {
        byte[] prepared = client.getNetwork(channel)
                .getContract(TestNetwork.CHAINCODE)
                .newProposal("put")
                .addArguments("refused", "1")
                .build()
                .endorse()
                .getBytes();
        return PreparedTransaction.parseFrom(prepared).getEnvelope().toBuilder()
                .clearSignature()
                .build();
    }

    Envelope ofType(Envelope envelope, HeaderType type) throws InvalidProtocolBufferException {
        Payload payload = Payload.parseFrom(envelope.getPayload());
        Header header = changed(payload.getHeader(), builder -> builder.setType(type.getNumber()));
        return signed(payload.toBuilder().setHeader(header).build().toByteString());
    }

    Envelope of(Envelope envelope, Transaction other) throws InvalidProtocolBufferException {
        Payload payload = Payload.parseFrom(envelope.getPayload());
        return signed(payload.toBuilder().setData(other.toByteString()).build().toByteString());
    }

    Envelope signed(ByteString payload) {
        return Envelope.newBuilder()
                .setPayload(payload)
                .setSignature(signer.sign(payload))
                .build();
    }
}
