package io.carbonregistry.fabric.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.fabric.network.topology.TopologyFile;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A network of Fabric's released programs, from nothing to transactions and back. */
final class NativeNetworkTest {

    private static final String CHANNEL = "registry";

    @TempDir
    static Path folder;

    private static FabricNetwork network;
    private static Notebooks notebooks;

    @BeforeAll
    static void start() throws Exception {
        network = FabricNetwork.create(folder.resolve("network"), TopologyFile.usual(), Programs.assumed());
        network.start();
        notebooks = Notebooks.serve(network);
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
        network.start();
        network.deploy(CHANNEL, notebooks.definition());
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
}
