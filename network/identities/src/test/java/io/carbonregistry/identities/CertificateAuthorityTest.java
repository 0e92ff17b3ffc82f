package io.carbonregistry.identities;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateAuthorityTest {
    private static final Validity AUTHORITY = Samples.LIFETIMES.ofAuthority();
    private static final Validity MEMBER = Samples.LIFETIMES.ofMember();

    @TempDir
    Path folder;

    private CertificateAuthority authority;

    @BeforeEach
    void create() {
        authority = CertificateAuthority.create(folder.resolve("ca"), "Registrar", "ca.Registrar", AUTHORITY);
    }

    @Test
    void enrolsAPersonUnderPkix() {
        Credential person = authority.enrol(Enrolment.client("zhang.wei", Samples.OFFICER), MEMBER);

        trust().require(person, Samples.NOW);
        X509Certificate certificate = person.certificate();
        assertEquals(
                "CN=zhang.wei,OU=client,O=Registrar",
                certificate.getSubjectX500Principal().getName());
        assertEquals(Samples.OFFICER, Attributes.of(certificate));
        assertEquals(Optional.of(NodeOu.CLIENT), NodeOu.of(certificate));
        assertEquals(-1, certificate.getBasicConstraints());
        assertTrue(certificate.getKeyUsage()[0]);
        assertNotNull(certificate.getExtensionValue("2.5.29.14"));
        assertEquals(
                256,
                ((ECPublicKey) certificate.getPublicKey())
                        .getParams()
                        .getOrder()
                        .bitLength());
    }

    @Test
    void writesAttributesAsFabricCaDoes() {
        Credential person = authority.enrol(Enrolment.client("a", Samples.OFFICER), MEMBER);

        byte[] value = ASN1OctetString.getInstance(person.certificate().getExtensionValue("1.2.3.4.5.6.7.8.1"))
                .getOctets();
        assertEquals(
                "{\"attrs\":{\"role\":\"REGISTRAR\",\"地区\":\"<北京> & \\\"x\\\"\"}}",
                new String(value, StandardCharsets.UTF_8));
    }

    @Test
    void identifiesKeysSoThatFabricFindsTheIssuer() {
        X509Certificate leaf = authority.enrol(Enrolment.admin("admin"), MEMBER).certificate();

        byte[] subjectKey = ASN1OctetString.getInstance(authority.certificate().getExtensionValue("2.5.29.14"))
                .getOctets();
        byte[] authorityKey =
                ASN1OctetString.getInstance(leaf.getExtensionValue("2.5.29.35")).getOctets();
        // Both end in the twenty bytes of the same key identifier.
        assertArrayEquals(lastTwenty(subjectKey), lastTwenty(authorityKey));
    }

    @Test
    void signsWithALowS() {
        for (int i = 0; i < 32; i++) {
            X509Certificate certificate =
                    authority.enrol(Enrolment.admin("admin"), MEMBER).certificate();
            BigInteger order =
                    ((ECPublicKey) certificate.getPublicKey()).getParams().getOrder();
            BigInteger s =
                    assertDoesNotThrow(() -> StandardDSAEncoding.INSTANCE.decode(order, certificate.getSignature()))[1];
            assertTrue(s.compareTo(order.shiftRight(1)) <= 0);
        }
    }

    @Test
    void drawsSerialNumbersAtRandom() {
        BigInteger one =
                authority.enrol(Enrolment.admin("a"), MEMBER).certificate().getSerialNumber();
        BigInteger other =
                authority.enrol(Enrolment.admin("a"), MEMBER).certificate().getSerialNumber();
        assertNotEquals(one, other);
        assertTrue(one.bitLength() > 90 && one.signum() > 0, one.toString(16));
    }

    @Test
    void makesACertificateThatHasExpired() {
        Validity past = new Validity(Samples.NOW.minusSeconds(600), Samples.NOW.minusSeconds(60));
        Credential expired = authority.enrol(Enrolment.admin("late"), past);

        trust().require(expired, Samples.NOW.minusSeconds(300));
        assertThrows(IdentityException.class, () -> trust().require(expired, Samples.NOW));
    }

    @Test
    void refusesToOutliveItself() {
        Validity tooLong = new Validity(Samples.NOW, AUTHORITY.notAfter().plus(Duration.ofDays(1)));
        Validity tooEarly = new Validity(AUTHORITY.notBefore().minusSeconds(1), Samples.NOW);
        assertThrows(IdentityException.class, () -> authority.enrol(Enrolment.admin("a"), tooLong));
        assertThrows(IdentityException.class, () -> authority.enrol(Enrolment.admin("a"), tooEarly));
    }

    @Test
    void isTheSameAfterLoading() {
        CertificateAuthority loaded = CertificateAuthority.load(folder.resolve("ca"), "Registrar");

        assertEquals(authority.certificate(), loaded.certificate());
        trust().require(loaded.enrol(Enrolment.admin("admin"), MEMBER), Samples.NOW);
    }

    @Test
    void refusesToReplaceAnAuthority() {
        assertThrows(
                IdentityException.class,
                () -> CertificateAuthority.create(folder.resolve("ca"), "Registrar", "ca.Registrar", AUTHORITY));
        assertEquals(
                authority.certificate(),
                CertificateAuthority.load(folder.resolve("ca"), "Registrar").certificate());
    }

    @Test
    void enrolsThroughAnIntermediate() {
        CertificateAuthority below = authority.createIntermediate(folder.resolve("ica"), "ica", MEMBER);
        CertificateAuthority loaded = CertificateAuthority.load(folder.resolve("ica"), "Registrar");
        Credential person = loaded.enrol(Enrolment.admin("admin"), MEMBER);

        assertEquals(List.of(below.certificate()), person.intermediates());
        trust().require(person, Samples.NOW);
    }

    @Test
    void doesNotTrustANamesakeOfItself() {
        CertificateAuthority namesake =
                CertificateAuthority.create(folder.resolve("other"), "Registrar", "ca.Registrar", AUTHORITY);
        Credential forged = namesake.enrol(Enrolment.client("zhang.wei", Samples.OFFICER), MEMBER);

        assertThrows(IdentityException.class, () -> trust().require(forged, Samples.NOW));
    }

    @Test
    void remembersWhatItRevoked() throws Exception {
        X509Certificate one = authority.enrol(Enrolment.admin("one"), MEMBER).certificate();
        X509Certificate two = authority.enrol(Enrolment.admin("two"), MEMBER).certificate();
        authority.revoke(one, Samples.NOW);
        X509CRL list =
                CertificateAuthority.load(folder.resolve("ca"), "Registrar").revoke(two, Samples.NOW);

        list.verify(authority.certificate().getPublicKey());
        assertTrue(list.isRevoked(one));
        assertTrue(list.isRevoked(two));
        assertEquals(Optional.of(list), authority.revocationList());
        assertNotNull(list.getExtensionValue("2.5.29.35"));
        Credential third = authority.enrol(Enrolment.admin("three"), MEMBER);
        assertFalse(list.isRevoked(third.certificate()));
    }

    @Test
    void keepsItsKeyToItself() {
        Identity person = new Identity("RegistrarMSP", authority.enrol(Enrolment.admin("admin"), MEMBER));
        String secret = person.privateKey().getS().toString();
        assertEquals("Identity[admin@RegistrarMSP]", person.toString());
        assertEquals(
                "Credential[CN=admin,OU=admin,O=Registrar]", person.credential().toString());
        assertFalse(authority.toString().contains(secret));
    }

    private Trust trust() {
        return Trust.in(List.of(authority.certificate()), Collections.emptyList());
    }

    private static byte[] lastTwenty(byte[] bytes) {
        return java.util.Arrays.copyOfRange(bytes, bytes.length - 20, bytes.length);
    }
}
