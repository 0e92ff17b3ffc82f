package io.carbonregistry.fabric.network.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.fabric.network.FabricException;
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
    void whoHasNoneIsNamed() {
        assertTrue(String.valueOf(assertThrows(FabricException.class, () -> ports().of("nobody"))
                        .getMessage())
                .contains("no port for nobody"));
    }

    private Ports ports() {
        return Ports.of(folder.resolve("ports.properties"));
    }
}
