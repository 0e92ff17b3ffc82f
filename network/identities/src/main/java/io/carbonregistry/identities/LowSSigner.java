package io.carbonregistry.identities;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.security.interfaces.ECPrivateKey;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Signs with SHA-256 and ECDSA, always with the lower of the two possible S.
 *
 * <p>Fabric's MSP rewrites a certificate whose signature has a high S, so that the bytes it compares would no longer be
 * those that were issued.
 */
final class LowSSigner implements ContentSigner {
    private final ContentSigner signer;
    private final BigInteger order;

    LowSSigner(ECPrivateKey key) {
        try {
            signer = new JcaContentSignerBuilder("SHA256withECDSA").build(key);
        } catch (OperatorCreationException e) {
            throw new IllegalStateException("This Java has no SHA256withECDSA", e);
        }
        order = key.getParams().getOrder();
    }

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
        return signer.getAlgorithmIdentifier();
    }

    @Override
    public OutputStream getOutputStream() {
        return signer.getOutputStream();
    }

    byte[] signature(byte[] message) {
        try {
            getOutputStream().write(message);
            return getSignature();
        } catch (IOException e) {
            throw new IllegalStateException("A message can't be signed", e);
        }
    }

    @Override
    public byte[] getSignature() {
        try {
            BigInteger[] rs = StandardDSAEncoding.INSTANCE.decode(order, signer.getSignature());
            BigInteger low = rs[1].min(order.subtract(rs[1]));
            return StandardDSAEncoding.INSTANCE.encode(order, rs[0], low);
        } catch (IOException e) {
            throw new IllegalStateException("A signature just made is not DER", e);
        }
    }
}
