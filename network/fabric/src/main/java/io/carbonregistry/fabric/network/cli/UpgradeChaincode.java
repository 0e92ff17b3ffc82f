package io.carbonregistry.fabric.network.cli;

import io.carbonregistry.fabric.network.FabricNetwork;
import io.carbonregistry.fabric.network.hosting.HostedChaincode;
import io.carbonregistry.fabric.network.hosting.Hosting;
import io.carbonregistry.fabric.network.hosting.JavaProgram;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code network upgrade}: goes over to another build of the chaincode. */
@Command(
        name = "upgrade",
        description = "Goes over to another build of the chaincode: its processes start beside the old ones, all"
                + " organisations approve, one commits, and the old processes end.",
        footer = {"", "example: scripts/network upgrade --chaincode-jar registry-chaincode-0.2.0.jar --version 0.2.0"})
final class UpgradeChaincode implements Callable<Integer> {

    @Mixin
    private NetworkOptions options = new NetworkOptions();

    @Option(names = "--chaincode-jar", required = true, paramLabel = "FILE", description = "The new program.")
    private Path jar = Path.of("");

    @Option(
            names = "--version",
            paramLabel = "TEXT",
            description = "What people call it; the next sequence without it.")
    private Optional<String> version = Optional.empty();

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the specification
    UpgradeChaincode() {}

    @Override
    public Integer call() {
        FabricNetwork network = options.network();
        Hosting hosting = network.hosting();
        String channel = network.topology().channel();
        String name = network.topology().chaincode().name();
        long sequence = hosting.require(channel, name).sequence() + 1;
        HostedChaincode next =
                hosting.upgrade(channel, name, version, hosting.command(name, sequence, new JavaProgram(jar)));
        ServiceTable.print(spec.commandLine().getOut(), network);
        spec.commandLine()
                .getOut()
                .println("chaincode " + next.name() + " " + next.version() + ", sequence " + next.sequence());
        return 0;
    }
}
