package io.carbonregistry.devledger.queries;

import com.google.protobuf.ByteString;
import io.carbonregistry.devledger.endorsing.Proposal;
import io.carbonregistry.devledger.endorsing.SystemChaincode;
import io.carbonregistry.devledger.ledger.Ledger;
import io.carbonregistry.devledger.organisations.AccessDeniedException;
import io.carbonregistry.devledger.organisations.ChannelAccess;
import java.util.List;
import java.util.Optional;
import org.hyperledger.fabric.protos.peer.ChannelInfo;
import org.hyperledger.fabric.protos.peer.ChannelQueryResponse;
import org.hyperledger.fabric.protos.peer.Response;

/** {@code cscc}: asks for the channels of a peer and their configuration. */
public final class ChannelQueries implements SystemChaincode {

    private final Ledger ledger;
    private final ChannelAccess access;
    private final String mspId;

    /** For the peer of one organisation: which channels it has joined only its own members may ask. */
    public ChannelQueries(Ledger ledger, ChannelAccess access, String mspId) {
        this.ledger = ledger;
        this.access = access;
        this.mspId = mspId;
    }

    @Override
    public Response answer(Proposal proposal) {
        List<ByteString> arguments = proposal.input().getArgsList();
        String function = arguments.isEmpty() ? "" : arguments.get(0).toStringUtf8();
        if (function.equals("GetChannels")) {
            return channels(proposal);
        }
        if (arguments.size() < 2) {
            return Responses.error("Incorrect number of arguments, " + arguments.size());
        }
        String channel = arguments.get(1).toStringUtf8();
        return switch (function) {
            case "GetConfigBlock", "GetChannelConfig" -> configuration(function, channel, proposal);
            default -> Responses.error("Requested function " + function + " not found.");
        };
    }

    private Response channels(Proposal proposal) {
        Optional<String> stranger = strangerIn(proposal);
        if (stranger.isPresent()) {
            return Responses.error("access denied for [GetChannels]: Failed deserializing proposal creator during"
                    + " channelless check policy with policy [Members]: [expected MSP ID " + mspId + ", received "
                    + stranger.get() + "]");
        }
        ChannelInfo channel = ChannelInfo.newBuilder()
                .setChannelId(access.config().channelId())
                .build();
        return Responses.success(
                ChannelQueryResponse.newBuilder().addChannels(channel).build());
    }

    /** The organisation of whoever asks, if it is not the peer's own; that it is one the peer has checked before. */
    private Optional<String> strangerIn(Proposal proposal) {
        String asking = access.identity(proposal.creator()).mspId();
        return asking.equals(mspId) ? Optional.empty() : Optional.of(asking);
    }

    private Response configuration(String function, String channel, Proposal proposal) {
        try {
            access.requireOnChannel(channel, "cscc/" + function, proposal.signedData());
        } catch (AccessDeniedException e) {
            return Responses.error("access denied for [" + function + "][" + channel + "]: " + e.getMessage());
        }
        return function.equals("GetConfigBlock")
                ? Responses.success(ledger.block(0).orElseThrow().message())
                : Responses.success(access.config().config());
    }
}
