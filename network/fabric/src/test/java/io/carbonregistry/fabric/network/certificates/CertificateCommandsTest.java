package io.carbonregistry.fabric.network.certificates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.fabric.network.folder.FabricFolder;
import io.carbonregistry.fabric.network.monitoring.PrintTargets;
import io.carbonregistry.fabric.network.topology.Topology;
import io.carbonregistry.fabric.network.topology.TopologyFile;
import io.carbonregistry.identities.Enrolment;
import io.carbonregistry.identities.Identity;
import io.carbonregistry.identities.Lifetimes;
import io.carbonregistry.identities.OrganisationPlan;
import io.carbonregistry.identities.Organisations;
import io.carbonregistry.identities.Pem;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** An operator sees what ends, and renews it; a monitoring system is told where the nodes are. */
class CertificateCommandsTest {

    private static final Lifetimes SHORT = new Lifetimes(Clock.systemUTC(), Duration.ofDays(3652), Duration.ofDays(20));

    @TempDir
    private Path home;

    private FabricFolder folder;

    @BeforeEach
    void make() {
        folder = new FabricFolder(home);
        TopologyFile file = TopologyFile.usual();
        Topology topology = file.topology();
        Organisations.create(
                folder.organisationsFolder(),
                topology.members().stream()
                        .map(member -> new OrganisationPlan(
                                member.name(),
                                member.msp(),
                                member.peers(),
                                member.orderers(),
                                List.of(Enrolment.admin(FabricFolder.ADMINISTRATOR))))
                        .toList(),
                SHORT);
        folder.ports()
                .give(
                        topology.nodes().stream()
                                .flatMap(node -> node.ports().stream())
                                .toList(),
                        0,
                        "127.0.0.1");
        FabricFolder.write(folder.topologyFile(), file.text());
    }

    @Test
    void whatEndsSoonIsListedUntilItIsRenewed() {
        assertTrue(run(1, new ListCertificates(() -> folder), "--within", "30").contains("Bank/peer0"));
        Identity before = folder.organisations().named("Bank").peers().get(0).identity();

        run(0, new RenewCertificates(() -> folder), "peer0.bank", "--host", "peer0.bank.example");

        String ending = run(1, new ListCertificates(() -> folder), "--within", "30");
        assertTrue(!ending.contains("Bank/peer0") && ending.contains("Bank/admin"), ending);
        Identity after = folder.organisations().named("Bank").peers().get(0).identity();
        assertEquals(before.publicKeyDigest(), after.publicKeyDigest());
        assertNotEquals(before.certificate(), after.certificate());
        assertEquals(
                "",
                run(0, new ListCertificates(() -> folder), "--within", "10")
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElse(""));
    }

    @Test
    void allAreListedWithTheirPurpose() {
        List<String> lines = run(0, new ListCertificates(() -> folder)).lines().toList();
        // 7 organisations with two authorities and an administrator each; 6 nodes with two certificates each.
        assertEquals(1 + 7 * 3 + 6 * 2, lines.size());
        assertTrue(lines.get(1).contains("identity") || lines.get(1).contains("TLS"), lines.get(1));
        assertTrue(lines.get(lines.size() - 1).contains("authority"));
    }

    @Test
    void aServerIsReachedUnderItsNewName() throws Exception {
        run(0, new RenewCertificates(() -> folder), "orderer0.exchange", "--host", "192.0.2.7");
        Path file =
                folder.organisations().named("Exchange").orderers().get(0).tls().certificate();
        String names =
                String.valueOf(Pem.certificates(Files.readString(file)).get(0).getSubjectAlternativeNames());
        assertTrue(names.contains("192.0.2.7") && names.contains("localhost"), names);
    }

    @Test
    void anUnknownNodeIsNamed() {
        StringWriter err = new StringWriter();
        int code = new CommandLine(new RenewCertificates(() -> folder))
                .setErr(new PrintWriter(err, true))
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println(failure.getMessage());
                    return 1;
                })
                .execute("peer9.bank");
        assertEquals(1, code);
        assertTrue(
                err.toString().contains("There is no node peer9.bank; there are [orderer0.regulator"), err.toString());
    }

    @Test
    void everyNodeIsATarget() {
        String json = run(0, new PrintTargets(() -> folder));
        int port = folder.ports().of("peer0.bank.metrics");
        assertTrue(json.contains("\"127.0.0.1:" + port + "\""), json);
        assertTrue(json.contains("\"organisation\": \"Bank\""), json);
        assertEquals(6, json.split("\"targets\"", -1).length - 1);
    }

    private static String run(int expected, Object command, String... arguments) {
        StringWriter out = new StringWriter();
        int code = new CommandLine(command).setOut(new PrintWriter(out, true)).execute(arguments);
        assertEquals(expected, code, out.toString());
        return out.toString();
    }
}
