package io.carbonregistry.client.network;

import io.carbonregistry.fabric.network.programs.Places;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The programs of an embedded network: how their processes are started.
 *
 * @param ledger the command of the ledger, without arguments
 * @param chaincodes the command of each chaincode by its name, without arguments; the registry's among them
 */
public record Programs(List<String> ledger, SortedMap<String, List<String>> chaincodes) {

    /** Small and quick to start; a ledger of a year's market fits easily. */
    private static final List<String> JVM =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m", "-Xshare:auto");

    private static final List<String> QUIET = List.of("-Xlog:cds=off", "-Xlog:cds+dynamic=off");

    private static final String CHAINCODE = "chaincode/contract/target";
    private static final String LEDGER = "network/devledger/target";

    public Programs {
        ledger = List.copyOf(ledger);
        chaincodes = Collections.unmodifiableSortedMap(new TreeMap<>(chaincodes));
    }

    /**
     * The programs as this build has made them, with the archives of loaded classes that a rehearsal has left.
     *
     * @throws NetworkException if it has not
     */
    public static Programs built() {
        return built(Programs::archived);
    }

    /** The same programs, which leave an archive of the classes that they have loaded when they end. */
    public static Programs rehearsing() {
        return built(jar -> List.of("-XX:ArchiveClassesAtExit=" + archive(jar)));
    }

    /** The same programs compiled to the full while they run: slower to start, faster for thousands of acts. */
    public Programs lasting() {
        SortedMap<String, List<String>> lasting = new TreeMap<>(chaincodes);
        lasting.replaceAll((name, command) -> fully(command));
        return new Programs(fully(ledger), lasting);
    }

    /** With a further chaincode beside the registry, from the module below {@code chaincode} that is called after it. */
    public Programs beside(String name) {
        SortedMap<String, List<String>> more = new TreeMap<>(chaincodes);
        more.put(name, command(jar(root().resolve("chaincode").resolve(name).resolve("target"), name), List.of()));
        return new Programs(ledger, more);
    }

    private static List<String> fully(List<String> command) {
        return command.stream()
                .filter(option -> !option.startsWith("-XX:TieredStopAtLevel"))
                .toList();
    }

    private static Programs built(Function<Path, List<String>> options) {
        Path root = root();
        Path ledger = jar(root.resolve(LEDGER), "devledger");
        Path chaincode = jar(root.resolve(CHAINCODE), "registry-chaincode");
        return new Programs(
                command(ledger, options.apply(ledger)),
                new TreeMap<>(Map.of(LedgerSettings.CHAINCODE, command(chaincode, options.apply(chaincode)))));
    }

    /** The command of another program that has the same classes as this one. */
    public static List<String> alike(Class<?> main) {
        List<String> command = java();
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        return command;
    }

    private static List<String> java() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        return command;
    }

    private static List<String> command(Path jar, List<String> options) {
        List<String> command = java();
        command.addAll(QUIET);
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    private static Path archive(Path jar) {
        return jar.resolveSibling("classes.jsa");
    }

    /** An archive that is older than its program is of no use to it. */
    private static List<String> archived(Path jar) {
        Path archive = archive(jar);
        boolean fits = Files.exists(archive)
                && archive.toFile().lastModified() >= jar.toFile().lastModified();
        return fits ? List.of("-XX:SharedArchiveFile=" + archive) : List.of();
    }

    /** The folder that holds all modules. */
    private static Path root() {
        Path project = Places.project();
        if (!Files.isDirectory(project.resolve(LEDGER)) || !Files.isDirectory(project.resolve(CHAINCODE))) {
            throw new NetworkException("The ledger and the chaincode are not built: mvn package");
        }
        return project;
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
