package io.carbonregistry.fabric.network.cli;

import io.carbonregistry.fabric.network.FabricNetwork;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code network restart}: stops and starts one service, with the settings of the topology as it is now. */
@Command(
        name = "restart",
        description = "Stops and starts one service, with the settings of the topology as it is now.",
        footer = {"", "example: scripts/network restart orderer0.exchange"})
final class RestartNode implements Callable<Integer> {

    @Mixin
    private NetworkOptions options = new NetworkOptions();

    @Parameters(paramLabel = "SERVICE", description = "Its name, as status shows it.")
    private String name = "";

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the specification
    RestartNode() {}

    @Override
    public Integer call() {
        FabricNetwork network = options.network();
        network.restart(name);
        ServiceTable.print(spec.commandLine().getOut(), network);
        return 0;
    }
}
