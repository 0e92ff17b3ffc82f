package io.carbonregistry.fabric.rules.identities;

import java.security.GeneralSecurityException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What makes one certificate of a chain acceptable, as Go's verifier has it, on whose word Fabric relies. */
final class CertificateRules {
    private static final int KEY_CERT_SIGN = 5;
    private static final String NAME_CONSTRAINTS = "2.5.29.30";
    private static final String ANY_USAGE = "2.5.29.37.0";
    private static final String SERVER_AUTHENTICATION = "1.3.6.1.5.5.7.3.1";
    private static final Set<String> KNOWN_EXTENSIONS = Set.of(
            "2.5.29.14", "2.5.29.15", "2.5.29.17", "2.5.29.19", "2.5.29.31", "2.5.29.32", "2.5.29.35", "2.5.29.37");
    private static final Set<String> BROKEN_HASHES = Set.of("SHA1withECDSA", "SHA1withRSA", "MD5withRSA", "MD2withRSA");

    private CertificateRules() {}

    /** Whether a certificate is in force at a time and bears no critical extension that nobody reads. */
    static boolean isUsable(X509Certificate certificate, Instant at) {
        return !at.isBefore(certificate.getNotBefore().toInstant())
                && !at.isAfter(certificate.getNotAfter().toInstant())
                && (certificate.getCriticalExtensionOIDs() == null
                        || KNOWN_EXTENSIONS.containsAll(certificate.getCriticalExtensionOIDs()));
    }

    static boolean isAuthority(X509Certificate certificate) {
        return certificate.getBasicConstraints() >= 0;
    }

    /** Whether the authority may stand over so many certificates below its direct child. */
    static boolean reaches(X509Certificate authority, int intermediates) {
        return intermediates <= authority.getBasicConstraints();
    }

    /** Whether a parent may sign certificates and signed this one. */
    static boolean signed(X509Certificate parent, X509Certificate child) {
        boolean[] usage = parent.getKeyUsage();
        if (!isAuthority(parent)
                || (usage != null && !usage[KEY_CERT_SIGN])
                || BROKEN_HASHES.contains(child.getSigAlgName())) {
            return false;
        }
        try {
            child.verify(parent.getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** Go asks every chain for server authentication where extended usages are named at all, and so does Fabric. */
    static boolean allowsAnyServer(X509Certificate certificate) {
        try {
            List<String> usages = certificate.getExtendedKeyUsage();
            return usages == null || usages.contains(ANY_USAGE) || usages.contains(SERVER_AUTHENTICATION);
        } catch (CertificateParsingException e) {
            throw new InvalidIdentityException("The extended key usage can't be read: " + e.getMessage());
        }
    }

    /** Refuses authorities whose verdicts this code would not reproduce. */
    static void requireSupported(X509Certificate authority) {
        if (authority.getExtensionValue(NAME_CONSTRAINTS) != null) {
            throw new InvalidIdentityException("Authorities with name constraints are not supported: "
                    + authority.getSubjectX500Principal().getName());
        }
    }
}
