package io.carbonregistry.devledger.endorsing;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.MalformedException;
import io.carbonregistry.fabric.rules.Sha256;
import io.carbonregistry.fabric.rules.policies.SignedData;
import org.hyperledger.fabric.protos.common.ChannelHeader;
import org.hyperledger.fabric.protos.common.Header;
import org.hyperledger.fabric.protos.common.SignatureHeader;
import org.hyperledger.fabric.protos.peer.ChaincodeHeaderExtension;
import org.hyperledger.fabric.protos.peer.ChaincodeInput;
import org.hyperledger.fabric.protos.peer.ChaincodeInvocationSpec;
import org.hyperledger.fabric.protos.peer.ChaincodeProposalPayload;
import org.hyperledger.fabric.protos.peer.SignedProposal;

/** A signed proposal, unpacked. */
public record Proposal(
        SignedProposal signed,
        Header header,
        ChannelHeader channelHeader,
        SignatureHeader signatureHeader,
        ChaincodeProposalPayload payload,
        String chaincode,
        ChaincodeInput input) {

    /**
     * Unpacks a proposal.
     *
     * @throws MalformedException when anything is missing; the message says what
     */
    public static Proposal of(SignedProposal signed) {
        org.hyperledger.fabric.protos.peer.Proposal proposal = GoMessage.parse(
                org.hyperledger.fabric.protos.peer.Proposal.parser(), signed.getProposalBytes(), "Proposal");
        Header header = GoMessage.parse(Header.parser(), proposal.getHeader(), "Header");
        ChannelHeader channel = GoMessage.parse(ChannelHeader.parser(), header.getChannelHeader(), "ChannelHeader");
        ChaincodeProposalPayload payload =
                GoMessage.parse(ChaincodeProposalPayload.parser(), proposal.getPayload(), "ChaincodeProposalPayload");
        return new Proposal(
                signed,
                header,
                channel,
                GoMessage.parse(SignatureHeader.parser(), header.getSignatureHeader(), "SignatureHeader"),
                payload,
                chaincodeOf(channel),
                inputOf(payload));
    }

    public String channel() {
        return channelHeader.getChannelId();
    }

    public String transactionId() {
        return channelHeader.getTxId();
    }

    public ByteString creator() {
        return signatureHeader.getCreator();
    }

    /** The claim of its creator to have signed it. */
    public SignedData signedData() {
        return new SignedData(signed.getProposalBytes(), creator(), signed.getSignature());
    }

    /** The payload without what must not get into a block. */
    public ByteString payloadWithoutTransient() {
        return payload.toBuilder().clearTransientMap().build().toByteString();
    }

    /** The hash by which an endorsement names the proposal. */
    public ByteString hash() {
        return Sha256.of(header.getChannelHeader(), header.getSignatureHeader(), payloadWithoutTransient());
    }

    private static String chaincodeOf(ChannelHeader channel) {
        ChaincodeHeaderExtension extension =
                GoMessage.parse(ChaincodeHeaderExtension.parser(), channel.getExtension(), "ChaincodeHeaderExtension");
        if (!extension.hasChaincodeId()) {
            throw new MalformedException("ChaincodeHeaderExtension.ChaincodeId is nil");
        }
        if (extension.getChaincodeId().getName().isEmpty()) {
            throw new MalformedException("ChaincodeHeaderExtension.ChaincodeId.Name is empty");
        }
        return extension.getChaincodeId().getName();
    }

    private static ChaincodeInput inputOf(ChaincodeProposalPayload payload) {
        ChaincodeInvocationSpec spec =
                GoMessage.parse(ChaincodeInvocationSpec.parser(), payload.getInput(), "ChaincodeInvocationSpec");
        if (!spec.hasChaincodeSpec()) {
            throw new MalformedException("chaincode invocation spec did not contain chaincode spec");
        }
        if (!spec.getChaincodeSpec().hasInput()) {
            throw new MalformedException("chaincode input did not contain any input");
        }
        return spec.getChaincodeSpec().getInput();
    }
}
