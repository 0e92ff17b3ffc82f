package io.carbonregistry.fabric.network.install;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives come from a server, over redirections, and are there whole or not at all. */
class DownloadTest {

    private static final byte[] CONTENT = new byte[40 << 20];

    @TempDir
    private Path folder;

    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/archive", exchange -> answer(exchange, CONTENT.length));
        server.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().add("Location", address("/archive").toString());
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.createContext("/cut", exchange -> answer(exchange, CONTENT.length + 1L));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void anArchiveIsFetchedOverARedirection() throws IOException {
        List<Long> steps = new ArrayList<>();

        new Download((bytes, total) -> {
                    assertEquals(CONTENT.length, total);
                    steps.add(bytes);
                })
                .fetch(address("/moved"), file());

        assertArrayEquals(CONTENT, Files.readAllBytes(file()));
        assertEquals(CONTENT.length, steps.get(steps.size() - 1));
        assertTrue(steps.size() > 10);
    }

    @Test
    void whatEndsTooEarlyIsSaidToHaveEnded() {
        assertRefused("was not fetched whole", address("/cut"));
    }

    @Test
    void whatIsNotThereIsSaidWithWhatToDo() {
        assertRefused("answers 404 instead of an archive. Fetch the archive where", address("/nowhere"));
    }

    @Test
    void aServerThatIsNotThereIsSaidWithWhatToDo() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            free = socket.getLocalPort();
        }
        assertRefused("There is no way to 127.0.0.1", URI.create("http://127.0.0.1:" + free + "/archive"));
    }

    @Test
    void anotherProtocolIsRefused() {
        assertRefused("no address of an archive", URI.create("http:archive"));
    }

    private void assertRefused(String words, URI address) {
        Download download = new Download((bytes, total) -> {});
        String said = assertThrows(InstallException.class, () -> download.fetch(address, file()))
                .getMessage();
        assertTrue(said.contains(words), said);
        assertTrue(said.contains("--from FILE"), said);
    }

    private static void answer(HttpExchange exchange, long announced) throws IOException {
        exchange.sendResponseHeaders(200, announced);
        exchange.getResponseBody().write(CONTENT);
        exchange.close();
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private Path file() {
        return folder.resolve("archive");
    }
}
