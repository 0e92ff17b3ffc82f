package io.carbonregistry.identities;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.math.BigInteger;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.security.cert.X509Extension;
import java.util.Date;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An authority that another tool has made, which calls its key otherwise: as Fabric's cryptogen does, by 32 bytes. */
class OtherAuthorityTest {
    private static final byte[] CALLED = new byte[32];

    @TempDir
    private Path folder;

    /** Fabric looks for an authority's revocations under the name that its own certificate gives its key. */
    @Test
    void itsCertificatesAndRevocationsNameItsKeyAsItDoes() throws Exception {
        CertificateAuthority other = other();
        X509Certificate leaf = other.enrol(Enrolment.admin("admin"), Samples.LIFETIMES.ofMember())
                .certificate();

        assertArrayEquals(CALLED, authorityKey(leaf));
        assertArrayEquals(CALLED, authorityKey(other.revoke(leaf, Samples.NOW)));
    }

    private CertificateAuthority other() throws Exception {
        KeyPair pair = Keys.generate();
        Validity validity = Samples.LIFETIMES.ofAuthority();
        X500Name name = Subjects.authority("Registrar", "ca.Registrar");
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                name,
                BigInteger.ONE,
                Date.from(validity.notBefore()),
                Date.from(validity.notAfter()),
                name,
                pair.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
        builder.addExtension(Extension.subjectKeyIdentifier, false, new SubjectKeyIdentifier(CALLED));
        X509Certificate root =
                new JcaX509CertificateConverter().getCertificate(builder.build(new LowSSigner(Keys.privateKey(pair))));
        Folder.write(folder.resolve("ca.crt"), Pem.of(root));
        PrivateFile.write(folder.resolve("ca.key"), Pem.of(pair.getPrivate()));
        return CertificateAuthority.load(folder, "Registrar");
    }

    private static byte[] authorityKey(X509Extension signed) {
        byte[] value = signed.getExtensionValue(Extension.authorityKeyIdentifier.getId());
        return AuthorityKeyIdentifier.getInstance(
                        ASN1OctetString.getInstance(value).getOctets())
                .getKeyIdentifierOctets();
    }
}
