package io.carbonregistry.chaincode;

import io.grpc.ServerCredentials;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One process that serves a chaincode to the peers of one or several organisations.
 *
 * @param arguments the command line
 * @param environment the environment's variables
 */
public record Launch(List<String> arguments, Map<String, String> environment) {

    static final String ID = "CORE_CHAINCODE_ID_NAME";
    static final String ADDRESS = "CHAINCODE_SERVER_ADDRESS";
    private static final String SERVE = "--serve";
    private static final int REFUSED = 2;

    static final String HELP = """
            Serves a chaincode to Fabric peers, as a service they connect to.

              --serve ID@[HOST:]PORT   the package id a peer knows the chaincode by, and where that
                                       peer connects; once per organisation. The host is 127.0.0.1
                                       unless given; port 0 takes a free one, which is printed.

            Without --serve: CORE_CHAINCODE_ID_NAME and CHAINCODE_SERVER_ADDRESS.
            With TLS: CHAINCODE_TLS_CERT and CHAINCODE_TLS_KEY name PEM files; with
            CHAINCODE_CLIENT_CA_CERT a peer must show a certificate from that authority.

            Example: --serve registry:5f3a@9001 --serve registry:77c0@9002
            """;

    /** A chaincode that is yet to be set up. */
    public interface Chaincode {

        /**
         * Sets it up.
         *
         * @throws IOException if something that it needs cannot be read
         */
        Conversing prepare() throws IOException;
    }

    /** Serves a chaincode as this process is told to, for as long as it runs. */
    public static void run(String[] arguments, Chaincode chaincode) throws InterruptedException {
        QuietLogging.begin();
        if (List.of(arguments).contains("--help")) {
            System.out.print(HELP);
            return;
        }
        try {
            Conversing prepared = chaincode.prepare();
            List<ChaincodeServer> servers = new Launch(List.of(arguments), System.getenv()).start(prepared, System.out);
            prepared.rehearse();
            for (ChaincodeServer server : servers) {
                server.await();
            }
        } catch (IllegalArgumentException | IOException e) {
            System.err.println("the chaincode was not started: " + e.getMessage());
            System.exit(REFUSED);
        }
    }

    /** Starts a server for each endpoint and tells where it listens; "ready" follows when all do. */
    List<ChaincodeServer> start(Conversing chaincode, PrintStream out) throws IOException {
        ServerCredentials credentials = Tls.of(environment);
        List<ChaincodeServer> servers = new ArrayList<>();
        for (Endpoint endpoint : endpoints()) {
            ChaincodeServer server = ChaincodeServer.start(endpoint, credentials, chaincode);
            servers.add(server);
            out.println("serving " + endpoint.id() + " on " + endpoint.host() + ":" + server.port());
        }
        out.println("ready");
        return servers;
    }

    /**
     * Where to serve: what the arguments say, else what the environment says.
     *
     * @throws IllegalArgumentException if neither says it
     */
    List<Endpoint> endpoints() {
        if (arguments.isEmpty()) {
            return List.of(Endpoint.of(required(ID), required(ADDRESS)));
        }
        List<Endpoint> endpoints = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i += 2) {
            if (!arguments.get(i).equals(SERVE) || i + 1 == arguments.size()) {
                throw new IllegalArgumentException("expected --serve ID@HOST:PORT, see --help");
            }
            endpoints.add(Endpoint.parse(arguments.get(i + 1)));
        }
        return List.copyOf(endpoints);
    }

    private String required(String name) {
        String value = environment.getOrDefault(name, "");
        if (value.isEmpty()) {
            throw new IllegalArgumentException("set " + name + ", or say --serve ID@HOST:PORT");
        }
        return value;
    }
}
