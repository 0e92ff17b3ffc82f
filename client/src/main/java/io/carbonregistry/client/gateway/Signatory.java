package io.carbonregistry.client.gateway;

import com.google.protobuf.ByteString;
import io.carbonregistry.client.Credentials;
import java.security.GeneralSecurityException;
import org.hyperledger.fabric.client.Hash;
import org.hyperledger.fabric.client.identity.Identity;
import org.hyperledger.fabric.client.identity.Signer;
import org.hyperledger.fabric.client.identity.X509Identity;
import org.hyperledger.fabric.protos.msp.SerializedIdentity;

/** Signs as one identity. */
public final class Signatory {

    private final Identity identity;
    private final Signer signer;

    /** Signs with these credentials. */
    public Signatory(Credentials credentials) {
        io.carbonregistry.identities.Identity who = credentials.identity();
        identity = new X509Identity(who.mspId(), who.certificate());
        signer = new EcdsaSigner(who.privateKey());
    }

    /** A signature over the SHA-256 digest of a message, its S low as Fabric demands. */
    public ByteString sign(ByteString message) {
        try {
            return ByteString.copyFrom(signer.sign(Hash.SHA256.apply(message.toByteArray())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key cannot sign", e);
        }
    }

    /** Whose signature it is, as Fabric writes it into a header. */
    public ByteString creator() {
        return SerializedIdentity.newBuilder()
                .setMspid(identity.getMspId())
                .setIdBytes(ByteString.copyFrom(identity.getCredentials()))
                .build()
                .toByteString();
    }

    Identity identity() {
        return identity;
    }

    Signer signer() {
        return signer;
    }
}
