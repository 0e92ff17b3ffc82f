package io.carbonregistry.devledger.organisations;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnsafeByteOperations;
import io.carbonregistry.fabric.rules.Sha256;
import io.carbonregistry.identities.Identity;
import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.hyperledger.fabric.protos.common.SignatureHeader;
import org.hyperledger.fabric.protos.msp.SerializedIdentity;

/** A peer or orderer as far as it signs: SHA-256, ECDSA, the lower of the two possible S, as Fabric asks. */
public final class Signer {

    private static final int NONCE_BYTES = 24;

    private final String mspId;
    private final ByteString creator;
    private final ECPrivateKeyParameters key;
    private final SecureRandom random = new SecureRandom();

    public Signer(Identity identity) {
        this.mspId = identity.mspId();
        this.creator = SerializedIdentity.newBuilder()
                .setMspid(identity.mspId())
                .setIdBytes(ByteString.copyFromUtf8(identity.certificatePem()))
                .build()
                .toByteString();
        this.key = keyOf(identity);
    }

    public String mspId() {
        return mspId;
    }

    /** The serialised identity: MSP id and certificate. */
    public ByteString creator() {
        return creator;
    }

    /** A header that names this signer, with a nonce never used before. */
    public SignatureHeader header() {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        return SignatureHeader.newBuilder()
                .setCreator(creator)
                .setNonce(UnsafeByteOperations.unsafeWrap(nonce))
                .build();
    }

    /** Signs the pieces, one after the other. */
    public ByteString sign(ByteString... pieces) {
        ECDSASigner signer = new ECDSASigner();
        signer.init(true, new ParametersWithRandom(key, random));
        BigInteger[] signature = signer.generateSignature(Sha256.of(pieces).toByteArray());
        BigInteger order = key.getParameters().getN();
        try {
            return UnsafeByteOperations.unsafeWrap(StandardDSAEncoding.INSTANCE.encode(
                    order, signature[0], signature[1].min(order.subtract(signature[1]))));
        } catch (IOException e) {
            throw new IllegalStateException("two numbers always have a DER form", e);
        }
    }

    private static ECPrivateKeyParameters keyOf(Identity identity) {
        int bits = identity.privateKey().getParams().getOrder().bitLength();
        ECDomainParameters curve = new ECDomainParameters(CustomNamedCurves.getByName("P-" + bits));
        return new ECPrivateKeyParameters(identity.privateKey().getS(), curve);
    }
}
