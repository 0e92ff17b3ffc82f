package io.carbonregistry.client.proofs;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import io.carbonregistry.identities.IdentityException;
import io.carbonregistry.identities.Pem;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import org.hyperledger.fabric.protos.msp.SerializedIdentity;

/** The names of those who signed, as their certificates say them. */
final class Signatories {

    private static final String COMMON_NAME = "CN=";

    private Signatories() {}

    /** The MSP id and the common name of a serialised identity. */
    static String name(ByteString identity) {
        return mspId(identity) + "/" + commonName(certificate(identity));
    }

    /** The MSP id of a serialised identity. */
    static String mspId(ByteString identity) {
        try {
            return SerializedIdentity.parseFrom(identity).getMspid();
        } catch (InvalidProtocolBufferException e) {
            throw new NotProvenException(Flaw.UNREADABLE);
        }
    }

    /** The certificate of a serialised identity. */
    static X509Certificate certificate(ByteString identity) {
        try {
            return Pem.certificates(
                            SerializedIdentity.parseFrom(identity).getIdBytes().toStringUtf8())
                    .get(0);
        } catch (InvalidProtocolBufferException | IdentityException | IndexOutOfBoundsException e) {
            throw new NotProvenException(Flaw.UNREADABLE);
        }
    }

    private static String commonName(X509Certificate certificate) {
        return Arrays.stream(certificate.getSubjectX500Principal().getName().split(",", -1))
                .filter(part -> part.startsWith(COMMON_NAME))
                .map(part -> part.substring(COMMON_NAME.length()))
                .findFirst()
                .orElse("-");
    }
}
