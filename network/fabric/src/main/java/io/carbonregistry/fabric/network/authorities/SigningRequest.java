package io.carbonregistry.fabric.network.authorities;

import io.carbonregistry.identities.Credential;
import io.carbonregistry.identities.Pem;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.ECGenParameterSpec;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.PKCS10CertificationRequest;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;

/** A new key, and the request to certify it (RFC 2986); the key stays here. */
final class SigningRequest {

    private final KeyPair pair;
    private final String pem;

    private SigningRequest(KeyPair pair, String pem) {
        this.pair = pair;
        this.pem = pem;
    }

    /** A request for a name of an organisation; what kind of member it is, the authority says. */
    static SigningRequest of(String organisation, String name) {
        X500NameBuilder subject =
                new X500NameBuilder().addRDN(BCStyle.O, organisation).addRDN(BCStyle.CN, name);
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            PKCS10CertificationRequest request = new JcaPKCS10CertificationRequestBuilder(
                            subject.build(), pair.getPublic())
                    .build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate()));
            return new SigningRequest(pair, pem(request));
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException("This Java has no P-256", e);
        }
    }

    String pem() {
        return pem;
    }

    /** The key with the certificate that the authority made of the request. */
    Credential certifiedBy(String certificate) {
        return new Credential(Pem.certificates(certificate), (ECPrivateKey) pair.getPrivate());
    }

    private static String pem(PKCS10CertificationRequest request) {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter writer = new JcaPEMWriter(text)) {
            writer.writeObject(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
