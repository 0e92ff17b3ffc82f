package io.carbonregistry.fabric.network.cli;

import io.carbonregistry.fabric.network.FabricException;
import io.carbonregistry.fabric.network.folder.FabricFolder;
import io.carbonregistry.fabric.network.topology.NodePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code network renew}: new certificates for a node's keys. */
@Command(
        name = "renew",
        description = "Gives nodes new certificates for the keys that they have; each reads them when it is restarted.",
        footer = {
            "",
            "examples:",
            "  scripts/network renew peer0.bank && scripts/network restart peer0.bank",
            "  scripts/network renew orderer0.exchange --host orderer.exchange.example"
        })
final class RenewCertificates implements Callable<Integer> {

    @Mixin
    private NetworkOptions options = new NetworkOptions();

    @Parameters(paramLabel = "NODE", arity = "1..*", description = "Such as peer0.registrar; several at once.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--host",
            paramLabel = "NAME",
            description = "A further name or address under which it is reached; several times.")
    private List<String> hosts = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the specification
    RenewCertificates() {}

    @Override
    public Integer call() {
        FabricFolder folder = options.files();
        List<NodePlan> nodes = names.stream().map(name -> node(folder, name)).toList();
        for (NodePlan node : nodes) {
            folder.organisations().named(node.owner().name()).renew(folder.identity(node), hosts);
            spec.commandLine().getOut().println(node.id() + " has new certificates: restart it");
        }
        return 0;
    }

    private static NodePlan node(FabricFolder folder, String name) {
        List<NodePlan> all =
                folder.topology().nodes().stream().filter(folder::holds).toList();
        return all.stream()
                .filter(node -> node.id().equals(name))
                .findFirst()
                .orElseThrow(() -> new FabricException("There is no node " + name + "; there are "
                        + all.stream().map(NodePlan::id).toList()));
    }
}
