package io.carbonregistry.chaincode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hyperledger.fabric.protos.peer.ChaincodeID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaunchTest {

    private static final Model MODEL =
            new Model((proposal, lookup) -> new Outcome.Answered(new byte[0]), () -> new byte[0]);

    @Test
    void takesTheEnvironmentThatFabricSets() {
        Map<String, String> environment = Map.of(Launch.ID, "registry:5f3a", Launch.ADDRESS, "0.0.0.0:9999");
        assertEquals(
                List.of(new Endpoint("registry:5f3a", "0.0.0.0", 9999)),
                new Launch(List.of(), environment).endpoints());
    }

    @Test
    void listensOnThisMachineAloneUnlessToldOtherwise() {
        Launch launch =
                new Launch(List.of("--serve", "a:1@7", "--serve", "b:2@:8", "--serve", "c@10.0.0.1:9"), Map.of());
        assertEquals(
                List.of(
                        new Endpoint("a:1", "127.0.0.1", 7),
                        new Endpoint("b:2", "127.0.0.1", 8),
                        new Endpoint("c", "10.0.0.1", 9)),
                launch.endpoints());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--serve", "--port 7", "--serve a", "--serve a@b", "--serve @7", "--serve a@65536", "a@7"})
    void saysWhatIsWrongWithTheArguments(String line) {
        Launch launch = new Launch(List.of(line.split(" ")), Map.of());
        String message =
                assertThrows(IllegalArgumentException.class, launch::endpoints).getMessage();
        assertTrue(message.contains("ID@HOST:PORT"), message);
    }

    @Test
    void saysWhichVariableIsMissing() {
        Launch launch = new Launch(List.of(), Map.of(Launch.ID, "registry:1"));
        String message =
                assertThrows(IllegalArgumentException.class, launch::endpoints).getMessage();
        assertTrue(message.startsWith("set CHAINCODE_SERVER_ADDRESS"), message);
    }

    @Test
    void servesEachOrganisationOnAPortOfItsOwn() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Launch launch = new Launch(List.of("--serve", "registry:a@0", "--serve", "registry:b@0"), Map.of());
        List<ChaincodeServer> servers =
                launch.start(ChaincodeServer.registry(MODEL), new PrintStream(printed, true, UTF_8));
        Matcher lines = Pattern.compile(
                        "serving registry:a on 127.0.0.1:(\\d+)\nserving registry:b on 127.0.0.1:(\\d+)\nready\n")
                .matcher(printed.toString(UTF_8));
        assertTrue(lines.matches(), printed.toString(UTF_8));
        try (TestPeer second = new TestPeer(Integer.parseInt(lines.group(2)), Conversation.BATCHES)) {
            assertEquals(
                    "registry:b", ChaincodeID.parseFrom(second.registration()).getName());
        } finally {
            servers.forEach(ChaincodeServer::close);
        }
    }
}
