package io.carbonregistry.fabric.network.folder;

import io.carbonregistry.fabric.network.FabricException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.SplittableRandom;

/** Ports on which nobody listens and which no other program has been given, one after the other. */
public final class FreePorts {

    /** Below what systems give to outgoing connections, so that none of those takes a stopped server's port. */
    private static final int FIRST_FREE = 10_000;

    private static final int LAST_FREE = 31_000;
    private static final int LAST_PORT = 65_535;

    private final String address;
    private int next;

    private FreePorts(int first, String address) {
        this.next = first;
        this.address = address;
    }

    /** Those of an address from a port on. */
    static FreePorts from(int first, String address) {
        return new FreePorts(first, address);
    }

    /** Those of an address from anywhere on. */
    public static FreePorts anywhere(String address) {
        return from(new SplittableRandom().nextInt(FIRST_FREE, LAST_FREE), address);
    }

    /**
     * The next one.
     *
     * @throws FabricException if there are no more
     */
    public int next() {
        while (!isFree() || !PortClaims.claim(next)) {
            next++;
        }
        return next++;
    }

    /** The next port, which must be free. */
    int require() {
        if (!isFree()) {
            throw new FabricException("Port " + next + " of " + address + " is taken; choose another base port");
        }
        return next++;
    }

    private boolean isFree() {
        if (next > LAST_PORT) {
            throw new FabricException("There are no ports left");
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), next));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
