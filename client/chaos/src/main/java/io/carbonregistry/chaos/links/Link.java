package io.carbonregistry.chaos.links;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.function.IntSupplier;

/** Passes connections to a port of this machine on to another, as the weather is. */
public final class Link implements AutoCloseable {

    private final String kind;
    private final ServerSocket server;
    private final IntSupplier target;
    private final Set<Passage> open = ConcurrentHashMap.newKeySet();
    private volatile Weather weather = Weather.FAIR;
    private volatile IntPredicate parted = port -> false;

    private Link(String kind, ServerSocket server, IntSupplier target) {
        this.kind = kind;
        this.server = server;
        this.target = target;
    }

    /**
     * Opens one on a port that nobody uses.
     *
     * @param kind what it connects
     * @param target the port to which it passes on, asked for with each connection
     */
    public static Link open(String kind, IntSupplier target) {
        return open(kind, 0, target);
    }

    /** Opens one on this port; see {@link #open(String, IntSupplier)}. */
    static Link open(String kind, int port, IntSupplier target) {
        try {
            Link link = new Link(kind, new ServerSocket(port, 0, InetAddress.getLoopbackAddress()), target);
            Background.run(link::accept);
            return link;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it connects. */
    public String kind() {
        return kind;
    }

    /** Where it takes connections. */
    public int port() {
        return server.getLocalPort();
    }

    /** Changes the weather. */
    public void set(Weather other) {
        weather = other;
        if (other == Weather.DROP) {
            open.forEach(Passage::close);
        }
    }

    /** Stalls the connections that come from these ports, whatever the weather, and no others from now on. */
    public void part(IntPredicate ports) {
        parted = ports;
    }

    private Weather weather(int port) {
        return parted.test(port) ? Weather.STALL : weather;
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                pass(server.accept());
            } catch (IOException closed) {
                // Whoever wanted to connect tries again.
            }
        }
    }

    private void pass(Socket from) throws IOException {
        if (weather == Weather.DROP) {
            from.close();
            return;
        }
        try {
            Socket to = new Socket(InetAddress.getLoopbackAddress(), target.getAsInt());
            Passage passage = new Passage(from, to, () -> weather(from.getPort()), open::remove);
            open.add(passage);
            passage.begin();
        } catch (IOException | IllegalStateException nobody) {
            from.close();
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        open.forEach(Passage::close);
    }
}
