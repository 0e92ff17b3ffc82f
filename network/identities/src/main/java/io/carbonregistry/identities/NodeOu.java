package io.carbonregistry.identities;

import java.security.cert.X509Certificate;
import java.util.Locale;
import java.util.Optional;

/** What an identity is to Fabric, as the organisational unit of its certificate says (Fabric's "node OUs"). */
public enum NodeOu {
    CLIENT("ClientOUIdentifier"),
    PEER("PeerOUIdentifier"),
    ADMIN("AdminOUIdentifier"),
    ORDERER("OrdererOUIdentifier");

    private final String configurationKey;

    NodeOu(String configurationKey) {
        this.configurationKey = configurationKey;
    }

    /** The key of its entry in an MSP's config.yaml. */
    String configurationKey() {
        return configurationKey;
    }

    /** The organisational unit in the certificate's subject. */
    public String unit() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The node OU of a certificate; empty when it has none, or several, which Fabric refuses. */
    public static Optional<NodeOu> of(X509Certificate certificate) {
        NodeOu found = null;
        for (String unit : Subjects.organisationalUnits(certificate)) {
            for (NodeOu ou : values()) {
                if (ou.unit().equals(unit)) {
                    if (found != null) {
                        return Optional.empty();
                    }
                    found = ou;
                }
            }
        }
        return Optional.ofNullable(found);
    }
}
