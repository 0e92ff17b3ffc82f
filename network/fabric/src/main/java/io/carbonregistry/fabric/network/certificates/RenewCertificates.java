package io.carbonregistry.fabric.network.certificates;

import io.carbonregistry.fabric.network.FabricException;
import io.carbonregistry.fabric.network.folder.FabricFolder;
import io.carbonregistry.fabric.network.topology.NodePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
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
public final class RenewCertificates implements Callable<Integer> {

    private final Supplier<FabricFolder> folder;

    @Parameters(paramLabel = "NODE", arity = "1..*", description = "Such as peer0.registrar; several at once.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--host",
            paramLabel = "NAME",
            description = "A further name or address under which it is reached; several times.")
    private List<String> hosts = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    /**
     * The command.
     *
     * @param folder the network's, once the command line is read
     */
    @SuppressWarnings("NullAway.Init") // picocli sets the specification
    public RenewCertificates(Supplier<FabricFolder> folder) {
        this.folder = folder;
    }

    @Override
    public Integer call() {
        List<NodePlan> nodes = names.stream().map(this::node).toList();
        for (NodePlan node : nodes) {
            folder.get()
                    .organisations()
                    .named(node.owner().name())
                    .renew(folder.get().identity(node), hosts);
            spec.commandLine().getOut().println(node.id() + " has new certificates: restart it");
        }
        return 0;
    }

    private NodePlan node(String name) {
        List<NodePlan> all = folder.get().topology().nodes();
        return all.stream()
                .filter(node -> node.id().equals(name))
                .findFirst()
                .orElseThrow(() -> new FabricException("There is no node " + name + "; there are "
                        + all.stream().map(NodePlan::id).toList()));
    }
}
