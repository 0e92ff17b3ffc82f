package io.carbonregistry.fabric.rules.samples;

import com.google.protobuf.ByteString;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemWriter;

/** A certificate authority for tests. */
public final class SampleAuthority {
    /** When all of its certificates begin. */
    public static final Instant FOUNDED = Instant.parse("2026-01-01T00:00:00Z");

    private static final AtomicLong SERIAL = new AtomicLong(1000);

    private final KeyPair key;
    private final X509Certificate certificate;

    private SampleAuthority(KeyPair key, X509Certificate certificate) {
        this.key = key;
        this.certificate = certificate;
    }

    /** A root. */
    public static SampleAuthority root(String name) {
        try {
            KeyPair key = newKey();
            X500Name subject = new X500Name("CN=" + name);
            X509v3CertificateBuilder builder =
                    builder(subject, subject, key.getPublic(), FOUNDED, Duration.ofDays(3650));
            asAuthority(builder, key.getPublic());
            return new SampleAuthority(key, sign(builder, key.getPrivate()));
        } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
            throw new AssertionError(e);
        }
    }

    /** An authority below this one. */
    public SampleAuthority intermediate(String name) {
        try {
            KeyPair below = newKey();
            X509v3CertificateBuilder builder =
                    builder(subject(), new X500Name("CN=" + name), below.getPublic(), FOUNDED, Duration.ofDays(3000));
            asAuthority(builder, below.getPublic());
            return new SampleAuthority(below, sign(builder, key.getPrivate()));
        } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
            throw new AssertionError(e);
        }
    }

    /** A member with these organisational units, valid for ten years. */
    public SampleSigner member(String mspId, String name, String... units) {
        return member(mspId, FOUNDED, Duration.ofDays(3650), null, name, units);
    }

    /** A member whose certificate expired a second after it began. */
    public SampleSigner expired(String mspId, String name, String... units) {
        return member(mspId, FOUNDED, Duration.ofSeconds(2), null, name, units);
    }

    /** A member whose certificate is for one extended use alone. */
    public SampleSigner restricted(String mspId, KeyPurposeId use, String name, String... units) {
        return member(mspId, FOUNDED, Duration.ofDays(3650), use, name, units);
    }

    private SampleSigner member(
            String mspId, Instant from, Duration lifetime, KeyPurposeId use, String name, String... units) {
        try {
            KeyPair own = newKey();
            StringBuilder subject = new StringBuilder("CN=").append(name);
            for (String unit : units) {
                subject.append(",OU=").append(unit);
            }
            X509v3CertificateBuilder builder =
                    builder(subject(), new X500Name(subject.toString()), own.getPublic(), from, lifetime);
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
            if (use != null) {
                builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(use));
            }
            return new SampleSigner(mspId, sign(builder, key.getPrivate()), own.getPrivate());
        } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
            throw new AssertionError(e);
        }
    }

    /** A revocation list with one certificate. */
    public ByteString revoke(SampleSigner signer) {
        return revoke(signer, this);
    }

    /** A revocation list that names another authority's key, but is signed by this one. */
    public ByteString revoke(SampleSigner signer, SampleAuthority named) {
        try {
            X509v2CRLBuilder builder = new X509v2CRLBuilder(subject(), Date.from(FOUNDED));
            builder.addCRLEntry(signer.certificate().getSerialNumber(), Date.from(FOUNDED), 0);
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(named.certificate.getPublicKey()));
            byte[] encoded = builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(key.getPrivate()))
                    .getEncoded();
            return pem("X509 CRL", encoded);
        } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
            throw new AssertionError(e);
        }
    }

    /** Its own certificate. */
    public X509Certificate certificate() {
        return certificate;
    }

    /** Its own certificate in PEM. */
    public ByteString pem() {
        return pem(certificate);
    }

    static ByteString pem(X509Certificate certificate) {
        try {
            return pem("CERTIFICATE", certificate.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static ByteString pem(String label, byte[] content) {
        StringWriter text = new StringWriter();
        try (PemWriter writer = new PemWriter(text)) {
            writer.writeObject(new PemObject(label, content));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return ByteString.copyFromUtf8(text.toString());
    }

    private X500Name subject() {
        return X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
    }

    private static void asAuthority(X509v3CertificateBuilder builder, PublicKey key)
            throws CertIOException, GeneralSecurityException {
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        builder.addExtension(
                Extension.subjectKeyIdentifier, false, new JcaX509ExtensionUtils().createSubjectKeyIdentifier(key));
    }

    private static X509v3CertificateBuilder builder(
            X500Name issuer, X500Name subject, PublicKey key, Instant from, Duration lifetime) {
        return new JcaX509v3CertificateBuilder(
                issuer,
                BigInteger.valueOf(SERIAL.incrementAndGet()),
                Date.from(from),
                Date.from(from.plus(lifetime)),
                subject,
                key);
    }

    private static X509Certificate sign(X509v3CertificateBuilder builder, PrivateKey key)
            throws OperatorCreationException, GeneralSecurityException {
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(key)));
    }

    private static KeyPair newKey() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }
}
