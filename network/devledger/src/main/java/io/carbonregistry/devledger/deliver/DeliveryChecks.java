package io.carbonregistry.devledger.deliver;

import io.carbonregistry.devledger.organisations.AccessDeniedException;
import io.carbonregistry.devledger.organisations.ChannelAccess;
import io.carbonregistry.fabric.rules.identities.Identity;
import io.carbonregistry.fabric.rules.identities.InvalidIdentityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.hyperledger.fabric.protos.common.Status;

/** Decides whether a request for blocks may be answered. */
final class DeliveryChecks {

    private static final System.Logger LOG = System.getLogger(DeliveryChecks.class.getName());
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final ChannelAccess access;
    private final Guard guard;
    private final InstantSource clock;

    DeliveryChecks(ChannelAccess access, Guard guard, InstantSource clock) {
        this.access = access;
        this.guard = guard;
        this.clock = clock;
    }

    /** SUCCESS, or why not. */
    Status check(SeekRequest request) {
        Instant now = clock.instant();
        if (Duration.between(request.envelope().timestamp(), now).abs().compareTo(WINDOW) > 0) {
            return refuse(Status.BAD_REQUEST, "its timestamp is more than 15 minutes off");
        }
        if (!request.envelope().channelId().equals(access.config().channelId())) {
            return refuse(
                    Status.NOT_FOUND,
                    "there is no channel " + request.envelope().channelId());
        }
        try {
            guard.require(request);
            return hasExpired(request)
                    ? refuse(Status.FORBIDDEN, "its sender's certificate has expired")
                    : Status.SUCCESS;
        } catch (AccessDeniedException | InvalidIdentityException e) {
            return refuse(Status.FORBIDDEN, String.valueOf(e.getMessage()));
        }
    }

    /** Whether the certificate of whoever asks is over by now. */
    boolean hasExpired(SeekRequest request) {
        Identity asking = access.identity(request.envelope().creator());
        return clock.instant().isAfter(asking.certificate().getNotAfter().toInstant());
    }

    private static Status refuse(Status status, String why) {
        LOG.log(System.Logger.Level.INFO, "a request for blocks is refused: {0}", why);
        return status;
    }

    /** The policy that a kind of delivery asks. */
    @FunctionalInterface
    interface Guard {
        void require(SeekRequest request) throws AccessDeniedException;
    }
}
