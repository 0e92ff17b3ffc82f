package io.carbonregistry.fabric.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.carbonregistry.fabric.network.authorities.AuthorityProgram;
import io.carbonregistry.fabric.network.channels.ChannelUpdate;
import io.carbonregistry.fabric.network.monitoring.MonitoringFiles;
import io.carbonregistry.fabric.network.nodes.FabricNode;
import io.carbonregistry.fabric.network.processes.Patience;
import io.carbonregistry.fabric.network.topology.TopologyFile;
import io.carbonregistry.identities.Enrolment;
import io.carbonregistry.identities.Identity;
import io.carbonregistry.identities.Node;
import io.carbonregistry.identities.Organisation;
import io.carbonregistry.identities.OrganisationPlan;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hyperledger.fabric.client.GatewayException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What surrounds a network that works: where its certificates come from, their renewal, and what its nodes tell of themselves. */
@Tag("fabric")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class NativeServicesTest {

    private static final String CHANNEL = "registry";

    @TempDir
    static Path folder;

    private static Optional<AuthorityProgram> authorities = Optional.empty();
    private static FabricNetwork network;
    private static Notebooks notebooks;

    @BeforeAll
    static void start() throws Exception {
        var programs = Programs.assumed();
        authorities = authorities();
        network = FabricNetwork.create(folder.resolve("network"), TopologyFile.usual(), programs, authorities);
        network.start();
        notebooks = Notebooks.serve(network);
        network.deploy(CHANNEL, notebooks.definition());
    }

    @AfterAll
    static void stop() {
        if (network != null) {
            network.stop();
            assertTrue(network.services().stream().noneMatch(Service::isRunning));
        }
        if (notebooks != null) {
            notebooks.close();
        }
    }

    @Test
    @Order(1)
    void serversOfFabricCaIssueForNodesAndPeople() throws Exception {
        assumeTrue(authorities.isPresent(), "NOT RUN: there is no fabric-ca-server");
        network.authorities().stop();
        network.start();
        Map<String, String> said = Map.of("role", "BANK");
        network.enrol(List.of(new OrganisationPlan(
                "Bank", "BankMSP", List.of(), List.of(), List.of(Enrolment.client("teller", new TreeMap<>(said))))));

        assertEquals(said, network.organisations().named("Bank").user("teller").attributes());
        assertEquals(
                7,
                network.services().stream()
                        .filter(service -> service.name().startsWith("ca."))
                        .filter(Service::isRunning)
                        .count());
        try (Client client = Client.of(network, "RegistrarMSP")) {
            client.put(CHANNEL, "issued", "by Fabric CA");
            assertEquals("by Fabric CA", client.get(CHANNEL, "issued"));
        }
    }

    @Test
    @Order(2)
    void whoWasRevokedIsRefusedOnceTheChannelKnows() throws Exception {
        Organisation bank = network.organisations().named("Bank");
        bank.enrol(Enrolment.admin("leaver"));
        try (Client client = Client.of(network, "BankMSP", "leaver")) {
            client.put(CHANNEL, "last", "1");
            bank.revoke("leaver");
            new ChannelUpdate(network.channel(CHANNEL)).apply();
            assertRefused(client);
        }
        try (Client client = Client.of(network, "BankMSP")) {
            assertEquals("1", client.get(CHANNEL, "last"));
        }
    }

    /** The update is ordered when the command ends; the peers have it a moment later. */
    private static void assertRefused(Client client) {
        Patience.usual().until("The refusal", () -> {
            try {
                client.get(CHANNEL, "last");
                return Optional.of("still served");
            } catch (GatewayException refused) {
                return Optional.empty();
            }
        });
    }

    /** The key stays, so the channel's configuration, which names the consenter's certificate, stays true. */
    @Test
    @Order(3)
    void nodesGoOnWithRenewedCertificates() throws Exception {
        for (String name : List.of("orderer0.exchange", "peer0.bank")) {
            FabricNode node = network.node(name);
            Organisation owner =
                    network.organisations().named(node.plan().owner().name());
            Node files = network.folder().identity(node.plan());
            Identity before = files.identity();
            String tls = Files.readString(files.tls().certificate());
            owner.renew(files, List.of(name + ".example"));
            assertNotEquals(tls, Files.readString(files.tls().certificate()));
            assertEquals(before.publicKeyDigest(), files.identity().publicKeyDigest());
            node.stop();
            node.start();
        }
        network.channel().awaitLeader();
        network.deploy(CHANNEL, notebooks.definition());
        try (Client client = Client.of(network, "BankMSP")) {
            client.put(CHANNEL, "renewed", "1");
            assertEquals("1", client.get(CHANNEL, "renewed"));
        }
        String orderer = metrics("orderer0.exchange");
        assertTrue(orderer.contains("consensus_etcdraft_active_nodes{channel=\"registry\"} 3"), orderer);
    }

    @Test
    @Order(4)
    void everyMeasurementOfAlarmsAndDashboardIsTold() throws Exception {
        notebooks.servers().get(0).stop();
        try (Client client = Client.of(network, "RegulatorMSP")) {
            assertThrows(GatewayException.class, () -> client.put(CHANNEL, "lost", "1"));
        }
        TreeSet<String> told = new TreeSet<>();
        for (FabricNode node : network.nodes()) {
            metrics(node.name())
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> told.add(line.split("[{ ]", 2)[0]));
        }

        TreeSet<String> missing = new TreeSet<>();
        MonitoringFiles.expressions().map(MonitoringFiles::metrics).forEach(missing::addAll);
        assertTrue(missing.size() > 20, missing.toString());
        missing.removeAll(told);
        assertTrue(missing.isEmpty(), "no node tells " + missing);
    }

    private static String metrics(String node) throws Exception {
        String address = network.services().stream()
                .filter(service -> service.name().equals(node))
                .findFirst()
                .orElseThrow()
                .metrics()
                .orElseThrow();
        HttpRequest asked = HttpRequest.newBuilder(URI.create("http://" + address + "/metrics"))
                .build();
        return HttpClient.newHttpClient()
                .send(asked, HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static Optional<AuthorityProgram> authorities() {
        try {
            return Optional.of(AuthorityProgram.find(Optional.empty()));
        } catch (FabricException missing) {
            System.err.println("NOT RUN: " + missing.getMessage());
            return Optional.empty();
        }
    }
}
