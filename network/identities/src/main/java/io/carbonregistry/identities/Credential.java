package io.carbonregistry.identities;

import java.security.cert.X509Certificate;
import java.security.interfaces.ECPrivateKey;
import java.util.List;

/**
 * A certificate with its private key, and the chain above it: leaf first, each signed by the next, without the root.
 */
public record Credential(List<X509Certificate> chain, ECPrivateKey key) {
    /** @throws IdentityException when key and certificate don't match, or the chain is broken */
    public Credential {
        for (int i = 1; i < chain.size(); i++) {
            requireSigned(chain.get(i - 1), chain.get(i));
        }
        chain = withoutRoot(chain);
        Keys.requireKnownCurve(chain.get(0).getPublicKey());
        if (!Keys.match(chain.get(0).getPublicKey(), key)) {
            throw new IdentityException(
                    "The private key does not belong to the certificate of " + nameOf(chain.get(0)));
        }
    }

    /**
     * What another authority issued.
     *
     * @param certificates PEM, leaf first, then any intermediates; a root at the end is left out
     * @param key PEM, PKCS#8 or SEC 1, unencrypted
     * @throws IdentityException when one can't be read or they don't belong together
     */
    public static Credential ofPem(String certificates, String key) {
        return new Credential(Pem.certificates(certificates), Pem.privateKey(key));
    }

    public X509Certificate certificate() {
        return chain.get(0);
    }

    public List<X509Certificate> intermediates() {
        return chain.subList(1, chain.size());
    }

    /** Says whose it is, and nothing of the key. */
    @Override
    public String toString() {
        return "Credential[" + nameOf(certificate()) + "]";
    }

    private static List<X509Certificate> withoutRoot(List<X509Certificate> chain) {
        int last = chain.size() - 1;
        boolean endsInRoot = last > 0 && Keys.isSelfSigned(chain.get(last));
        return List.copyOf(endsInRoot ? chain.subList(0, last) : chain);
    }

    private static void requireSigned(X509Certificate certificate, X509Certificate issuer) {
        if (!Keys.isSigned(certificate, issuer)) {
            throw new IdentityException(
                    "The chain is broken: " + nameOf(issuer) + " did not sign " + nameOf(certificate));
        }
    }

    private static String nameOf(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().getName();
    }
}
