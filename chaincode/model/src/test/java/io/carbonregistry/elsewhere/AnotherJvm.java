package io.carbonregistry.elsewhere;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program that has the classes of this one, in a JVM of its own. */
public final class AnotherJvm {

    private AnotherJvm() {}

    /**
     * To be started.
     *
     * @param options of the JVM
     * @param main the name of the program's class
     */
    public static ProcessBuilder of(List<String> options, String main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }
}
