package io.carbonregistry.devledger.endorsing;

import com.google.protobuf.Timestamp;
import io.carbonregistry.devledger.organisations.ChannelAccess;
import io.carbonregistry.fabric.rules.MalformedException;
import io.carbonregistry.fabric.rules.identities.Identity;
import io.carbonregistry.fabric.rules.identities.InvalidIdentityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.hyperledger.fabric.protos.peer.SignedProposal;

/** Refuses proposals whose sender's certificate has expired and those whose time is far from this machine's. */
final class Door {

    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final ChannelAccess access;
    private final InstantSource clock;

    Door(ChannelAccess access, InstantSource clock) {
        this.access = access;
        this.clock = clock;
    }

    Proposal enter(SignedProposal signed) {
        Proposal proposal = unpack(signed);
        Instant now = clock.instant();
        requireNotExpired(proposal, now);
        requireTimely(proposal, now);
        return proposal;
    }

    private static Proposal unpack(SignedProposal signed) {
        try {
            return Proposal.of(signed);
        } catch (MalformedException e) {
            throw RefusedException.inside(String.valueOf(e.getMessage()));
        }
    }

    private void requireNotExpired(Proposal proposal, Instant now) {
        try {
            Identity creator = access.identity(proposal.creator());
            if (now.isAfter(creator.certificate().getNotAfter().toInstant())) {
                throw RefusedException.atTheDoor("proposal client identity expired");
            }
        } catch (InvalidIdentityException e) {
            // Whoever is nobody here is refused inside, with the words for that.
            return;
        }
    }

    private static void requireTimely(Proposal proposal, Instant now) {
        Timestamp timestamp = proposal.channelHeader().getTimestamp();
        Instant stated = Instant.ofEpochSecond(timestamp.getSeconds(), timestamp.getNanos());
        if (Duration.between(stated, now).abs().compareTo(WINDOW) > 0) {
            throw RefusedException.atTheDoor("request unauthorized due to incorrect timestamp " + seconds(stated)
                    + ", peer time " + seconds(now) + ", peer.authentication.timewindow 15m0s");
        }
    }

    private static Instant seconds(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS);
    }
}
