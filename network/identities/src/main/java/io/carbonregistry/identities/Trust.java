package io.carbonregistry.identities;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CRL;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whose signatures an MSP accepts: roots for identities and for TLS, intermediates, and what was revoked. */
public record Trust(
        List<X509Certificate> roots,
        List<X509Certificate> intermediates,
        List<X509Certificate> tlsRoots,
        Optional<X509CRL> revoked) {
    public Trust {
        roots = List.copyOf(roots);
        intermediates = List.copyOf(intermediates);
        tlsRoots = List.copyOf(tlsRoots);
        if (roots.isEmpty()) {
            throw new IdentityException("An MSP needs the certificate of at least one root authority");
        }
    }

    /** Trust in roots alone. */
    public static Trust in(List<X509Certificate> roots, List<X509Certificate> tlsRoots) {
        return new Trust(roots, List.of(), tlsRoots, Optional.empty());
    }

    /**
     * Requires that a credential comes from one of the roots, is valid at a moment, and was not revoked.
     *
     * @throws IdentityException which says what is wrong
     */
    public void require(Credential credential, Instant at) {
        String name = credential.certificate().getSubjectX500Principal().getName();
        if (revoked.isPresent() && revoked.get().isRevoked(credential.certificate())) {
            throw new IdentityException("The certificate of " + name + " was revoked");
        }
        List<X509Certificate> path = Stream.concat(credential.chain().stream(), intermediates.stream())
                .toList();
        try {
            PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors(), selector(credential));
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(at));
            parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(path)));
            CertPathBuilder.getInstance("PKIX").build(parameters);
        } catch (GeneralSecurityException e) {
            throw new IdentityException(
                    "The certificate of " + name + " does not come from a trusted authority, or is not valid at " + at,
                    e);
        }
    }

    private Set<TrustAnchor> anchors() {
        return roots.stream().map(root -> new TrustAnchor(root, null)).collect(Collectors.toSet());
    }

    private static X509CertSelector selector(Credential credential) {
        X509CertSelector selector = new X509CertSelector();
        selector.setCertificate(credential.certificate());
        return selector;
    }

    Trust through(List<X509Certificate> chain) {
        return new Trust(roots, chain, tlsRoots, revoked);
    }
}
