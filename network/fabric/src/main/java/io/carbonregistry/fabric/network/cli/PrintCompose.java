package io.carbonregistry.fabric.network.cli;

import io.carbonregistry.fabric.network.FabricNetwork;
import io.carbonregistry.fabric.network.containers.Compose;
import io.carbonregistry.fabric.network.containers.Images;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code network compose}: the same processes as containers. */
@Command(
        name = "compose",
        description = "Prints a Compose file that runs the network's processes as containers, from the same folder.",
        footer = {"", "example: scripts/network down && scripts/network compose > compose.yaml"})
final class PrintCompose implements Callable<Integer> {

    @Mixin
    private NetworkOptions options = new NetworkOptions();

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the specification
    PrintCompose() {}

    @Override
    public Integer call() {
        FabricNetwork network = options.network();
        Images images = Images.of(options.programs().version());
        spec.commandLine()
                .getOut()
                .print(new Compose(network.folder(), images)
                        .text(network.hosting().all()));
        spec.commandLine().getOut().flush();
        return 0;
    }
}
