package io.carbonregistry.client.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.client.LocalNetworks;
import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.network.Market;
import io.carbonregistry.client.network.NetworkFolder;
import io.carbonregistry.identities.Pem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A network of processes of its own, on which people type commands.
 *
 * @param folder its folder
 * @param screen where they type
 */
record StartedNetwork(Path folder, Screen screen) {

    /** A bank that there is on the network. */
    static final String BANK = LocalNetworks.areNative() ? "Bank" : "SecondBank";

    /** The command line starts an embedded network itself, and founds the registry on a native one that others have started. */
    static StartedNetwork in(Path folder) {
        StartedNetwork network = new StartedNetwork(folder, new Screen());
        String command = "network start --organisation SecondBank=SecondBankMSP";
        if (LocalNetworks.areNative()) {
            LocalNetworks.in(folder).create(Market.usual());
            LocalNetworks.in(folder).start();
            command = "network found";
        }
        assertEquals(ExitCode.OK, network.run(command + " --day 2026-03-02"), network::complaint);
        return network;
    }

    void stop() {
        LocalNetworks.in(folder).stop();
    }

    /** Types a command; how it ends. */
    ExitCode run(String command) {
        String language = command.contains("--lang") ? "" : " --lang en";
        return screen.type("--network " + folder + language + " " + command.replace("SecondBank/", BANK + "/"));
    }

    /** What the last command printed. */
    String said() {
        return screen.out();
    }

    /** What it complained of. */
    String complaint() {
        return screen.err();
    }

    /** The root certificates of all organisations. */
    String roots() {
        return new NetworkFolder(folder)
                .organisations().all().stream()
                        .flatMap(one -> one.trust().roots().stream())
                        .map(Pem::of)
                        .collect(Collectors.joining());
    }

    /** A ledger's block file; an orderer's has no verdicts. */
    Path blocks() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.getFileName().toString().startsWith("blockfile_"))
                    .filter(path -> folder.relativize(path).toString().contains("ledger"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
