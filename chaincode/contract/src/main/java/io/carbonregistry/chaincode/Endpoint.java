package io.carbonregistry.chaincode;

import java.net.InetSocketAddress;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where one organisation's peer finds the chaincode.
 *
 * @param id the id of the chaincode's package, as that peer knows it
 * @param host the address to listen on
 * @param port the port to listen on; 0 lets the system choose
 */
public record Endpoint(String id, String host, int port) {

    private static final Pattern ADDRESS = Pattern.compile("(?:(?<host>[^@\\s]*):)?(?<port>[0-9]{1,5})");
    private static final int LAST_PORT = 65_535;

    /**
     * An endpoint written as {@code ID@HOST:PORT} or {@code ID@PORT}.
     *
     * @throws IllegalArgumentException if it is not
     */
    public static Endpoint parse(String text) {
        int at = text.lastIndexOf('@');
        return of(text.substring(0, Math.max(0, at)), text.substring(at + 1));
    }

    /**
     * An endpoint whose address is written {@code HOST:PORT}, {@code :PORT} or {@code PORT}; without a host it is this machine's
     * own.
     *
     * @throws IllegalArgumentException if there is no id, or the address is none
     */
    public static Endpoint of(String id, String address) {
        Matcher parts = ADDRESS.matcher(address);
        if (id.isBlank() || !parts.matches() || Integer.parseInt(parts.group("port")) > LAST_PORT) {
            throw new IllegalArgumentException("not an endpoint, ID@HOST:PORT: " + id + "@" + address);
        }
        String host = parts.group("host");
        return new Endpoint(
                id, host == null || host.isEmpty() ? "127.0.0.1" : host, Integer.parseInt(parts.group("port")));
    }

    /** The address to listen on. */
    public InetSocketAddress address() {
        return new InetSocketAddress(host, port);
    }
}
