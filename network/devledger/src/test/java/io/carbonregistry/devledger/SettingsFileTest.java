package io.carbonregistry.devledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.carbonregistry.devledger.chaincode.Batching;
import io.carbonregistry.devledger.chaincode.ChaincodeAddress;
import io.carbonregistry.devledger.lifecycle.Collection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    private static final String LEAST = """
            data=data
            organisations=/organisations
            channel=registry
            endorsing=A, B
            fullBlockReaders=A
            chaincode.names=cc
            chaincode.cc.version=2
            chaincode.cc.policy=AND('A.peer','B.peer')
            """;

    @TempDir
    Path folder;

    @Test
    void theLeastThereMustBe() throws IOException {
        Settings settings = read(LEAST).settings();
        assertEquals(folder.resolve("data"), settings.data());
        assertEquals(Path.of("/organisations"), settings.organisations());
        assertEquals(List.of("A", "B"), settings.endorsing());
        assertEquals(Batching.STANDARD, settings.batching());
        assertEquals(Map.of(), settings.chaincodes().get(0).servers());
        assertEquals(0, settings.port("A"));
        assertEquals(Optional.empty(), read(LEAST).ready());
    }

    @Test
    void everythingThereCanBe() throws IOException {
        SettingsFile file = read(LEAST + """
                ready=up
                port.A=7051
                port.orderer=7050
                batch.timeoutMillis=7
                batch.maxMessages=3
                chaincode.batching=false
                chaincode.executeTimeoutMillis=900
                chaincode.cc.server.A=127.0.0.1:9999
                chaincode.cc.roots.A=tls.pem
                chaincode.cc.server.B=localhost:9998
                """);
        Settings settings = file.settings();
        assertEquals(Optional.of(folder.resolve("up")), file.ready());
        assertEquals(7051, settings.port("A"));
        assertEquals(7050, settings.port(Settings.ORDERER));
        assertEquals(Duration.ofMillis(7), settings.batches().timeout());
        assertEquals(3, settings.batches().maxMessages());
        assertEquals(Batching.NONE, settings.batching());
        assertEquals(Duration.ofMillis(900), settings.executeTimeout());
        assertEquals(
                Map.of(
                        "A", new ChaincodeAddress("127.0.0.1", 9999, Optional.of(folder.resolve("tls.pem"))),
                        "B", new ChaincodeAddress("localhost", 9998, Optional.empty())),
                settings.chaincodes().get(0).servers());
    }

    @Test
    void collectionsAndWhatTheyCanSay() throws IOException {
        Settings settings = read(LEAST + """
                chaincode.cc.collections=plain, full
                chaincode.cc.collection.plain.members=OR('A.member')
                chaincode.cc.collection.full.members=OR('A.member','B.member')
                chaincode.cc.collection.full.policy=OR('A.peer')
                chaincode.cc.collection.full.requiredPeers=1
                chaincode.cc.collection.full.maximumPeers=2
                chaincode.cc.collection.full.blocksToLive=9
                chaincode.cc.collection.full.memberOnlyRead=true
                chaincode.cc.collection.full.memberOnlyWrite=true
                """).settings();
        assertEquals(
                List.of(
                        new Collection("plain", "OR('A.member')", 0, 0, 0, false, false, Optional.empty()),
                        new Collection(
                                "full", "OR('A.member','B.member')", 1, 2, 9, true, true, Optional.of("OR('A.peer')"))),
                settings.chaincodes().get(0).collections());
    }

    @Test
    void whatIsWrongIsNamed() {
        assertWrong("channel is missing", LEAST.replace("channel=registry", ""));
        assertWrong("there are no settings [chanel]", LEAST + "chanel=x\n");
        assertWrong("'soon' in batch.timeoutMillis is no number", LEAST + "batch.timeoutMillis=soon\n");
        assertWrong("'here' is no host:port", LEAST + "chaincode.cc.server.A=here\n");
    }

    private void assertWrong(String message, String content) {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> read(content).settings());
        assertEquals(folder.resolve("settings") + ": " + message, refusal.getMessage());
    }

    private SettingsFile read(String content) throws IOException {
        return SettingsFile.read(Files.writeString(folder.resolve("settings"), content));
    }
}
