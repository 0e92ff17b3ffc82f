package io.carbonregistry.devledger.organisations;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.configuration.ChannelConfig;
import io.carbonregistry.fabric.rules.configuration.Organisation;
import io.carbonregistry.fabric.rules.identities.Identity;
import io.carbonregistry.fabric.rules.identities.InvalidIdentityException;
import io.carbonregistry.fabric.rules.policies.Policy;
import io.carbonregistry.fabric.rules.policies.SignedData;
import java.util.List;
import java.util.Map;

/** Who is somebody on the channel, and who may use which of a peer's resources. */
public final class ChannelAccess {

    private static final String READERS = "/Channel/Application/Readers";
    private static final String WRITERS = "/Channel/Application/Writers";

    /** What guards a resource that the channel's configuration does not name. */
    private static final Map<String, String> DEFAULTS = Map.of("peer/Propose", WRITERS);

    private final ChannelConfig config;
    private final VerifiedClaims verified = new VerifiedClaims();

    public ChannelAccess(ChannelConfig config) {
        this.config = config;
    }

    /**
     * The identity that its serialised form names.
     *
     * @throws io.carbonregistry.fabric.rules.identities.InvalidIdentityException when it is nobody of this channel
     */
    public Identity identity(ByteString serialised) {
        return config.msps().identity(serialised);
    }

    /** Requires that whoever signed this may use a resource. */
    public void require(String resource, SignedData signed) throws AccessDeniedException {
        String named = config.accessPolicy(resource).orElse(null);
        if (named != null) {
            requirePolicy(
                    named, signed, "failed evaluating policy on signed data during check policy [" + named + "]: ");
            return;
        }
        String usual = DEFAULTS.getOrDefault(resource, READERS);
        requirePolicy(
                usual,
                signed,
                "Failed evaluating policy on signed data during check policy on channel [" + config.channelId()
                        + "] with policy [" + usual + "]: ");
    }

    /** As {@link #require}, for a request that names a channel. */
    public void requireOnChannel(String channel, String resource, SignedData signed) throws AccessDeniedException {
        if (!channel.equals(config.channelId())) {
            throw new AccessDeniedException("Failed to get policy manager for channel [" + channel + "]");
        }
        require(resource, signed);
    }

    /** Requires that whoever signed this satisfies a policy of the channel. */
    public void requirePolicy(String path, SignedData signed) throws AccessDeniedException {
        Policy policy = config.policy(path).orElseThrow(() -> new IllegalStateException("there is no policy " + path));
        if (!policy.isSatisfiedBy(signers(signed))) {
            throw new AccessDeniedException("signature set did not satisfy policy");
        }
    }

    /** Whether an identity signed what it claims to have signed. */
    public boolean verifies(Identity identity, SignedData claim) {
        boolean good = verified.contains(claim) || identity.verify(claim.data(), claim.signature());
        if (good) {
            verified.add(claim);
        }
        return good;
    }

    private List<Identity> signers(SignedData claim) {
        try {
            Identity identity = identity(claim.identity());
            return verifies(identity, claim) ? List.of(identity) : List.of();
        } catch (InvalidIdentityException e) {
            return List.of();
        }
    }

    /** The MSP ids of the organisations that use the channel. */
    public List<String> mspIds() {
        return config.applicationOrganisations().stream()
                .map(Organisation::mspId)
                .toList();
    }

    /** The channel's configuration. */
    public ChannelConfig config() {
        return config;
    }

    private void requirePolicy(String path, SignedData signed, String what) throws AccessDeniedException {
        try {
            requirePolicy(path, signed);
        } catch (AccessDeniedException e) {
            throw new AccessDeniedException(what + "[" + e.getMessage() + "]");
        }
    }
}
