package io.carbonregistry.fabric.network.hosting;

import io.carbonregistry.fabric.network.FabricException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A program in a jar, with the jars that its manifest names in the folder {@code lib} beside it.
 *
 * @param jar the program's own jar
 */
public record JavaProgram(Path jar) {

    /** @throws FabricException if there is no such jar */
    public JavaProgram {
        jar = jar.toAbsolutePath().normalize();
        if (!Files.isRegularFile(jar)) {
            throw new FabricException("There is no program " + jar);
        }
    }

    /** A copy in a folder, which stays what it is when the original is built anew. */
    JavaProgram keptIn(Path folder) {
        Path name = Path.of(String.valueOf(jar.getFileName()));
        copy(jar, folder.resolve(name));
        Path libraries = jar.resolveSibling("lib");
        if (Files.isDirectory(libraries)) {
            try (Stream<Path> all = Files.list(libraries)) {
                all.forEach(one -> copy(one, folder.resolve("lib").resolve(String.valueOf(one.getFileName()))));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + libraries, e);
            }
        }
        return new JavaProgram(folder.resolve(name));
    }

    /** The command that runs it with this Java. */
    public List<String> command(List<String> options) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(Optional.ofNullable(to.getParent()).orElseThrow());
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot copy " + from + " to " + to, e);
        }
    }
}
