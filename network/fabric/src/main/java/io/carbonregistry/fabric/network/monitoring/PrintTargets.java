package io.carbonregistry.fabric.network.monitoring;

import io.carbonregistry.fabric.network.folder.FabricFolder;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code network targets}: where Prometheus finds the nodes. */
@Command(
        name = "targets",
        description = "Prints where each node tells of itself, as Prometheus reads it from a file.",
        footer = {"", "example:", "  scripts/network targets > network/fabric/monitoring/targets.json"})
public final class PrintTargets implements Callable<Integer> {

    private final Supplier<FabricFolder> folder;

    @Spec
    private CommandSpec spec;

    /**
     * The command.
     *
     * @param folder the network's, once the command line is read
     */
    @SuppressWarnings("NullAway.Init") // picocli sets the specification
    public PrintTargets(Supplier<FabricFolder> folder) {
        this.folder = folder;
    }

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(new Targets(folder.get()).json());
        spec.commandLine().getOut().flush();
        return 0;
    }
}
