package io.carbonregistry.identities;

import java.security.cert.X509Certificate;
import java.security.interfaces.ECPrivateKey;
import java.util.SortedMap;

/** Somebody who can sign on a Fabric network: a credential, and the MSP that vouches for it. */
public record Identity(String mspId, Credential credential) {
    /** The enrolment id: the certificate's common name. */
    public String id() {
        return Subjects.commonName(certificate());
    }

    /** The attributes that the certificate asserts. */
    public SortedMap<String, String> attributes() {
        return Attributes.of(certificate());
    }

    public X509Certificate certificate() {
        return credential.certificate();
    }

    /** The certificate in PEM: what Fabric puts into a serialized identity. */
    public String certificatePem() {
        return Pem.of(certificate());
    }

    public ECPrivateKey privateKey() {
        return credential.key();
    }

    /** A signature over a message: ECDSA with SHA-256, DER, with a low S as Fabric wants it. */
    public byte[] sign(byte[] message) {
        return new LowSSigner(privateKey()).signature(message);
    }

    /** SHA-256 over the SubjectPublicKeyInfo, in lower-case hex; the same for every certificate of one key. */
    public String publicKeyDigest() {
        return PublicKeyDigest.of(certificate().getPublicKey());
    }

    /** Says who it is, and nothing of the key. */
    @Override
    public String toString() {
        return "Identity[" + id() + "@" + mspId + "]";
    }
}
