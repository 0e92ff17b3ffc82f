package io.carbonregistry.fabric.rules.samples;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.Sha256;
import io.carbonregistry.fabric.rules.chain.BlockSigner;
import java.io.IOException;
import java.math.BigInteger;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPrivateKey;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.hyperledger.fabric.protos.msp.SerializedIdentity;

/** Somebody with a certificate and a key of the curve P-256. */
public record SampleSigner(String mspId, X509Certificate certificate, PrivateKey key) implements BlockSigner {

    /** The fast implementation of the curve: tests sign by the thousand. */
    private static final ECDomainParameters CURVE = new ECDomainParameters(CustomNamedCurves.getByName("P-256"));

    /** The same certificate under another organisation's name. */
    public SampleSigner claiming(String otherMsp) {
        return new SampleSigner(otherMsp, certificate, key);
    }

    /** The certificate in PEM. */
    public ByteString pem() {
        return SampleAuthority.pem(certificate);
    }

    @Override
    public ByteString identity() {
        return SerializedIdentity.newBuilder()
                .setMspid(mspId)
                .setIdBytes(pem())
                .build()
                .toByteString();
    }

    @Override
    public ByteString sign(ByteString message) {
        return withLow(message, true);
    }

    /** A signature that is right but for its s, which is in the upper half. */
    public ByteString signHigh(ByteString message) {
        return withLow(message, false);
    }

    private ByteString withLow(ByteString message, boolean low) {
        ECDSASigner signer = new ECDSASigner();
        signer.init(true, new ECPrivateKeyParameters(((ECPrivateKey) key).getS(), CURVE));
        BigInteger[] numbers = signer.generateSignature(Sha256.of(message).toByteArray());
        BigInteger order = CURVE.getN();
        boolean isLow = numbers[1].compareTo(order.shiftRight(1)) <= 0;
        try {
            return ByteString.copyFrom(StandardDSAEncoding.INSTANCE.encode(
                    order, numbers[0], isLow == low ? numbers[1] : order.subtract(numbers[1])));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
