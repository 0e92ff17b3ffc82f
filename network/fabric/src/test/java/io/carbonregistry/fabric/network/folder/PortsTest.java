package io.carbonregistry.fabric.network.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.fabric.network.FabricException;
import java.io.BufferedReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ports are given once, and kept. */
final class PortsTest {

    private static final String ADDRESS = "127.0.0.1";

    @TempDir
    Path folder;

    @Test
    void freePortsDifferAndAreKept() {
        ports().give(List.of("a", "b"), 0, ADDRESS);
        int a = ports().of("a");
        assertEquals(a + 1, ports().of("b"));
        ports().give(List.of("b", "a", "c"), 0, ADDRESS);
        assertEquals(a, ports().of("a"));
        assertEquals(a + 2, ports().of("c"));
    }

    @Test
    void theyAreBelowWhatOutgoingConnectionsGet() {
        ports().give(List.of("a"), 0, ADDRESS);
        assertTrue(ports().of("a") < 32_768);
    }

    @Test
    void aTakenPortIsPassedOverUnlessItWasAskedFor() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName(ADDRESS))) {
            int port = taken.getLocalPort();
            String told =
                    String.valueOf(assertThrows(FabricException.class, () -> ports().give(List.of("a"), port, ADDRESS))
                            .getMessage());
            assertTrue(told.contains("Port " + port + " of 127.0.0.1 is taken"), told);
        }
    }

    @Test
    void whatAnotherNetworkWasGivenIsPassedOverThoughNobodyListensYet() {
        int first = FreePorts.anywhere(ADDRESS).next();
        assertNotEquals(first, FreePorts.from(first, ADDRESS).next());
    }

    @Test
    void whatAnotherProgramWasGivenIsPassedOver() throws Exception {
        Process other = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        PortsTest.class.getName())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader told = other.inputReader()) {
            int port = Integer.parseInt(told.readLine());
            assertNotEquals(port, FreePorts.from(port, ADDRESS).next());
        } finally {
            other.destroy();
        }
    }

    /** Takes a port, says which, and stays until it is stopped. */
    public static void main(String... none) throws Exception {
        System.out.println(FreePorts.anywhere(ADDRESS).next());
        Thread.sleep(60_000);
    }

    @Test
    void whoHasNoneIsNamed() {
        assertTrue(String.valueOf(assertThrows(FabricException.class, () -> ports().of("nobody"))
                        .getMessage())
                .contains("no port for nobody"));
    }

    private Ports ports() {
        return Ports.of(folder.resolve("ports.properties"));
    }
}
