package io.carbonregistry.devledger.everycall;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.protobuf.InvalidProtocolBufferException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hyperledger.fabric.protos.common.ChannelHeader;
import org.hyperledger.fabric.protos.common.Header;
import org.hyperledger.fabric.protos.common.SignatureHeader;
import org.hyperledger.fabric.protos.msp.SerializedIdentity;
import org.hyperledger.fabric.protos.peer.Proposal;
import org.hyperledger.fabric.shim.ChaincodeStub;

/** What the stub says of the proposal. */
final class ProposalCalls {
    static final Map<String, Call> CALLS = Map.of(
            "args",
                    (stub, parameters) -> stub.getArgs().stream()
                            .map(HexFormat.of()::formatHex)
                            .collect(Collectors.joining(" ")),
            "creator", ProposalCalls::creator,
            "signedProposal", ProposalCalls::signedProposal,
            "txId", (stub, parameters) -> stub.getTxId(),
            "timestamp", (stub, parameters) -> stub.getTxTimestamp().toString(),
            "channel", (stub, parameters) -> stub.getChannelId(),
            "binding", (stub, parameters) -> stub.getBinding().length + " bytes",
            "transient", ProposalCalls::transientMap);

    private ProposalCalls() {}

    /** The creator's organisation and the first line of the certificate. */
    private static String creator(ChaincodeStub stub, List<String> parameters) {
        try {
            SerializedIdentity creator = SerializedIdentity.parseFrom(stub.getCreator());
            return creator.getMspid() + " "
                    + creator.getIdBytes().toStringUtf8().lines().findFirst().orElse("");
        } catch (InvalidProtocolBufferException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    private static String signedProposal(ChaincodeStub stub, List<String> parameters) {
        try {
            return fields(
                    stub,
                    Header.parseFrom(Proposal.parseFrom(stub.getSignedProposal().getProposalBytes())
                            .getHeader()));
        } catch (InvalidProtocolBufferException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    private static String fields(ChaincodeStub stub, Header header) throws InvalidProtocolBufferException {
        ChannelHeader channel = ChannelHeader.parseFrom(header.getChannelHeader());
        SignatureHeader signature = SignatureHeader.parseFrom(header.getSignatureHeader());
        return "type %d, channel %s, own transaction id %s, own creator %s, signed %s"
                .formatted(
                        channel.getType(),
                        channel.getChannelId(),
                        channel.getTxId().equals(stub.getTxId()),
                        Arrays.equals(signature.getCreator().toByteArray(), stub.getCreator()),
                        !stub.getSignedProposal().getSignature().isEmpty());
    }

    private static String transientMap(ChaincodeStub stub, List<String> parameters) {
        Map<String, String> sorted = new TreeMap<>();
        stub.getTransient().forEach((name, value) -> sorted.put(name, new String(value, UTF_8)));
        return sorted.toString();
    }
}
