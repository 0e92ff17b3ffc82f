package io.carbonregistry.fabric.rules.identities;

import com.google.protobuf.ByteString;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemReader;

/** Certificates out of their text form. */
final class Pem {
    private Pem() {}

    /** The content of the first block of PEM text, whatever its label. */
    static byte[] decode(ByteString text) {
        try (PemReader reader = new PemReader(new StringReader(text.toStringUtf8()))) {
            PemObject object = reader.readPemObject();
            if (object == null) {
                throw new InvalidIdentityException("There is no PEM block");
            }
            return object.getContent();
        } catch (IOException | IllegalArgumentException e) {
            throw new InvalidIdentityException("The PEM block can't be read: " + e.getMessage());
        }
    }

    static X509Certificate certificate(ByteString text) {
        return certificate(decode(text));
    }

    static X509Certificate certificate(byte[] der) {
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            X509Certificate certificate = (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der));
            if (certificate.getEncoded().length != der.length) {
                throw new InvalidIdentityException("Something follows the certificate");
            }
            return certificate;
        } catch (CertificateException e) {
            throw new InvalidIdentityException("The certificate can't be read: " + e.getMessage());
        }
    }
}
