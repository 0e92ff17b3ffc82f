package io.carbonregistry.fabric.network.containers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.fabric.network.FabricException;
import io.carbonregistry.fabric.network.folder.FabricFolder;
import io.carbonregistry.fabric.network.hosting.HostedChaincode;
import io.carbonregistry.fabric.network.settings.NodeSettings;
import io.carbonregistry.fabric.network.topology.NodePlan;
import io.carbonregistry.fabric.network.topology.Topology;
import io.carbonregistry.fabric.network.topology.TopologyFile;
import io.carbonregistry.identities.Lifetimes;
import io.carbonregistry.identities.OrganisationPlan;
import io.carbonregistry.identities.Organisations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What Compose runs is what the topology says, and no container has more than it needs. */
class ComposeTest {

    private static final HostedChaincode CHAINCODE = new HostedChaincode(
            "registry",
            "registry",
            "1",
            1,
            Optional.empty(),
            Optional.empty(),
            List.of("/jdk/java", "-jar", "registry.jar"));

    @TempDir
    private Path home;

    private FabricFolder folder;
    private Topology topology;

    @BeforeEach
    void make() {
        folder = new FabricFolder(home);
        topology = TopologyFile.usual().topology();
        Organisations.create(
                folder.organisationsFolder(),
                topology.members().stream()
                        .map(member -> new OrganisationPlan(
                                member.name(), member.msp(), member.peers(), member.orderers(), List.of()))
                        .toList(),
                Lifetimes.usual(Clock.systemUTC()));
        folder.ports()
                .give(
                        topology.nodes().stream()
                                .flatMap(node -> node.ports().stream())
                                .toList(),
                        0,
                        "127.0.0.1");
        FabricFolder.write(folder.topologyFile(), TopologyFile.usual().text());
        topology.nodes().forEach(node -> new NodeSettings(folder, topology).write(node));
    }

    @Test
    void everyNodeAndOneChaincodeForEachPeerIsAService() {
        Set<String> expected = new HashSet<>();
        topology.nodes().forEach(node -> expected.add(node.id()));
        topology.peers().forEach(peer -> expected.add("registry-1." + peer.id()));
        assertEquals(expected, services().keySet());
    }

    @Test
    void imagesAreThoseOfTheVersion() {
        assertEquals(
                "hyperledger/fabric-orderer:3.1.5",
                service("orderer0.regulator").get("image"));
        assertEquals("hyperledger/fabric-peer:3.1.5", service("peer0.bank").get("image"));
        services()
                .values()
                .forEach(one -> assertFalse(String.valueOf(one.get("image")).endsWith(":latest")));
    }

    /** In the machine's network nothing is published: a process listens where its settings say. */
    @Test
    void nothingIsPublishedAndNothingListensElsewhere() throws IOException {
        for (Map<String, Object> one : services().values()) {
            assertEquals("host", one.get("network_mode"));
            assertFalse(one.containsKey("ports"));
        }
        for (NodePlan node : topology.nodes()) {
            Map<?, ?> environment = (Map<?, ?>) service(node.id()).get("environment");
            Path settings = Path.of(String.valueOf(environment.get("FABRIC_CFG_PATH")))
                    .resolve(node.kind() == NodePlan.Kind.PEER ? "core.yaml" : "orderer.yaml");
            String text = Files.readString(settings);
            for (String name : node.ports()) {
                assertTrue(text.contains(String.valueOf(folder.ports().of(name))), name);
            }
            assertTrue(text.contains(node.owner().msp()));
            assertFalse(text.contains("0.0.0.0"));
        }
    }

    @Test
    void noContainerSeesTheKeysOfAnother() {
        for (NodePlan node : topology.nodes()) {
            List<?> volumes = (List<?>) service(node.id()).get("volumes");
            String own = folder.identity(node).folder().toString();
            assertTrue(volumes.contains(own + ":" + own + ":ro"), volumes.toString());
            assertEquals(
                    1,
                    volumes.stream()
                            .filter(volume -> String.valueOf(volume).contains("/organisations/"))
                            .count());
            assertFalse(volumes.contains(home + ":" + home));
        }
        List<?> ofChaincode = (List<?>) service("registry-1.peer0.bank").get("volumes");
        String tls = folder.organisations()
                .named("Bank")
                .peers()
                .get(0)
                .tls()
                .folder()
                .toString();
        assertTrue(ofChaincode.contains(tls + ":" + tls + ":ro"), ofChaincode.toString());
        assertFalse(ofChaincode.toString().contains("/msp"));
    }

    @Test
    void eachChaincodeHasItsOwnAddressAndPackage() {
        Set<Object> addresses = new HashSet<>();
        Set<Object> packages = new HashSet<>();
        for (NodePlan peer : topology.peers()) {
            Map<String, Object> service = service("registry-1." + peer.id());
            Map<?, ?> environment = (Map<?, ?>) service.get("environment");
            addresses.add(environment.get("CHAINCODE_SERVER_ADDRESS"));
            packages.add(environment.get("CORE_CHAINCODE_ID_NAME"));
            assertEquals(List.of("java", "-jar", "registry.jar"), service.get("command"));
        }
        assertEquals(3, addresses.size());
        assertEquals(3, packages.size());
    }

    @Test
    void aNetworkThatWasNeverUpIsRefused() throws IOException {
        Files.delete(folder.node(topology.nodes().get(0)).resolve("orderer.yaml"));
        String said = assertThrows(FabricException.class, this::services).getMessage();
        assertTrue(said.startsWith("orderer0.regulator has never been up"), said);
    }

    private Map<String, Object> service(String name) {
        return services().get(name);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Map<String, Object>> services() {
        String text = new Compose(folder, Images.of("3.1.5")).text(List.of(CHAINCODE));
        Map<String, Object> file =
                (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(text);
        assertEquals(Set.of("name", "services"), file.keySet());
        return (Map<String, Map<String, Object>>) file.get("services");
    }
}
