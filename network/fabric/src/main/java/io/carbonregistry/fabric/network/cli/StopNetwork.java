package io.carbonregistry.fabric.network.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code network down}: stops what runs; the data stay. */
@Command(
        name = "down",
        description = "Stops what runs. The data stay in the folder.",
        footer = {"", "example: scripts/network down --folder /srv/registry"})
final class StopNetwork implements Callable<Integer> {

    @Mixin
    private NetworkOptions options = new NetworkOptions();

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the specification
    StopNetwork() {}

    @Override
    public Integer call() {
        options.network().stop();
        spec.commandLine().getOut().println("down: " + options.folder());
        return 0;
    }
}
