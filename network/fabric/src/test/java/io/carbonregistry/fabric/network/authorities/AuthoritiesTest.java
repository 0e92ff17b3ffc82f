package io.carbonregistry.fabric.network.authorities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.carbonregistry.fabric.network.FabricException;
import io.carbonregistry.fabric.network.folder.FabricFolder;
import io.carbonregistry.identities.Enrolment;
import io.carbonregistry.identities.Identity;
import io.carbonregistry.identities.Lifetimes;
import io.carbonregistry.identities.NodeOu;
import io.carbonregistry.identities.Organisation;
import io.carbonregistry.identities.OrganisationPlan;
import io.carbonregistry.identities.Organisations;
import io.carbonregistry.identities.Pem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Fabric CA's servers, with an organisation's own keys, make the folders that the organisation's own tool makes. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AuthoritiesTest {

    private static final Lifetimes LIFETIMES = Lifetimes.usual(Clock.systemUTC());
    private static final OrganisationPlan REGISTRAR = new OrganisationPlan(
            "Registrar",
            "RegistrarMSP",
            List.of("peer0"),
            List.of("orderer0"),
            List.of(
                    Enrolment.client("clerk", new TreeMap<>(Map.of("role", "REGISTRAR", "office", "office.registrar"))),
                    Enrolment.admin("admin")));
    private static final OrganisationPlan BANK =
            new OrganisationPlan("Bank", "BankMSP", List.of(), List.of(), List.of(Enrolment.admin("admin")));

    @TempDir
    static Path home;

    private static Optional<Authorities> started = Optional.empty();

    @BeforeAll
    static void start() {
        AuthorityProgram program = program();
        FabricFolder network = new FabricFolder(home.resolve("network"));
        Organisations.create(
                network.organisationsFolder(),
                Stream.of(REGISTRAR, BANK).map(AuthoritiesTest::bare).toList(),
                LIFETIMES);
        Authorities authorities = new Authorities(network, "127.0.0.1", LIFETIMES);
        assertFalse(authorities.exist());
        started = Optional.of(authorities);
        authorities.start(program);
        assertTrue(authorities.exist());
        authorities.equip(List.of(REGISTRAR, BANK));
    }

    @AfterAll
    static void stop() {
        started.ifPresent(Authorities::stop);
    }

    @Test
    @Order(1)
    void theFoldersAreThoseOfTheOwnTool() throws Exception {
        Organisation own = Organisation.create(home.resolve("own"), REGISTRAR, LIFETIMES);
        Organisation served = registrar();

        assertEquals(files(own.folder()), files(served.folder()));
        assertSame(own.user("clerk"), served.user("clerk"));
        assertSame(own.user("admin"), served.user("admin"));
        assertSame(own.peers().get(0).identity(), served.peers().get(0).identity());
        assertSame(own.orderers().get(0).identity(), served.orderers().get(0).identity());
        X509Certificate ownServer = server(own);
        X509Certificate server = server(served);
        assertEquals(names(ownServer), names(server));
        assertEquals(ownServer.getExtendedKeyUsage(), server.getExtendedKeyUsage());
        served.trust().require(served.user("clerk").credential(), Instant.now());
        server.verify(served.tlsAuthority().certificate().getPublicKey());
    }

    @Test
    @Order(2)
    void whoIsThereStaysAndWhoIsLostComesBack() throws Exception {
        Organisation registrar = registrar();
        Identity admin = registrar.user("admin");
        Identity clerk = registrar.user("clerk");
        FabricFolder.delete(registrar.userMspFolder("clerk"));

        started.orElseThrow().equip(List.of(REGISTRAR));

        assertEquals(admin, registrar.user("admin"));
        assertNotEquals(clerk.publicKeyDigest(), registrar.user("clerk").publicKeyDigest());
        assertSame(clerk, registrar.user("clerk"));
    }

    @Test
    @Order(3)
    void nobodyElseLooksIntoTheirFolder() throws Exception {
        Path folder = home.resolve("network/authorities/Registrar");
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
        String secret = Files.readString(folder.resolve("registrar.secret"));
        Path log = started.orElseThrow().process(registrar()).log();
        assertFalse(Files.readString(log).contains(secret));
    }

    @Test
    @Order(4)
    void aServerIsNeededByThoseAloneWhoLackSomething() throws Exception {
        Authorities authorities = started.orElseThrow();
        authorities.stop();
        authorities.equip(List.of(REGISTRAR, BANK));
        FabricFolder.delete(registrar().userMspFolder("clerk"));

        String said = assertThrows(FabricException.class, () -> authorities.equip(List.of(REGISTRAR)))
                .getMessage();

        assertTrue(said.endsWith("does not answer; is its network up?"), said);
        authorities.start(program());
        authorities.equip(List.of(REGISTRAR));
        assertTrue(registrar().users().contains("clerk"));
    }

    @Test
    @Order(5)
    void aServerThatCannotStartSaysWhy() throws Exception {
        Authorities authorities = started.orElseThrow();
        authorities.stop();
        Path key = registrar().folder().resolve("ca/ca.key");
        Files.writeString(key, "no key");
        FabricFolder.delete(home.resolve("network/authorities/Registrar/msp"));

        String said = assertThrows(FabricException.class, () -> authorities.start(program()))
                .getMessage();

        assertTrue(said.contains("Fabric CA of Registrar"), said);
    }

    /** Everything that Fabric and the registry look at; keys and numbers are each one's own. */
    private static void assertSame(Identity own, Identity served) throws Exception {
        X509Certificate one = own.certificate();
        X509Certificate other = served.certificate();
        assertEquals(own.mspId(), served.mspId());
        assertEquals(own.id(), served.id());
        assertEquals(NodeOu.of(one), NodeOu.of(other));
        assertEquals(own.attributes(), served.attributes());
        assertEquals(one.getSubjectX500Principal(), other.getSubjectX500Principal());
        assertEquals(Arrays.toString(one.getKeyUsage()), Arrays.toString(other.getKeyUsage()));
        assertEquals(one.getBasicConstraints(), other.getBasicConstraints());
        Duration apart = Duration.between(
                one.getNotAfter().toInstant(), other.getNotAfter().toInstant());
        assertTrue(apart.abs().toMinutes() < 5, apart.toString());
    }

    private static Organisation registrar() {
        return started.orElseThrow().network().organisations().named("Registrar");
    }

    private static OrganisationPlan bare(OrganisationPlan plan) {
        return new OrganisationPlan(plan.name(), plan.mspId(), List.of(), List.of(), List.of());
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.map(file -> folder.relativize(file).toString()).sorted().toList();
        }
    }

    private static X509Certificate server(Organisation organisation) throws IOException {
        Path file = organisation.peers().get(0).tls().certificate();
        return Pem.certificates(Files.readString(file)).get(0);
    }

    private static List<String> names(X509Certificate server) throws CertificateParsingException {
        return server.getSubjectAlternativeNames().stream()
                .map(name -> String.valueOf(name.get(1)))
                .sorted()
                .toList();
    }

    private static AuthorityProgram program() {
        try {
            return AuthorityProgram.find(Optional.empty());
        } catch (FabricException missing) {
            assumeTrue(false, "NOT RUN: " + missing.getMessage());
            throw missing;
        }
    }
}
