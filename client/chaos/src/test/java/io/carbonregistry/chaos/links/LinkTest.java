package io.carbonregistry.chaos.links;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What comes through a link in each weather; at the other end somebody sends back whatever comes. */
@Timeout(30)
class LinkTest {

    private static final byte[] MESSAGE = {1, 2, 3, 4, 5, 6};
    private static final int SHORT_MILLIS = 200;

    private ServerSocket echo;
    private Link link;

    @BeforeEach
    void open() throws IOException {
        echo = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        Background.run(this::answer);
        link = Link.open("echo", echo::getLocalPort);
    }

    @AfterEach
    void close() throws IOException {
        link.close();
        echo.close();
    }

    @Test
    void fairWeatherPassesEverythingOn() throws IOException {
        try (Socket socket = connect()) {
            assertArrayEquals(MESSAGE, sent(socket));
        }
    }

    @Test
    void aDroppedLinkClosesWhatIsOpenAndTakesNothingNew() throws IOException {
        try (Socket open = connect()) {
            assertArrayEquals(MESSAGE, sent(open));

            link.set(Weather.DROP);

            assertTrue(isClosed(open));
            try (Socket other = connect()) {
                assertTrue(isClosed(other));
            }
            link.set(Weather.FAIR);
            try (Socket later = connect()) {
                assertArrayEquals(MESSAGE, sent(later));
            }
        }
    }

    @Test
    void aStalledLinkKeepsWhatIsSentUntilItIsFair() throws IOException {
        try (Socket socket = connect()) {
            assertArrayEquals(MESSAGE, sent(socket));
            link.set(Weather.STALL);
            socket.getOutputStream().write(MESSAGE);
            socket.setSoTimeout(SHORT_MILLIS);
            assertThrows(SocketTimeoutException.class, socket.getInputStream()::read);

            link.set(Weather.FAIR);

            socket.setSoTimeout(0);
            assertArrayEquals(MESSAGE, socket.getInputStream().readNBytes(MESSAGE.length));
        }
    }

    @Test
    void aDelayedLinkTakesItsTime() throws IOException {
        try (Socket socket = connect()) {
            link.set(Weather.DELAY);
            long begun = System.nanoTime();

            assertArrayEquals(MESSAGE, sent(socket));

            assertTrue(System.nanoTime() - begun >= 300_000_000L, "two pieces of 150 ms each");
        }
    }

    @Test
    void aCutLinkEndsInTheMiddleOfAMessage() throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
                Link cut = Link.open("cut", listener::getLocalPort);
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), cut.port());
                Socket heard = listener.accept()) {
            cut.set(Weather.CUT);

            socket.getOutputStream().write(MESSAGE);

            assertEquals(MESSAGE.length / 2, heard.getInputStream().readAllBytes().length);
        }
    }

    @Test
    void aPartedLinkStallsWhatAProcessHasDialledAndNothingElse() throws IOException {
        try (Socket socket = connect()) {
            link.part(new Dialled(ProcessHandle.current().parent().orElseThrow().pid()));
            assertArrayEquals(MESSAGE, sent(socket));

            link.part(new Dialled(ProcessHandle.current().pid()));
            socket.getOutputStream().write(MESSAGE);
            socket.setSoTimeout(SHORT_MILLIS);
            assertThrows(SocketTimeoutException.class, socket.getInputStream()::read);

            link.part(port -> false);
            socket.setSoTimeout(0);
            assertArrayEquals(MESSAGE, socket.getInputStream().readNBytes(MESSAGE.length));
        }
    }

    private Socket connect() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), link.port());
    }

    private static byte[] sent(Socket socket) throws IOException {
        socket.getOutputStream().write(MESSAGE);
        return socket.getInputStream().readNBytes(MESSAGE.length);
    }

    private static boolean isClosed(Socket socket) throws IOException {
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketException reset) {
            return true;
        }
    }

    private void answer() {
        while (!echo.isClosed()) {
            try {
                Socket socket = echo.accept();
                Background.run(() -> answer(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void answer(Socket socket) {
        try (socket) {
            socket.getInputStream().transferTo(socket.getOutputStream());
        } catch (IOException gone) {
            // Whoever had connected has gone.
        }
    }
}
