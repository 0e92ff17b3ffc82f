package io.carbonregistry.devledger.ordering;

import com.google.protobuf.InvalidProtocolBufferException;
import io.carbonregistry.devledger.ledger.Standstill;
import io.carbonregistry.devledger.organisations.AccessDeniedException;
import io.carbonregistry.devledger.organisations.BatchSettings;
import io.carbonregistry.devledger.organisations.ChannelAccess;
import io.carbonregistry.fabric.rules.MalformedException;
import io.carbonregistry.fabric.rules.identities.Identity;
import io.carbonregistry.fabric.rules.identities.InvalidIdentityException;
import io.carbonregistry.fabric.rules.policies.SignedData;
import io.carbonregistry.fabric.rules.transactions.Envelope;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.common.Payload;
import org.hyperledger.fabric.protos.common.Status;
import org.hyperledger.fabric.protos.orderer.BroadcastResponse;
import org.hyperledger.fabric.protos.peer.Transaction;
import org.hyperledger.fabric.protos.peer.TransactionAction;

/** Takes envelopes for ordering or refuses them, with an orderer's statuses and words. */
public final class Intake {

    private static final String WRITERS = "/Channel/Writers";

    private final ChannelAccess access;
    private final BatchSettings settings;
    private final Orderer orderer;
    private final Standstill standstill;
    private final InstantSource clock;

    public Intake(
            ChannelAccess access, BatchSettings settings, Orderer orderer, Standstill standstill, InstantSource clock) {
        this.access = access;
        this.settings = settings;
        this.orderer = orderer;
        this.standstill = standstill;
        this.clock = clock;
    }

    /** Has an envelope ordered; SUCCESS means that it will stand in a block if this process lives. */
    public BroadcastResponse take(org.hyperledger.fabric.protos.common.Envelope message) {
        Optional<BroadcastResponse> refusal = check(message);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Optional<String> standing = standstill();
        if (standing.isPresent()) {
            return response(Status.SERVICE_UNAVAILABLE, standing.get());
        }
        return orderer.order(message)
                ? response(Status.SUCCESS, "")
                : response(Status.SERVICE_UNAVAILABLE, "the orderer takes no more transactions");
    }

    /** Why nothing is taken now; nothing when all is well. */
    public Optional<String> standstill() {
        return standstill.reason().map(reason -> "the ledger takes no transactions now: " + reason);
    }

    private Optional<BroadcastResponse> check(org.hyperledger.fabric.protos.common.Envelope message) {
        try {
            Envelope envelope = Envelope.of(message);
            if (!envelope.channelId().equals(access.config().channelId())) {
                return refused("channel does not exist");
            }
            Optional<BroadcastResponse> unfit = checkType(envelope.type());
            if (unfit.isPresent()) {
                return unfit;
            }
            long bytes =
                    (long) message.getPayload().size() + message.getSignature().size();
            if (bytes > settings.absoluteMaxBytes()) {
                return refused("message payload is " + bytes + " bytes and exceeds maximum allowed "
                        + settings.absoluteMaxBytes() + " bytes");
            }
            Optional<BroadcastResponse> stranger = checkSender(envelope);
            return stranger.isPresent() ? stranger : checkAction(envelope);
        } catch (MalformedException e) {
            return refused(unreadable(message));
        }
    }

    /** Whatever is not about the channel's configuration is ordered: peers find out that it is no transaction. */
    private static Optional<BroadcastResponse> checkType(HeaderType type) {
        return switch (type) {
            case CONFIG, CONFIG_UPDATE -> refused("message is of type that cannot be processed directly");
            case ORDERER_TRANSACTION -> refused("message is of type that is no longer supported");
            default -> Optional.empty();
        };
    }

    private static String unreadable(org.hyperledger.fabric.protos.common.Envelope message) {
        try {
            return Payload.parseFrom(message.getPayload()).hasHeader()
                    ? "could not determine channel ID: error unmarshalling ChannelHeader"
                    : "could not determine channel ID: header not set";
        } catch (InvalidProtocolBufferException e) {
            return "could not determine channel ID: error unmarshalling Payload: proto: cannot parse invalid"
                    + " wire-format data";
        }
    }

    private Optional<BroadcastResponse> checkSender(Envelope envelope) {
        try {
            Identity sender = access.identity(envelope.creator());
            if (!clock.instant().isBefore(sender.certificate().getNotAfter().toInstant())) {
                return refused("broadcast client identity expired");
            }
            access.requirePolicy(
                    WRITERS,
                    new SignedData(
                            envelope.message().getPayload(),
                            envelope.creator(),
                            envelope.message().getSignature()));
            return Optional.empty();
        } catch (InvalidIdentityException | AccessDeniedException e) {
            return Optional.of(response(Status.FORBIDDEN, "signature set did not satisfy policy: permission denied"));
        }
    }

    /** Fabric's orderers take a transaction without an action, and peers of the channel die of it. */
    private static Optional<BroadcastResponse> checkAction(Envelope envelope) {
        try {
            List<TransactionAction> actions =
                    Transaction.parseFrom(envelope.payload().getData()).getActionsList();
            boolean empty = actions.isEmpty()
                    || actions.stream().anyMatch(action -> action.getPayload().isEmpty());
            return empty
                    ? refused("the transaction lacks an action or the payload of one, which no peer can validate")
                    : Optional.empty();
        } catch (InvalidProtocolBufferException e) {
            // What is merely malformed gets its verdict from the peers.
            return Optional.empty();
        }
    }

    private static Optional<BroadcastResponse> refused(String why) {
        return Optional.of(response(Status.BAD_REQUEST, why));
    }

    private static BroadcastResponse response(Status status, String info) {
        return BroadcastResponse.newBuilder().setStatus(status).setInfo(info).build();
    }
}
