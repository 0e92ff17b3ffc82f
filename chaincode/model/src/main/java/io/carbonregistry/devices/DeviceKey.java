package io.carbonregistry.devices;

import io.carbonregistry.kernel.Text;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.EllipticCurve;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** A device's public key on P-256: SubjectPublicKeyInfo, DER in Base64 (RFC 5480, section 2). */
public record DeviceKey(String value) implements Text {

    /** How the DER of every uncompressed key on P-256 begins: algorithm, curve, and the head of the point. */
    private static final String HEAD = "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE";

    private static final int LENGTH = 124;

    public DeviceKey {
        Text.require(
                value.startsWith(HEAD) && value.length() == LENGTH && Base64Text.isCanonical(value) && isOnCurve(value),
                "device key",
                value,
                "a P-256 SubjectPublicKeyInfo, DER in Base64");
    }

    /** Whether the holder of the key has signed this. */
    public boolean verifies(byte[] signed, DeviceSignature signature) {
        try {
            Signature ecdsa = Signature.getInstance("SHA256withECDSA");
            ecdsa.initVerify(key(value));
            ecdsa.update(signed);
            return ecdsa.verify(signature.bytes());
        } catch (SignatureException e) {
            // Bytes that are no signature at all are no signature of this key's either.
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has ECDSA on P-256", e);
        }
    }

    private static boolean isOnCurve(String value) {
        try {
            return isOnCurve((ECPublicKey) key(value));
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static PublicKey key(String value) throws GeneralSecurityException {
        return KeyFactory.getInstance("EC")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(value)));
    }

    /** Whether y² = x³ + ax + b: not every provider looks when it reads a key. */
    private static boolean isOnCurve(ECPublicKey key) {
        EllipticCurve curve = key.getParams().getCurve();
        BigInteger p = ((ECFieldFp) curve.getField()).getP();
        BigInteger x = key.getW().getAffineX();
        BigInteger y = key.getW().getAffineY();
        BigInteger right = x.pow(3).add(curve.getA().multiply(x)).add(curve.getB());
        return x.compareTo(p) < 0
                && y.compareTo(p) < 0
                && y.pow(2).subtract(right).mod(p).signum() == 0;
    }

    @Override
    public String toString() {
        return value;
    }
}
