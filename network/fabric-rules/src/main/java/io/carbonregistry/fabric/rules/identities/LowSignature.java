package io.carbonregistry.fabric.rules.identities;

import java.io.IOException;
import java.math.BigInteger;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x509.Certificate;

/**
 * Gives every certificate signed with ECDSA the one form in which its signature's s is low, so that a certificate has
 * one hash however its issuer signed it.
 */
final class LowSignature {
    private LowSignature() {}

    static X509Certificate of(X509Certificate certificate, X509Certificate issuer) {
        if (!isEcdsa(certificate) || !(issuer.getPublicKey() instanceof ECPublicKey key)) {
            return certificate;
        }
        BigInteger order = key.getParams().getOrder();
        try {
            byte[] low = EcdsaSignature.parse(certificate.getSignature())
                    .orElseThrow(() -> new InvalidIdentityException("The certificate's signature can't be read"))
                    .low(order)
                    .der();
            return Arrays.equals(low, certificate.getSignature()) ? certificate : withSignature(certificate, low);
        } catch (IOException e) {
            throw new InvalidIdentityException("The certificate can't be written: " + e.getMessage());
        }
    }

    static boolean isEcdsa(X509Certificate certificate) {
        return certificate.getSigAlgName().endsWith("withECDSA");
    }

    private static X509Certificate withSignature(X509Certificate certificate, byte[] signature) throws IOException {
        Certificate parsed = Certificate.getInstance(encoded(certificate));
        ASN1EncodableVector parts = new ASN1EncodableVector();
        parts.add(parsed.getTBSCertificate());
        parts.add(parsed.getSignatureAlgorithm());
        parts.add(new DERBitString(signature));
        return Pem.certificate(new DERSequence(parts).getEncoded("DER"));
    }

    static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new InvalidIdentityException("The certificate has no encoding: " + e.getMessage());
        }
    }
}
