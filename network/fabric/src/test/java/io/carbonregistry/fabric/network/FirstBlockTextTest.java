package io.carbonregistry.fabric.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.carbonregistry.fabric.network.folder.FabricFolder;
import io.carbonregistry.fabric.network.settings.Configtx;
import io.carbonregistry.fabric.network.topology.Topology;
import io.carbonregistry.fabric.network.topology.TopologyFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The text that a channel's first block is made of says what the topology says, and every policy names its signers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FirstBlockTextTest {

    private static final TopologyFile BFT = TopologyFile.usual().with("consensus", "bft");

    private FabricFolder folder;

    @BeforeAll
    void layFoundation(@TempDir Path path) {
        folder = new FabricFolder(path.resolve("network"));
        new Foundation(folder, BFT, BFT.topology(), Optional.empty()).lay();
    }

    @Test
    void everyPolicyNamesItsSigners() {
        String text = text(TopologyFile.usual().topology());
        assertFalse(text.contains("ImplicitMeta"));
        Map<?, ?> channel = channel(TopologyFile.usual().topology());
        assertEquals("AND('RegulatorMSP.admin','RegistrarMSP.admin')", rule(channel, "Admins"));
        Map<?, ?> application = part(channel, "Application");
        assertEquals("AND('RegistrarMSP.peer','RegulatorMSP.peer')", rule(application, "Endorsement"));
        assertEquals(
                "OutOf(2,'RegulatorMSP.peer','RegistrarMSP.peer','BankMSP.peer')",
                rule(application, "LifecycleEndorsement"));
        assertEquals(
                "OutOf(2,'RegulatorMSP.admin','RegistrarMSP.admin','ExchangeMSP.admin')",
                rule(part(channel, "Orderer"), "Admins"));
    }

    @Test
    void fullBlocksAreForThoseWithAPeerAndTheAuditor() {
        Map<?, ?> channel = channel(TopologyFile.usual().topology());
        Map<?, ?> application = part(channel, "Application");
        assertEquals(
                "OR('RegulatorMSP.member','RegistrarMSP.member','BankMSP.member','AuditorMSP.member')",
                rule(application, "FullBlockReaders"));
        for (String resource : List.of("event/Block", "gateway/ChaincodeEvents", "qscc/GetBlockByNumber")) {
            assertEquals(
                    "/Channel/Application/FullBlockReaders",
                    part(application, "ACLs").get(resource));
        }
        assertEquals(
                "OR('RegulatorMSP.member','RegistrarMSP.member','BankMSP.member','AuditorMSP.member',"
                        + "'RegulatorMSP.orderer','RegistrarMSP.orderer','ExchangeMSP.orderer')",
                rule(channel, "Readers"));
    }

    @Test
    void batchesAndTimingAreTheTopologys() {
        Map<?, ?> orderer = part(channel(TopologyFile.usual().topology()), "Orderer");
        assertEquals("200ms", orderer.get("BatchTimeout"));
        assertEquals(500, part(orderer, "BatchSize").get("MaxMessageCount"));
        assertEquals("etcdraft", orderer.get("OrdererType"));
        assertEquals(3, list(part(orderer, "EtcdRaft"), "Consenters").size());
        assertEquals("50ms", part(part(orderer, "EtcdRaft"), "Options").get("TickInterval"));
    }

    @Test
    void bftHasAMappingOfFourNumberedConsenters() {
        Map<?, ?> orderer = part(channel(BFT.topology()), "Orderer");
        assertEquals("BFT", orderer.get("OrdererType"));
        assertEquals(
                List.of(1, 2, 3, 4),
                list(orderer, "ConsenterMapping").stream()
                        .map(one -> ((Map<?, ?>) one).get("ID"))
                        .toList());
        assertEquals("200ms", part(orderer, "SmartBFT").get("RequestBatchMaxInterval"));
    }

    private Map<?, ?> channel(Topology topology) {
        Object tree = new Load(LoadSettings.builder().build()).loadFromString(text(topology));
        return part(part((Map<?, ?>) tree, "Profiles"), Configtx.PROFILE);
    }

    private String text(Topology topology) {
        return new Configtx(folder, topology).text(topology.batches());
    }

    private static String rule(Map<?, ?> part, String policy) {
        return String.valueOf(part(part(part, "Policies"), policy).get("Rule"));
    }

    private static Map<?, ?> part(Map<?, ?> whole, String name) {
        return (Map<?, ?>) whole.get(name);
    }

    private static List<?> list(Map<?, ?> whole, String name) {
        return (List<?>) whole.get(name);
    }
}
