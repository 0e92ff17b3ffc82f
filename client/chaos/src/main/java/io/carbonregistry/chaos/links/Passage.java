package io.carbonregistry.chaos.links;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** One connection, whose bytes are passed on in both directions. */
final class Passage {

    private static final int PIECE = 16 * 1024;
    private static final long DELAY_MILLIS = 150;
    private static final long LOOK_MILLIS = 20;

    private final Socket from;
    private final Socket to;
    private final Supplier<Weather> weather;
    private final Consumer<Passage> closed;

    Passage(Socket from, Socket to, Supplier<Weather> weather, Consumer<Passage> closed) {
        this.from = from;
        this.to = to;
        this.weather = weather;
        this.closed = closed;
    }

    void begin() throws IOException {
        from.setTcpNoDelay(true);
        to.setTcpNoDelay(true);
        Background.run(() -> pass(from, to));
        Background.run(() -> pass(to, from));
    }

    private void pass(Socket one, Socket other) {
        byte[] piece = new byte[PIECE];
        try (InputStream in = one.getInputStream();
                OutputStream out = other.getOutputStream()) {
            for (int length = in.read(piece); length > 0; length = in.read(piece)) {
                if (!pass(out, piece, length)) {
                    return;
                }
            }
        } catch (IOException ended) {
            // Whoever was connected learns so when both sockets are closed.
        } finally {
            close();
        }
    }

    /** False, if it was cut. */
    private boolean pass(OutputStream out, byte[] piece, int length) throws IOException {
        while (weather.get() == Weather.STALL) {
            sleep(LOOK_MILLIS);
        }
        if (weather.get() == Weather.DELAY) {
            sleep(DELAY_MILLIS);
        }
        boolean cut = weather.get() == Weather.CUT;
        out.write(piece, 0, cut ? length / 2 : length);
        out.flush();
        return !cut;
    }

    void close() {
        for (Socket socket : new Socket[] {from, to}) {
            try {
                socket.close();
            } catch (IOException gone) {
                // It is closed already.
            }
        }
        closed.accept(this);
    }

    private static void sleep(long millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
