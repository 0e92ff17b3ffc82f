package io.carbonregistry.fabric.network.cli;

import io.carbonregistry.fabric.network.monitoring.Targets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code network targets}: where Prometheus finds the nodes. */
@Command(
        name = "targets",
        description = "Prints where each node tells of itself, as Prometheus reads it from a file.",
        footer = {"", "example:", "  scripts/network targets > network/fabric/monitoring/targets.json"})
final class PrintTargets implements Callable<Integer> {

    @Mixin
    private NetworkOptions options = new NetworkOptions();

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the specification
    PrintTargets() {}

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(new Targets(options.files()).json());
        spec.commandLine().getOut().flush();
        return 0;
    }
}
