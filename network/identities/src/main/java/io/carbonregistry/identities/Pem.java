package io.carbonregistry.identities;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.cert.CRLException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPrivateKey;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.openssl.PEMEncryptedKeyPair;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemReader;
import org.bouncycastle.util.io.pem.PemWriter;

/** Certificates, keys and revocation lists as PEM text (RFC 7468). */
public final class Pem {
    private Pem() {}

    public static String of(X509Certificate certificate) {
        try {
            return write("CERTIFICATE", certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IdentityException("The certificate has no encoding", e);
        }
    }

    /** Certificates one after the other. */
    public static String of(List<X509Certificate> certificates) {
        return String.join("", certificates.stream().map(Pem::of).toList());
    }

    static String of(X509CRL list) {
        try {
            return write("X509 CRL", list.getEncoded());
        } catch (CRLException e) {
            throw new IdentityException("The revocation list has no encoding", e);
        }
    }

    /** The key as unencrypted PKCS#8. */
    static String of(PrivateKey key) {
        return write("PRIVATE KEY", key.getEncoded());
    }

    /**
     * All certificates of a text, in its order.
     *
     * @throws IdentityException when there is none or one can't be read
     */
    public static List<X509Certificate> certificates(String pem) {
        List<X509Certificate> certificates = new ArrayList<>();
        try (PemReader reader = new PemReader(new StringReader(pem))) {
            for (PemObject block = reader.readPemObject(); block != null; block = reader.readPemObject()) {
                if (block.getType().equals("CERTIFICATE")) {
                    certificates.add((X509Certificate) CertificateFactory.getInstance("X.509")
                            .generateCertificate(new ByteArrayInputStream(block.getContent())));
                }
            }
        } catch (IOException | CertificateException | IllegalArgumentException e) {
            throw new IdentityException("A certificate is damaged or is not PEM", e);
        }
        if (certificates.isEmpty()) {
            throw new IdentityException("There is no certificate in PEM (-----BEGIN CERTIFICATE-----)");
        }
        return List.copyOf(certificates);
    }

    /**
     * The private key of a text, PKCS#8 or SEC 1.
     *
     * @throws IdentityException when there is none, it is encrypted, or it is not EC on P-256 or P-384
     */
    static ECPrivateKey privateKey(String pem) {
        try (PEMParser parser = new PEMParser(new StringReader(pem))) {
            for (Object block = parser.readObject(); block != null; block = parser.readObject()) {
                if (block instanceof PrivateKeyInfo info) {
                    return Keys.privateKey(info);
                }
                if (block instanceof PEMKeyPair pair) {
                    return Keys.privateKey(pair.getPrivateKeyInfo());
                }
                if (block instanceof PEMEncryptedKeyPair || block instanceof PKCS8EncryptedPrivateKeyInfo) {
                    throw new IdentityException("The private key is encrypted; decrypt it first");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            // Without the cause: whatever it quotes could be the key.
            throw new IdentityException("The private key is damaged or is not PEM");
        }
        throw new IdentityException("There is no private key in PEM (-----BEGIN PRIVATE KEY-----)");
    }

    static X509CRL revocationList(String pem) {
        try {
            return (X509CRL) CertificateFactory.getInstance("X.509")
                    .generateCRL(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)));
        } catch (CertificateException | CRLException e) {
            throw new IdentityException("The revocation list is damaged or is not PEM", e);
        }
    }

    private static String write(String type, byte[] content) {
        StringWriter text = new StringWriter();
        try (PemWriter writer = new PemWriter(text)) {
            writer.writeObject(new PemObject(type, content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
