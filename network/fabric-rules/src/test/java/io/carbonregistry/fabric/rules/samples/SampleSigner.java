package io.carbonregistry.fabric.rules.samples;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.chain.BlockSigner;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERSequence;
import org.hyperledger.fabric.protos.msp.SerializedIdentity;

/** Somebody with a certificate and a key. */
public record SampleSigner(String mspId, X509Certificate certificate, PrivateKey key) implements BlockSigner {

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
        try {
            Signature signer = Signature.getInstance("SHA256withECDSA");
            signer.initSign(key);
            signer.update(message.toByteArray());
            ASN1Sequence numbers = ASN1Sequence.getInstance(signer.sign());
            BigInteger order =
                    ((ECPublicKey) certificate.getPublicKey()).getParams().getOrder();
            BigInteger s = ASN1Integer.getInstance(numbers.getObjectAt(1)).getValue();
            boolean isLow = s.compareTo(order.shiftRight(1)) <= 0;
            ASN1EncodableVector chosen = new ASN1EncodableVector();
            chosen.add(numbers.getObjectAt(0));
            chosen.add(new ASN1Integer(isLow == low ? s : order.subtract(s)));
            return ByteString.copyFrom(new DERSequence(chosen).getEncoded());
        } catch (GeneralSecurityException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
