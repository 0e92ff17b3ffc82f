package io.carbonregistry.fabric.rules.identities;

import com.google.protobuf.ByteString;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hyperledger.fabric.protos.common.MSPRole.MSPRoleType;
import org.hyperledger.fabric.protos.msp.FabricMSPConfig;

/** An organisation's rules for who belongs to it, out of the channel's configuration. */
public final class Msp {
    private static final int KEPT = 10_000;

    private final String id;
    private final MspVersion version;
    private final HashFamily hashes;
    private final Authorities authorities;
    private final Revocations revocations;
    private final UnitRules units;
    private final Set<X509Certificate> administrators = new HashSet<>();
    private final Map<ByteString, Identity> identities = new ConcurrentHashMap<>();

    private Msp(FabricMSPConfig config, MspVersion version) {
        this.id = config.getName();
        this.version = version;
        this.hashes = HashFamily.of(config.getCryptoConfig().getSignatureHashFamily());
        this.authorities = Authorities.of(config.getRootCertsList(), config.getIntermediateCertsList());
        this.revocations = Revocations.of(config.getRevocationListList());
        this.units = UnitRules.of(config, authorities);
    }

    /**
     * The rules of one organisation.
     *
     * @throws InvalidIdentityException when the configuration is one that Fabric would not accept
     */
    public static Msp of(FabricMSPConfig config, MspVersion version) {
        if (!Set.of("", "SHA256").contains(config.getCryptoConfig().getIdentityIdentifierHashFunction())) {
            throw new InvalidIdentityException("Identities are named by SHA256 hashes alone");
        }
        Msp msp = new Msp(config, version);
        for (ByteString pem : config.getAdminsList()) {
            msp.administrators.add(msp.administrator(pem));
        }
        if (msp.administrators.isEmpty()
                && !(msp.units.enforced() && msp.units.roles().containsKey(MSPRoleType.ADMIN))) {
            throw new InvalidIdentityException("The MSP " + msp.id + " has neither administrators nor a unit for them");
        }
        return msp;
    }

    /** The MSP id. */
    public String id() {
        return id;
    }

    /** Whether all of the organisation's identities rest on roots that are among the trusted ones. */
    public boolean restsOn(Collection<X509Certificate> trusted) {
        return trusted.stream()
                .map(root -> LowSignature.of(root, root))
                .toList()
                .containsAll(authorities.roots());
    }

    /**
     * The identity of a certificate in PEM. Identities are kept once read, since few sign much.
     *
     * @throws InvalidIdentityException when it can't be read or no authority of this MSP signed it
     */
    public Identity identity(ByteString pem) {
        Identity known = identities.get(pem);
        if (known != null) {
            return known;
        }
        Identity read = read(pem);
        if (identities.size() >= KEPT) {
            identities.clear();
        }
        identities.put(pem, read);
        return read;
    }

    private Identity read(ByteString pem) {
        X509Certificate certificate = Pem.certificate(pem);
        List<X509Certificate> chain = authorities.chain(certificate);
        if (chain.size() < 2) {
            throw new InvalidIdentityException("A root certificate is no identity");
        }
        return new Identity(this, LowSignature.of(certificate, chain.get(1)), chain);
    }

    Optional<String> objection(Identity identity) {
        try {
            if (identity.key() instanceof Ed25519Key && version != MspVersion.V3_0) {
                throw new InvalidIdentityException("The channel's capabilities don't allow Ed25519 keys");
            }
            authorities.memberChain(identity.certificate());
            revocations.requireNotRevoked(identity.chain());
            units.require(identity.units());
            return Optional.empty();
        } catch (InvalidIdentityException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    boolean namesAdministrator(X509Certificate certificate) {
        return administrators.contains(certificate);
    }

    HashFamily hashes() {
        return hashes;
    }

    UnitRules units() {
        return units;
    }

    private X509Certificate administrator(ByteString pem) {
        Identity identity = identity(pem);
        boolean suits = units.enforced()
                ? units.hasRole(identity.units(), MSPRoleType.CLIENT)
                        || units.hasRole(identity.units(), MSPRoleType.ADMIN)
                : identity.isValid();
        if (!suits) {
            throw new InvalidIdentityException("An administrator of " + id + " is not valid: " + identity);
        }
        return identity.certificate();
    }
}
