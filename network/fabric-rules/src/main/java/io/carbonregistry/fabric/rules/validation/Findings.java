package io.carbonregistry.fabric.rules.validation;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.configuration.ChannelConfig;
import io.carbonregistry.fabric.rules.identities.Identity;
import io.carbonregistry.fabric.rules.identities.InvalidIdentityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hyperledger.fabric.protos.peer.Endorsement;

/** Looks at what no flag depends on: times and the certificates in force at them. */
final class Findings {
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final ChannelConfig config;
    private final Instant latest;

    Findings(ChannelConfig config, List<Candidate> candidates) {
        this.config = config;
        this.latest = candidates.stream()
                .filter(Candidate::isValid)
                .map(candidate -> candidate.envelope().timestamp())
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    List<Finding> of(Candidate candidate) {
        List<Finding> findings = new ArrayList<>();
        if (candidate.isReadable() && candidate.hasAction()) {
            Instant at = candidate.envelope().timestamp();
            if (!isInForce(candidate.envelope().creator(), at)) {
                findings.add(new Finding(
                        Finding.Kind.CREATOR_NOT_IN_FORCE, "The creator's certificate was not in force at " + at));
            }
            for (Endorsement endorsement : candidate.action().endorsements()) {
                if (!isInForce(endorsement.getEndorser(), at)) {
                    findings.add(new Finding(
                            Finding.Kind.ENDORSER_NOT_IN_FORCE, "An endorser's certificate was not in force at " + at));
                }
            }
            if (at.isBefore(latest.minus(WINDOW))) {
                findings.add(new Finding(
                        Finding.Kind.OUTSIDE_TIME_WINDOW, "Made at " + at + ", but its block not before " + latest));
            }
        }
        return findings;
    }

    /** An identity that can't be read has no time; the flag speaks of it. */
    private boolean isInForce(ByteString serialized, Instant at) {
        try {
            Identity identity = config.msps().identity(serialized);
            return identity.isInForce(at);
        } catch (InvalidIdentityException e) {
            return true;
        }
    }
}
