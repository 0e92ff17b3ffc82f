package io.carbonregistry.fabric.rules.identities;

import java.math.BigInteger;
import java.security.interfaces.ECPublicKey;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;

/** An ECDSA key on a NIST curve, on Bouncy Castle's own arithmetic for it, the fastest there is in plain Java. */
record EcdsaKey(ECPublicKeyParameters key) implements VerifyingKey {

    static EcdsaKey of(ECPublicKey key) {
        SubjectPublicKeyInfo info = SubjectPublicKeyInfo.getInstance(key.getEncoded());
        ASN1ObjectIdentifier name =
                ASN1ObjectIdentifier.getInstance(info.getAlgorithm().getParameters());
        X9ECParameters curve = CustomNamedCurves.getByOID(name);
        if (curve == null) {
            throw new InvalidIdentityException("The curve " + name + " is not supported");
        }
        byte[] point = info.getPublicKeyData().getBytes();
        return new EcdsaKey(new ECPublicKeyParameters(
                curve.getCurve().decodePoint(point), new ECNamedDomainParameters(name, curve)));
    }

    BigInteger order() {
        return key.getParameters().getN();
    }

    @Override
    public boolean verifies(byte[] digest, byte[] message, byte[] signature) {
        return EcdsaSignature.parse(signature)
                .filter(numbers -> numbers.isLow(order()))
                .map(numbers -> {
                    ECDSASigner signer = new ECDSASigner();
                    signer.init(false, key);
                    return signer.verifySignature(digest, numbers.r(), numbers.s());
                })
                .orElse(false);
    }

    @Override
    public boolean signsMessages() {
        return false;
    }
}
