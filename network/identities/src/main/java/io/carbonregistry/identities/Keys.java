package io.carbonregistry.identities;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/** EC keys on the curves that Fabric takes: P-256 and P-384. */
final class Keys {
    private static final Set<ASN1Encodable> CURVES =
            Set.of(SECObjectIdentifiers.secp256r1, SECObjectIdentifiers.secp384r1);
    private static final byte[] PROBE = "the key belongs to the certificate".getBytes(StandardCharsets.US_ASCII);

    private Keys() {}

    /** A new P-256 key pair. */
    static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no P-256", e);
        }
    }

    static ECPrivateKey privateKey(KeyPair pair) {
        return (ECPrivateKey) pair.getPrivate();
    }

    static ECPrivateKey privateKey(PrivateKeyInfo info) {
        if (!X9ObjectIdentifiers.id_ecPublicKey.equals(
                        info.getPrivateKeyAlgorithm().getAlgorithm())
                || !CURVES.contains(info.getPrivateKeyAlgorithm().getParameters())) {
            throw new IdentityException("The private key is not an EC key on P-256 or P-384");
        }
        try {
            return (ECPrivateKey)
                    KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(info.getEncoded()));
        } catch (GeneralSecurityException | IOException e) {
            // Without the cause: whatever it quotes could be the key.
            throw new IdentityException("The private key is damaged");
        }
    }

    static void requireKnownCurve(PublicKey key) {
        var algorithm = SubjectPublicKeyInfo.getInstance(key.getEncoded()).getAlgorithm();
        if (!X9ObjectIdentifiers.id_ecPublicKey.equals(algorithm.getAlgorithm())
                || !CURVES.contains(algorithm.getParameters())) {
            throw new IdentityException("The certificate's key is not an EC key on P-256 or P-384");
        }
    }

    static boolean isSelfSigned(X509Certificate certificate) {
        return isSigned(certificate, certificate);
    }

    static boolean isSigned(X509Certificate certificate, X509Certificate issuer) {
        try {
            certificate.verify(issuer.getPublicKey());
            return certificate.getIssuerX500Principal().equals(issuer.getSubjectX500Principal());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    static boolean match(PublicKey publicKey, PrivateKey privateKey) {
        try {
            Signature signing = Signature.getInstance("SHA256withECDSA");
            signing.initSign(privateKey);
            signing.update(PROBE);
            byte[] signature = signing.sign();
            Signature verifying = Signature.getInstance("SHA256withECDSA");
            verifying.initVerify(publicKey);
            verifying.update(PROBE);
            return verifying.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
