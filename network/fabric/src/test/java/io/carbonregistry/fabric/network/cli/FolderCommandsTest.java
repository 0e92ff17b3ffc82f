package io.carbonregistry.fabric.network.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.fabric.network.FabricNetwork;
import io.carbonregistry.fabric.network.Service;
import io.carbonregistry.fabric.network.folder.FabricFolder;
import io.carbonregistry.fabric.network.programs.FabricPrograms;
import io.carbonregistry.fabric.network.topology.NodePlan;
import io.carbonregistry.fabric.network.topology.Topology;
import io.carbonregistry.fabric.network.topology.TopologyFile;
import io.carbonregistry.identities.Enrolment;
import io.carbonregistry.identities.Identity;
import io.carbonregistry.identities.Lifetimes;
import io.carbonregistry.identities.Node;
import io.carbonregistry.identities.OrganisationPlan;
import io.carbonregistry.identities.Organisations;
import io.carbonregistry.identities.Pem;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An operator sees what ends, and renews it; a monitoring system is told where the nodes are. */
class FolderCommandsTest {

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
        assertTrue(run(1, "certificates", "--within", "30").contains("Bank/peer0"));
        Identity before = folder.organisations().named("Bank").peers().get(0).identity();

        run(0, "renew", "peer0.bank", "--host", "peer0.bank.example");

        String ending = run(1, "certificates", "--within", "30");
        assertTrue(!ending.contains("Bank/peer0") && ending.contains("Bank/admin"), ending);
        Identity after = folder.organisations().named("Bank").peers().get(0).identity();
        assertEquals(before.publicKeyDigest(), after.publicKeyDigest());
        assertNotEquals(before.certificate(), after.certificate());
        assertEquals(
                "",
                run(0, "certificates", "--within", "10")
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElse(""));
    }

    @Test
    void allAreListedWithTheirPurpose() {
        List<String> lines = run(0, "certificates").lines().toList();
        // 7 organisations with two authorities and an administrator each; 6 nodes with two certificates each.
        assertEquals(1 + 7 * 3 + 6 * 2, lines.size());
        assertTrue(lines.get(1).contains("identity") || lines.get(1).contains("TLS"), lines.get(1));
        assertTrue(lines.get(lines.size() - 1).contains("authority"));
    }

    @Test
    void aServerIsReachedUnderItsNewName() throws Exception {
        run(0, "renew", "orderer0.exchange", "--host", "192.0.2.7");
        Path file =
                folder.organisations().named("Exchange").orderers().get(0).tls().certificate();
        String names =
                String.valueOf(Pem.certificates(Files.readString(file)).get(0).getSubjectAlternativeNames());
        assertTrue(names.contains("192.0.2.7") && names.contains("localhost"), names);
    }

    @Test
    void anUnknownNodeIsNamed() {
        String said = run(1, "renew", "peer9.bank");
        assertTrue(said.contains("There is no node peer9.bank; there are [orderer0.regulator"), said);
    }

    @Test
    void aFolderWithoutTheKeysOfANodeDoesNotRenewIt() throws Exception {
        Files.delete(folder.organisations().named("Bank").peers().get(0).tls().key());
        assertTrue(run(1, "renew", "peer0.bank").contains("There is no node peer0.bank"));
        assertTrue(run(0, "certificates").contains("Bank/peer0"));
    }

    /** So the same folder, without the keys of others, is what each of several hosts has. */
    @Test
    void aFolderRunsTheNodesWhoseKeysItHas() throws Exception {
        for (String other : List.of("Regulator", "Registrar", "Exchange")) {
            for (Node node : folder.organisations().named(other).orderers()) {
                Files.delete(node.tls().key());
            }
            for (Node node : folder.organisations().named(other).peers()) {
                Files.delete(node.tls().key());
            }
        }
        FabricNetwork network = FabricNetwork.in(home, new FabricPrograms(Path.of("nowhere"), "3.1.5"));
        assertEquals(
                List.of("peer0.bank"),
                network.services().stream().map(Service::name).toList());
        assertEquals(
                List.of("peer0.bank"),
                network.channel().peers().stream().map(NodePlan::id).toList());
    }

    @Test
    void aFolderWithoutANetworkIsSaidToBeOne() {
        String said = run(1, "certificates", "--folder", home.resolve("nowhere").toString());
        assertTrue(said.contains("There is no Fabric network in"), said);
    }

    @Test
    void everyNodeIsATarget() {
        String json = run(0, "targets");
        int port = folder.ports().of("peer0.bank.metrics");
        assertTrue(json.contains("\"127.0.0.1:" + port + "\""), json);
        assertTrue(json.contains("\"organisation\": \"Bank\""), json);
        assertEquals(6, json.split("\"targets\"", -1).length - 1);
    }

    private String run(int expected, String... arguments) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out, true);
        List<String> words = new ArrayList<>(List.of(arguments));
        if (!words.contains("--folder")) {
            words.addAll(List.of("--folder", home.toString()));
        }
        assertEquals(expected, Main.run(writer, writer, words.toArray(String[]::new)), out.toString());
        return out.toString();
    }
}
