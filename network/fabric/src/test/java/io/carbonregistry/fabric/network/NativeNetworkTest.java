package io.carbonregistry.fabric.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.fabric.network.hosting.HostedChaincode;
import io.carbonregistry.fabric.network.hosting.Hosting;
import io.carbonregistry.fabric.network.nodes.FabricNode;
import io.carbonregistry.fabric.network.processes.Patience;
import io.carbonregistry.fabric.network.topology.TopologyFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A network of Fabric's released programs, from nothing to transactions and back. */
@Tag("fabric")
final class NativeNetworkTest {

    private static final String CHANNEL = "registry";

    @TempDir
    static Path folder;

    private static FabricNetwork network;
    private static Notebooks notebooks;

    @BeforeAll
    static void create() throws Exception {
        network = FabricNetwork.create(folder.resolve("network"), TopologyFile.usual(), Programs.assumed());
        notebooks = Notebooks.serve(network);
    }

    /** Each test finds all of it running, whatever the one before has stopped. */
    @BeforeEach
    void start() {
        network = network.reread();
        network.start();
        network.deploy(CHANNEL, notebooks.definition());
    }

    @AfterAll
    static void stop() {
        if (network != null) {
            network.stop();
        }
        if (notebooks != null) {
            notebooks.close();
        }
    }

    @Test
    void whatWasCommittedIsThereAfterItWasStopped() throws Exception {
        try (Client client = Client.of(network, "RegistrarMSP")) {
            client.put(CHANNEL, "kept", "1");
        }
        network.stop();
        assertTrue(network.services().stream().noneMatch(Service::isRunning));
        start();
        try (Client client = Client.of(network, "BankMSP")) {
            assertEquals("1", client.get(CHANNEL, "kept"));
            client.put(CHANNEL, "kept", "2");
        }
    }

    @Test
    void aFurtherChannelHasAStateOfItsOwn() throws Exception {
        network.createChannel("second", network.topology().batches());
        network.deploy("second", notebooks.definition());
        try (Client client = Client.of(network, "RegulatorMSP")) {
            client.put("second", "only here", "1");
            assertEquals("1", client.get("second", "only here"));
            assertEquals("", client.get(CHANNEL, "only here"));
        }
    }

    @Test
    void whatAPeerMissedWhileItWasDeadItHasAfterItsStart() throws Exception {
        FabricNode bank = network.node("peer0.bank");
        bank.kill();
        assertTrue(bank.running().isEmpty());
        try (Client client = Client.of(network, "RegulatorMSP")) {
            client.put(CHANNEL, "missed", "1");
        }
        network.restart("peer0.bank");
        network.deploy(CHANNEL, notebooks.definition());
        try (Client client = Client.of(network, "BankMSP")) {
            Patience.usual().until("What was missed", () -> client.find(CHANNEL, "missed")
                    .map(value -> Optional.<String>empty())
                    .orElse(Optional.of("it is not there")));
        }
    }

    @Test
    void anotherOrganisationActsOnceItIsAdded() throws Exception {
        FabricNetwork grown = network.addOrganisation("Depository", "DepositoryMSP");
        try (Client client = Client.of(grown, "DepositoryMSP")) {
            client.put(CHANNEL, "added", "1");
            assertEquals("1", client.get(CHANNEL, "added"));
        }
        grown.addOrganisation("Depository", "DepositoryMSP");
        assertEquals(
                1,
                grown.topology().members().stream()
                        .filter(one -> one.name().equals("Depository"))
                        .count());
    }

    @Test
    void hostedChaincodeGoesOverToItsNextDefinitionAndComesBackWithTheNetwork() throws Exception {
        Hosting hosting = network.hosting();
        hosting.begin(new HostedChaincode(
                CHANNEL, "hosted", "1", 1, Optional.of(Notebooks.POLICY), Optional.empty(), command()));
        HostedChaincode second = hosting.upgrade(CHANNEL, "hosted", Optional.empty(), command());
        assertEquals(2, second.sequence());
        assertEquals(
                List.of("hosted-2.peer0.bank", "hosted-2.peer0.registrar", "hosted-2.peer0.regulator"),
                running("hosted-"));
        network.restart("hosted-2.peer0.bank");
        try (Client client = Client.of(network, "BankMSP")) {
            client.put(CHANNEL, "hosted", "a", "1");
            assertEquals("1", client.get(CHANNEL, "hosted", "a"));
        }
        network.stop();
        assertEquals(List.of(), running("hosted-"));
    }

    @Test
    void aSecondNetworkOfBftStandsBesideTheFirst() throws Exception {
        TopologyFile bft = TopologyFile.usual().with("consensus", "bft");
        FabricNetwork second = FabricNetwork.create(folder.resolve("bft"), bft, Programs.assumed());
        try {
            second.start();
            second.node("orderer1.registrar").kill();
            try (Notebooks own = Notebooks.serve(second);
                    Client client = second(second, own)) {
                client.put(CHANNEL, "three of four", "1");
                assertEquals("1", client.get(CHANNEL, "three of four"));
            }
            try (Client client = Client.of(network, "RegistrarMSP")) {
                assertEquals("", client.get(CHANNEL, "three of four"));
            }
        } finally {
            second.stop();
        }
    }

    private static Client second(FabricNetwork second, Notebooks own) throws Exception {
        second.deploy(CHANNEL, own.definition());
        return Client.of(second, "RegistrarMSP");
    }

    private static List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Notebook.class.getName());
    }

    private static List<String> running(String prefix) {
        return network.services().stream()
                .filter(Service::isRunning)
                .map(Service::name)
                .filter(name -> name.startsWith(prefix))
                .sorted()
                .toList();
    }
}
