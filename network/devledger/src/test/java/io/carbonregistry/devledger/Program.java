package io.carbonregistry.devledger;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Somebody else's program, looked for in FABRIC_BIN and on PATH; without it a test is not run and says so. Go varies the spaces it prints, so they are counted as one. */
record Program(Path executable) {
    static Program find(String name) {
        Optional<Path> found = Stream.of("FABRIC_BIN", "PATH")
                .flatMap(variable ->
                        Stream.of(System.getenv().getOrDefault(variable, "").split(File.pathSeparator)))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(found.isPresent(), "NOT RUN: " + name + " is neither in FABRIC_BIN nor on PATH");
        return new Program(found.orElseThrow());
    }

    String succeeds(Map<String, String> environment, String... arguments) throws Exception {
        Exit outcome = run(environment, arguments);
        assertTrue(outcome.code() == 0, outcome.output());
        return outcome.output();
    }

    String fails(Map<String, String> environment, String... arguments) throws Exception {
        Exit outcome = run(environment, arguments);
        assertTrue(outcome.code() != 0, outcome.output());
        return outcome.output();
    }

    private Exit run(Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(executable.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String output =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).replaceAll(" +", " ");
        assertTrue(process.waitFor(30, TimeUnit.SECONDS), "still running: " + command);
        return new Exit(process.exitValue(), output);
    }

    private record Exit(int code, String output) {}
}
