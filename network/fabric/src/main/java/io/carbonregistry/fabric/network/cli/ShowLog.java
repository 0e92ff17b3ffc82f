package io.carbonregistry.fabric.network.cli;

import io.carbonregistry.fabric.network.FabricException;
import io.carbonregistry.fabric.network.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code network logs}: what a service said last. */
@Command(
        name = "logs",
        description = "Shows what a service said last.",
        footer = {"", "example: scripts/network logs peer0.registrar --lines 100"})
final class ShowLog implements Callable<Integer> {

    @Mixin
    private NetworkOptions options = new NetworkOptions();

    @Parameters(paramLabel = "SERVICE", description = "Its name, as status shows it.")
    private String name = "";

    @Option(names = "--lines", paramLabel = "N", description = "How many lines; 40 without it.")
    private int lines = 40;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the specification
    ShowLog() {}

    @Override
    public Integer call() {
        List<Service> services = options.network().services();
        Path log = services.stream()
                .filter(service -> service.name().equals(name))
                .map(Service::log)
                .findFirst()
                .orElseThrow(() -> new FabricException("There is no service " + name + "; there are "
                        + services.stream().map(Service::name).toList()));
        try {
            List<String> all = Files.readAllLines(log);
            all.subList(Math.max(0, all.size() - lines), all.size())
                    .forEach(spec.commandLine().getOut()::println);
            return 0;
        } catch (IOException e) {
            throw new FabricException("There is no log of " + name + " yet: " + log, e);
        }
    }
}
