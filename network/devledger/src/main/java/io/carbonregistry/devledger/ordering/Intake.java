package io.carbonregistry.devledger.ordering;

import io.carbonregistry.devledger.organisations.AccessDeniedException;
import io.carbonregistry.devledger.organisations.BatchSettings;
import io.carbonregistry.devledger.organisations.ChannelAccess;
import io.carbonregistry.fabric.rules.MalformedException;
import io.carbonregistry.fabric.rules.identities.Identity;
import io.carbonregistry.fabric.rules.identities.InvalidIdentityException;
import io.carbonregistry.fabric.rules.policies.SignedData;
import io.carbonregistry.fabric.rules.transactions.Envelope;
import java.time.InstantSource;
import java.util.Optional;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.common.Status;
import org.hyperledger.fabric.protos.orderer.BroadcastResponse;

/** Takes envelopes for ordering or refuses them, with an orderer's statuses and words. */
public final class Intake {

    private static final String WRITERS = "/Channel/Writers";

    private final ChannelAccess access;
    private final BatchSettings settings;
    private final Orderer orderer;
    private final InstantSource clock;

    public Intake(ChannelAccess access, BatchSettings settings, Orderer orderer, InstantSource clock) {
        this.access = access;
        this.settings = settings;
        this.orderer = orderer;
        this.clock = clock;
    }

    /** Has an envelope ordered; SUCCESS means that it will stand in a block if this process lives. */
    public BroadcastResponse take(org.hyperledger.fabric.protos.common.Envelope message) {
        Optional<BroadcastResponse> refusal = check(message);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        return orderer.order(message)
                ? response(Status.SUCCESS, "")
                : response(Status.SERVICE_UNAVAILABLE, "the orderer takes no more transactions");
    }

    private Optional<BroadcastResponse> check(org.hyperledger.fabric.protos.common.Envelope message) {
        try {
            Envelope envelope = Envelope.of(message);
            if (!envelope.channelId().equals(access.config().channelId())) {
                return refused("channel does not exist");
            }
            if (envelope.type() != HeaderType.ENDORSER_TRANSACTION) {
                return refused("this orderer takes endorser transactions alone, not " + envelope.type());
            }
            long bytes =
                    (long) message.getPayload().size() + message.getSignature().size();
            if (bytes > settings.absoluteMaxBytes()) {
                return refused("message payload is " + bytes + " bytes and exceeds maximum allowed "
                        + settings.absoluteMaxBytes() + " bytes");
            }
            return checkSender(envelope);
        } catch (MalformedException e) {
            return refused("could not determine channel ID: " + e.getMessage());
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

    private static Optional<BroadcastResponse> refused(String why) {
        return Optional.of(response(Status.BAD_REQUEST, why));
    }

    private static BroadcastResponse response(Status status, String info) {
        return BroadcastResponse.newBuilder().setStatus(status).setInfo(info).build();
    }
}
