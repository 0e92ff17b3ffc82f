package io.carbonregistry.client.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The programs of an embedded network: how their processes are started.
 *
 * @param ledger the command of the ledger, without arguments
 * @param chaincode the command of the chaincode, without arguments
 */
public record Programs(List<String> ledger, List<String> chaincode) {

    /** Small and quick to start; a ledger of a year's market fits easily. */
    private static final List<String> JVM =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m", "-Xshare:auto");

    private static final String CHAINCODE = "chaincode/contract/target";
    private static final String LEDGER = "network/devledger/target";

    public Programs {
        ledger = List.copyOf(ledger);
        chaincode = List.copyOf(chaincode);
    }

    /**
     * The programs as this build has made them.
     *
     * @throws NetworkException if it has not
     */
    public static Programs built() {
        Path root = root(origin());
        return new Programs(
                command(jar(root.resolve(LEDGER), "devledger")),
                command(jar(root.resolve(CHAINCODE), "registry-chaincode")));
    }

    private static List<String> command(Path jar) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    /** The folder that holds all modules, from where this class was loaded upwards. */
    private static Path root(Path origin) {
        return Stream.iterate(Optional.of(origin), Optional::isPresent, at -> at.map(Path::getParent))
                .flatMap(Optional::stream)
                .filter(at -> Files.isDirectory(at.resolve(LEDGER)) && Files.isDirectory(at.resolve(CHAINCODE)))
                .findFirst()
                .orElseThrow(() -> new NetworkException("The ledger and the chaincode are not built: mvn package"));
    }

    private static Path origin() {
        try {
            return Path.of(Programs.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path jar(Path target, String name) {
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> String.valueOf(file.getFileName()).matches(name + "-[0-9.]+\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new NetworkException("There is no " + name + " in " + target + ": mvn package"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
