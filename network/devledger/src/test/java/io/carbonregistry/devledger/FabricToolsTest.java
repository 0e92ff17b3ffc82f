package io.carbonregistry.devledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.identities.Organisation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Fabric's own programs, unmodified, use the embedded ledger as they use Fabric. */
@Tag("network")
@Timeout(120)
@ExtendWith(SharedNetwork.class)
class FabricToolsTest {

    @TempDir
    static Path folder;

    private static TestNetwork network;

    @BeforeAll
    static void start(TestNetwork shared) throws Exception {
        Program.find("peer");
        Files.writeString(
                folder.resolve("core.yaml"), "peer: {BCCSP: {Default: SW, SW: {Hash: SHA2, Security: 256}}}\n");
        network = shared;
    }

    @Test
    void peerInvokesAndQueries() throws Exception {
        String invoked = invoke("{\"Args\":[\"put\",\"k\",\"from the tool\"]}");
        assertTrue(invoked.contains("committed with status (VALID)"), invoked);
        assertTrue(invoked.contains("Chaincode invoke successful. result: status:200 payload:\"put\""), invoked);
        assertEquals("from the tool", query("{\"Args\":[\"get\",\"k\"]}").strip());
    }

    @Test
    void peerReportsARefusal() throws Exception {
        String refusal = Program.find("peer")
                .fails(environment(TestOrganisations.REGISTRAR), queryArguments("{\"Args\":[\"fail\",\"no\",\"\"]}"));
        assertTrue(refusal.contains("endorsement failure during query. response: status:500 message:\"no\""), refusal);
    }

    @Test
    void peerFetchesBlocksFromTheOrderer() throws Exception {
        for (String which : List.of("config", "0", "oldest", "newest")) {
            Path file = folder.resolve(which + ".block");
            List<String> arguments = new ArrayList<>(List.of("channel", "fetch", which, file.toString()));
            arguments.addAll(List.of("-c", network.name()));
            arguments.addAll(orderer());
            Program.find("peer").succeeds(environment(TestOrganisations.REGISTRAR), arguments.toArray(String[]::new));
            Block block = Block.parse(ByteString.copyFrom(Files.readAllBytes(file)));
            assertTrue(block.isIntact());
            assertEquals(which.equals("newest"), block.number() > 0, which);
        }
    }

    @Test
    void peerFetchesBlocksFromAPeer() throws Exception {
        Path file = folder.resolve("peer.block");
        Program.find("peer")
                .succeeds(
                        environment(TestOrganisations.BANK),
                        "channel",
                        "fetch",
                        "1",
                        file.toString(),
                        "-c",
                        network.name());
        assertEquals(
                1, Block.parse(ByteString.copyFrom(Files.readAllBytes(file))).number());
    }

    @Test
    void peerSaysHowLongTheChainIs() throws Exception {
        String info = Program.find("peer")
                .succeeds(environment(TestOrganisations.REGULATOR), "channel", "getinfo", "-c", network.name());
        JsonObject parsed =
                JsonParser.parseString(info.substring(info.indexOf('{'))).getAsJsonObject();
        assertEquals(network.height(), parsed.get("height").getAsLong());
    }

    @Test
    void peerListsChannels() throws Exception {
        String listed = Program.find("peer").succeeds(environment(TestOrganisations.REGULATOR), "channel", "list");
        assertTrue(listed.contains(network.name()), listed);
    }

    @Test
    void configtxlatorReadsTheConfiguration() throws Exception {
        Path file = folder.resolve("genesis.block");
        Files.write(file, network.block(0).message().toByteArray());
        String json = Program.find("configtxlator")
                .succeeds(Map.of(), "proto_decode", "--type", "common.Block", "--input", file.toString());
        for (String expected : List.of("\"RegistrarMSP\"", "\"FullBlockReaders\"", "\"BatchTimeout\"")) {
            assertTrue(json.contains(expected), expected);
        }
    }

    private static String invoke(String arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("chaincode", "invoke", "--waitForEvent"));
        command.addAll(List.of("-C", network.name(), "-n", TestNetwork.CHAINCODE, "-c", arguments));
        command.addAll(orderer());
        for (String mspId : List.of(TestOrganisations.REGULATOR, TestOrganisations.REGISTRAR)) {
            command.addAll(List.of("--peerAddresses", network.address(mspId)));
            command.addAll(List.of("--tlsRootCertFiles", tlsRoot(mspId)));
        }
        Map<String, String> environment = environment(TestOrganisations.REGISTRAR);
        environment.put("FABRIC_LOGGING_SPEC", "error:chaincodeCmd=info");
        return Program.find("peer").succeeds(environment, command.toArray(String[]::new));
    }

    private static String query(String arguments) throws Exception {
        return Program.find("peer").succeeds(environment(TestOrganisations.REGISTRAR), queryArguments(arguments));
    }

    private static String[] queryArguments(String arguments) {
        return new String[] {"chaincode", "query", "-C", network.name(), "-n", TestNetwork.CHAINCODE, "-c", arguments};
    }

    private static List<String> orderer() {
        return List.of(
                "-o", network.address(Settings.ORDERER), "--tls", "--cafile", tlsRoot(TestOrganisations.REGULATOR));
    }

    private static Map<String, String> environment(String mspId) {
        Organisation organisation = TestOrganisations.load().ofMsp(mspId);
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("FABRIC_CFG_PATH", folder.toString());
        environment.put("FABRIC_LOGGING_SPEC", "error");
        environment.put("CORE_PEER_LOCALMSPID", mspId);
        environment.put(
                "CORE_PEER_MSPCONFIGPATH", organisation.userMspFolder("alice").toString());
        environment.put("CORE_PEER_ADDRESS", network.address(mspId));
        environment.put("CORE_PEER_TLS_ENABLED", "true");
        environment.put("CORE_PEER_TLS_ROOTCERT_FILE", tlsRoot(mspId));
        return environment;
    }

    private static String tlsRoot(String mspId) {
        return TestOrganisations.load()
                .ofMsp(mspId)
                .peers()
                .get(0)
                .tls()
                .authority()
                .toString();
    }
}
