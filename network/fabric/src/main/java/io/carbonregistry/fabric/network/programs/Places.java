package io.carbonregistry.fabric.network.programs;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where Fabric's programs are looked for. */
public final class Places {

    private Places() {}

    /** What was chosen and nothing else; or the variable's folder and nothing else; or the PATH and the project's folder. */
    public static List<Path> usual(Optional<Path> chosen) {
        Optional<Path> only = chosen.or(() -> variable("FABRIC_BIN").map(Path::of));
        return only.map(folder -> List.of(folder.toAbsolutePath()))
                .orElseGet(() ->
                        Stream.concat(path(), Stream.of(ofProject())).distinct().toList());
    }

    /** The project's own folder for programs, which is not under version control. */
    public static Path ofProject() {
        return project().resolve(".fabric").resolve("bin");
    }

    /** The project's folder, upwards from where this class was loaded; the working folder if it was loaded elsewhere. */
    public static Path project() {
        Path working = Path.of("").toAbsolutePath();
        return Stream.iterate(Optional.of(origin()), Optional::isPresent, at -> at.map(Path::getParent))
                .flatMap(Optional::stream)
                .filter(at -> Files.isDirectory(at.resolve("network/fabric")))
                .findFirst()
                .orElse(working);
    }

    private static Stream<Path> path() {
        return variable("PATH").stream()
                .flatMap(path -> Stream.of(path.split(File.pathSeparator, -1)))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toAbsolutePath());
    }

    private static Optional<String> variable(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }

    private static Path origin() {
        try {
            return Path.of(Places.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
