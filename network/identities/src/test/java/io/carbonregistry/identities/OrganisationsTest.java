package io.carbonregistry.identities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.X509CRL;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrganisationsTest {
    @TempDir
    Path folder;

    @Test
    void createsTheDocumentedTreeAndNothingElse() throws Exception {
        Organisation.create(folder, Samples.REGISTRAR, Samples.LIFETIMES);

        List<String> msp = List.of(
                "cacerts/ca.pem", "config.yaml", "keystore/priv_sk", "signcerts/cert.pem", "tlscacerts/tlsca.pem");
        List<String> tls = List.of("tls/ca.crt", "tls/server.crt", "tls/server.key");
        List<String> expected = Stream.of(
                        Stream.of("ca/ca.crt", "ca/ca.key", "tlsca/ca.crt", "tlsca/ca.key", "organisation.json"),
                        Stream.of("msp/cacerts/ca.pem", "msp/config.yaml", "msp/tlscacerts/tlsca.pem"),
                        Stream.of("peers/peer0/", "orderers/orderer0/", "users/zhang.wei/", "users/admin/")
                                .flatMap(at -> msp.stream().map(file -> at + "msp/" + file)),
                        Stream.of("peers/peer0/", "orderers/orderer0/")
                                .flatMap(at -> tls.stream().map(at::concat)))
                .flatMap(part -> part)
                .sorted()
                .toList();
        assertEquals(expected, files(folder.resolve("Registrar")));
    }

    @Test
    void keepsKeysFromOtherUsers() throws Exception {
        Organisation.create(folder, Samples.REGISTRAR, Samples.LIFETIMES);

        int keys = 0;
        for (String file : files(folder)) {
            if (file.endsWith(".key") || file.endsWith("_sk")) {
                keys++;
                assertEquals("rw-------", mode(folder.resolve(file)), file);
            }
        }
        assertEquals(8, keys);
        Path registrar = folder.resolve("Registrar");
        assertEquals("rwx------", mode(registrar.resolve("users/admin/msp/keystore")));
        assertEquals("rwx------", mode(registrar.resolve("peers/peer0/tls")));
        assertEquals("rwx------", mode(registrar.resolve("ca")));
    }

    @Test
    void loadsWhatItCreated() {
        Organisations created = Organisations.create(
                folder.resolve("organisations"),
                List.of(
                        Samples.REGISTRAR,
                        new OrganisationPlan("Emitter", "EmitterMSP", List.of(), List.of(), List.of())),
                Samples.LIFETIMES);
        Organisations loaded = Organisations.load(folder.resolve("organisations"), Samples.LIFETIMES);

        assertEquals(
                List.of("Emitter", "Registrar"),
                created.all().stream().map(Organisation::name).toList());
        Organisation registrar = loaded.ofMsp("RegistrarMSP");
        assertEquals(List.of("admin", "zhang.wei"), registrar.users());
        Identity officer = registrar.user("zhang.wei");
        assertEquals("zhang.wei", officer.id());
        assertEquals(Samples.OFFICER, officer.attributes());
        assertEquals(created.named("Registrar").user("zhang.wei"), officer);
        registrar.trust().require(officer.credential(), Samples.NOW);
        assertEquals(
                Optional.of(NodeOu.PEER),
                NodeOu.of(registrar.peers().get(0).identity().certificate()));
        assertEquals(
                Optional.of(NodeOu.ORDERER),
                NodeOu.of(registrar.orderers().get(0).identity().certificate()));
        assertThrows(IdentityException.class, () -> loaded.named("Nobody"));
    }

    @Test
    void neverOverwritesAnIdentity() {
        Organisation registrar = Organisation.create(folder, Samples.REGISTRAR, Samples.LIFETIMES);
        Identity before = registrar.user("admin");

        assertThrows(IdentityException.class, () -> registrar.enrol(Enrolment.admin("admin")));
        assertThrows(IdentityException.class, () -> Organisation.create(folder, Samples.REGISTRAR, Samples.LIFETIMES));
        assertEquals(before, registrar.user("admin"));
    }

    @Test
    void letsOneOfManyCreateAnIdentity() {
        Organisation registrar = Organisation.create(folder, Samples.REGISTRAR, Samples.LIFETIMES);
        Queue<Object> outcomes = new ConcurrentLinkedQueue<>();
        IntStream.range(0, 16).parallel().forEach(i -> {
            try {
                outcomes.add(registrar.enrol(Enrolment.admin("li")));
            } catch (IdentityException e) {
                outcomes.add("refused");
            }
        });

        Identity winner = registrar.user("li");
        assertEquals(16, outcomes.size());
        assertEquals(
                List.of(winner),
                outcomes.stream().filter(outcome -> !"refused".equals(outcome)).toList());
    }

    @Test
    void leavesStrayFilesAlone() throws Exception {
        Organisation registrar = Organisation.create(folder, Samples.REGISTRAR, Samples.LIFETIMES);
        Files.writeString(folder.resolve("notes.txt"), "x");
        Files.createDirectory(folder.resolve("Registrar/users/half-made"));

        assertEquals(1, Organisations.load(folder, Samples.LIFETIMES).all().size());
        assertEquals(List.of("admin", "zhang.wei"), registrar.users());
    }

    @Test
    void saysWhenAFolderIsNoOrganisation() throws Exception {
        Files.writeString(folder.resolve("organisation.json"), "{\"name\": \"Registrar\"}");
        String message = assertThrows(IdentityException.class, () -> Organisation.load(folder, Samples.LIFETIMES))
                .getMessage();
        assertTrue(message.endsWith("organisation.json: mspId is missing"), message);
    }

    @Test
    void getsWhatItLacksFromAnIssuer() throws Exception {
        Organisation registrar = Organisation.create(folder, Samples.REGISTRAR, Samples.LIFETIMES);
        Identity officer = registrar.user("zhang.wei");
        OrganisationPlan more = new OrganisationPlan(
                "Registrar",
                "RegistrarMSP",
                List.of("peer0", "peer1"),
                List.of(),
                List.of(Enrolment.admin("zhang.wei"), Enrolment.admin("second")));

        registrar.equip(more);

        assertEquals(List.of("admin", "second", "zhang.wei"), registrar.users());
        assertEquals(officer, registrar.user("zhang.wei"));
        assertEquals(
                List.of("peer0", "peer1"),
                registrar.peers().stream().map(Node::name).toList());
        assertTrue(Files.exists(registrar.peers().get(1).tls().key()));
    }

    @Test
    void leavesNothingBehindWhenItFails() throws Exception {
        OrganisationPlan broken = new OrganisationPlan(
                "Broken", "BrokenMSP", List.of(), List.of(), List.of(Enrolment.admin("a"), Enrolment.admin("a")));

        Path target = folder.resolve("organisations");
        assertThrows(
                IdentityException.class,
                () -> Organisations.create(target, List.of(Samples.REGISTRAR, broken), Samples.LIFETIMES));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void refusesNamesThatLeadOutOfTheFolder() {
        for (String name : List.of("../x", "", ".hidden", "a/b", "a\nb")) {
            assertThrows(IdentityException.class, () -> Enrolment.admin(name), name);
        }
        Organisation registrar = Organisation.create(folder, Samples.REGISTRAR, Samples.LIFETIMES);
        assertThrows(IdentityException.class, () -> registrar.user("../admin"));
    }

    @Test
    void revokesInTheVerifyingMsp() {
        Organisation registrar = Organisation.create(folder, Samples.REGISTRAR, Samples.LIFETIMES);
        registrar.revoke("admin");

        assertTrue(registrar
                .trust()
                .revoked()
                .orElseThrow()
                .isRevoked(registrar.user("admin").certificate()));
        assertThrows(
                IdentityException.class,
                () -> registrar.trust().require(registrar.user("admin").credential(), Samples.NOW));
        registrar.trust().require(registrar.user("zhang.wei").credential(), Samples.NOW);
    }

    @Test
    void losesNoRevocationToAnother() throws Exception {
        Organisation registrar = Organisation.create(folder, Samples.REGISTRAR, Samples.LIFETIMES);
        List<String> users = IntStream.range(0, 16).mapToObj(i -> "user" + i).toList();
        users.forEach(user -> registrar.enrol(Enrolment.admin(user)));
        users.parallelStream().forEach(registrar::revoke);

        X509CRL list = registrar.trust().revoked().orElseThrow();
        assertEquals(16, list.getRevokedCertificates().size());
    }

    @Test
    void importsOnlyWhatItTrusts() {
        Organisation registrar = Organisation.create(folder, Samples.REGISTRAR, Samples.LIFETIMES);
        CertificateAuthority other = CertificateAuthority.create(
                folder.resolve("other"), "Elsewhere", "root", Samples.LIFETIMES.ofAuthority());
        Credential foreign = other.createIntermediate(folder.resolve("ica"), "ica", Samples.LIFETIMES.ofMember())
                .enrol(Enrolment.client("li", Collections.emptySortedMap()), Samples.LIFETIMES.ofMember());

        assertThrows(IdentityException.class, () -> registrar.importUser("li", foreign));
        assertFalse(registrar.users().contains("li"));
        registrar.trustAuthority(other.certificate());
        registrar.importUser("li", foreign);
        assertEquals(foreign, registrar.user("li").credential());

        Credential withoutOu = other.certifyServer("nobody", List.of("localhost"), Samples.LIFETIMES.ofMember());
        String refusal = assertThrows(IdentityException.class, () -> registrar.importUser("nobody", withoutOu))
                .getMessage();
        assertTrue(refusal.contains("[client, peer, admin, orderer]"), refusal);
    }

    private static List<String> files(Path root) throws Exception {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static String mode(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
