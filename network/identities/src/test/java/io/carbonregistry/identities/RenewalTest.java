package io.carbonregistry.identities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A certificate is renewed for the key that it has, and goes on saying what it said. */
class RenewalTest {
    private static final Instant LATER = Samples.NOW.plus(Duration.ofDays(300)).truncatedTo(ChronoUnit.SECONDS);

    @TempDir
    private Path folder;

    private Organisation later;

    @BeforeEach
    void foundAndWait() {
        Organisation.create(folder, Samples.REGISTRAR, Samples.LIFETIMES);
        later = Organisation.load(folder.resolve("Registrar"), Lifetimes.usual(Clock.fixed(LATER, ZoneOffset.UTC)));
    }

    @Test
    void aUserKeepsKeyNameAndAttributes() throws Exception {
        Identity earlier = later.user("zhang.wei");

        Identity renewed = later.renewUser("zhang.wei");

        assertEquals(earlier.publicKeyDigest(), renewed.publicKeyDigest());
        assertEquals(Samples.OFFICER, renewed.attributes());
        assertEquals(
                earlier.certificate().getSubjectX500Principal(),
                renewed.certificate().getSubjectX500Principal());
        assertNotEquals(
                earlier.certificate().getSerialNumber(), renewed.certificate().getSerialNumber());
        assertEquals(
                LATER.plus(Duration.ofDays(365)),
                renewed.certificate().getNotAfter().toInstant());
        assertSameExtensions(earlier.certificate(), renewed.certificate(), Set.of());
        later.trust().require(later.user("zhang.wei").credential(), LATER.plus(Duration.ofDays(364)));
    }

    @Test
    void aNodeKeepsItsKeysAndIsReachedUnderFurtherNames() throws Exception {
        Node node = later.peers().get(0);
        Identity earlier = node.identity();
        Credential server = server(node);

        later.renew(node, List.of("peer0.registrar.example", "192.0.2.7"));

        assertEquals(earlier.publicKeyDigest(), node.identity().publicKeyDigest());
        assertNotEquals(earlier.certificate(), node.identity().certificate());
        Credential renewed = server(node);
        assertEquals(server.certificate().getPublicKey(), renewed.certificate().getPublicKey());
        assertEquals(
                Set.of("localhost", "127.0.0.1", "peer0", "peer0.registrar.example", "192.0.2.7"),
                Hosts.of(renewed.certificate()));
        assertSameExtensions(server.certificate(), renewed.certificate(), Set.of("2.5.29.17"));
    }

    @Test
    void whatAnotherAuthorityIssuedIsNotRenewed() {
        CertificateAuthority other = CertificateAuthority.create(
                folder.resolve("other"), "Other", "ca.Other", Samples.LIFETIMES.ofAuthority());
        later.trustAuthority(other.certificate());
        later.importUser("guest", other.enrol(Enrolment.admin("guest"), Samples.LIFETIMES.ofMember()));

        String said = assertThrows(IdentityException.class, () -> later.renewUser("guest"))
                .getMessage();

        assertTrue(said.startsWith("Not issued by this authority"), said);
    }

    private static Credential server(Node node) {
        return Credential.ofPem(
                Folder.read(node.tls().certificate()), Folder.read(node.tls().key()));
    }

    private static void assertSameExtensions(X509Certificate one, X509Certificate other, Set<String> besides) {
        assertEquals(one.getCriticalExtensionOIDs(), other.getCriticalExtensionOIDs());
        assertEquals(one.getNonCriticalExtensionOIDs(), other.getNonCriticalExtensionOIDs());
        for (String id : one.getNonCriticalExtensionOIDs()) {
            if (!besides.contains(id)) {
                assertEquals(
                        HexFormat.of().formatHex(one.getExtensionValue(id)),
                        HexFormat.of().formatHex(other.getExtensionValue(id)),
                        id);
            }
        }
    }
}
