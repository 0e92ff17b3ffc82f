package io.carbonregistry.fabric.rules.identities;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Finds the way from a certificate up to a root. */
record CertificateChains(List<X509Certificate> roots, List<X509Certificate> intermediates) {

    CertificateChains {
        roots = List.copyOf(roots);
        intermediates = List.copyOf(intermediates);
    }

    /**
     * The one chain of a certificate, itself first, a root last. It is looked for as of one second after the
     * certificate's own beginning: whether it is expired today is no question at commit.
     */
    List<X509Certificate> of(X509Certificate certificate) {
        Instant at = certificate.getNotBefore().toInstant().plusSeconds(1);
        if (!CertificateRules.isUsable(certificate, at)) {
            throw new InvalidIdentityException(
                    "The certificate was never in force, or has an unknown critical extension");
        }
        List<List<X509Certificate>> chains = new ArrayList<>();
        if (roots.contains(certificate)) {
            chains.add(List.of(certificate));
        } else {
            extend(List.of(certificate), at, chains);
        }
        chains.removeIf(chain -> !chain.stream().allMatch(CertificateRules::allowsAnyServer));
        if (chains.size() != 1) {
            throw new InvalidIdentityException(
                    chains.isEmpty()
                            ? "No authority of the MSP stands behind the certificate"
                            : "There are " + chains.size() + " chains to the certificate; only one is allowed");
        }
        return chains.get(0);
    }

    private void extend(List<X509Certificate> chain, Instant at, List<List<X509Certificate>> chains) {
        for (X509Certificate root : roots) {
            if (mayFollow(chain, root, at)) {
                chains.add(append(chain, root));
            }
        }
        for (X509Certificate intermediate : intermediates) {
            if (mayFollow(chain, intermediate, at)) {
                extend(append(chain, intermediate), at, chains);
            }
        }
    }

    private static boolean mayFollow(List<X509Certificate> chain, X509Certificate parent, Instant at) {
        X509Certificate child = chain.get(chain.size() - 1);
        return parent.getSubjectX500Principal().equals(child.getIssuerX500Principal())
                && chain.stream().noneMatch(other -> isSame(other, parent))
                && CertificateRules.signed(parent, child)
                && CertificateRules.isUsable(parent, at)
                && CertificateRules.reaches(parent, chain.size() - 1);
    }

    private static boolean isSame(X509Certificate one, X509Certificate other) {
        return one.getSubjectX500Principal().equals(other.getSubjectX500Principal())
                && one.getPublicKey().equals(other.getPublicKey());
    }

    private static List<X509Certificate> append(List<X509Certificate> chain, X509Certificate parent) {
        List<X509Certificate> longer = new ArrayList<>(chain);
        longer.add(parent);
        return longer;
    }
}
