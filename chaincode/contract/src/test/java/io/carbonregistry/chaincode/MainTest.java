package io.carbonregistry.chaincode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.access.Permissions;
import io.carbonregistry.wire.CanonicalJson;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hyperledger.fabric.protos.peer.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program itself, in a process of its own. */
class MainTest {

    private final List<Process> processes = new ArrayList<>();

    @TempDir
    Path folder;

    private Path log;

    @BeforeEach
    void begin() {
        log = folder.resolve("log");
    }

    @AfterEach
    void stop() {
        processes.forEach(Process::destroyForcibly);
    }

    @Test
    void servesTheRegistryUntilItIsStopped() throws Exception {
        Process process = start("--serve", "registry:a@0");
        try (BufferedReader out = process.inputReader(UTF_8)) {
            String line = out.readLine();
            assertEquals("ready", out.readLine());
            int port = Integer.parseInt(line.substring(line.lastIndexOf(':') + 1));
            try (TestPeer peer = new TestPeer(port, Conversation.BATCHES)) {
                talk(peer);
            }
        }
        process.destroy();
        assertTrue(process.waitFor(10, TimeUnit.SECONDS));
        assertFalse(Files.readString(log).contains("NoSuchAct"), Files.readString(log));
    }

    @Test
    void saysInOneLineWhyItDoesNotStart() throws Exception {
        Process process = start("--serve", "registry@nowhere");
        assertEquals(2, process.waitFor());
        assertEquals(
                List.of("the chaincode was not started: not an endpoint, ID@HOST:PORT: registry@nowhere"),
                Files.readAllLines(log));
    }

    @Test
    void explainsItself() throws Exception {
        Process process = start("--help");
        assertEquals(Launch.HELP, new String(process.getInputStream().readAllBytes(), UTF_8));
        assertEquals(0, process.waitFor());
    }

    private static void talk(TestPeer peer) {
        Response refused = Conversation.response(peer.run(Transactions.of("tx1", "NoSuchAct", "{}", "{}")));
        assertEquals(500, refused.getStatus());
        assertTrue(refused.getMessage().startsWith("{\"article\""), refused.getMessage());
        Response metadata =
                Conversation.response(peer.run(Transactions.of("tx2", "org.hyperledger.fabric:GetMetadata")));
        CanonicalJson.parse(metadata.getPayload().toByteArray());
        Permissions.all()
                .forEach(line -> assertTrue(
                        metadata.getPayload().toStringUtf8().contains("\"name\":\"" + line.name() + "\""),
                        line.name()));
    }

    private Process start(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        Process process =
                new ProcessBuilder(command).redirectError(log.toFile()).start();
        processes.add(process);
        return process;
    }
}
