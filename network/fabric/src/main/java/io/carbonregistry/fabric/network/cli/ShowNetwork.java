package io.carbonregistry.fabric.network.cli;

import io.carbonregistry.fabric.network.FabricNetwork;
import io.carbonregistry.fabric.network.Service;
import io.carbonregistry.fabric.network.channels.FabricChannel;
import io.carbonregistry.fabric.network.topology.NodePlan;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code network status}: what runs where, who leads, and how many blocks each peer has. */
@Command(
        name = "status",
        description = "Shows what runs where, which orderer leads, and how many blocks each peer has.",
        footer = {"", "example: scripts/network status", "", "Exit code 5: something does not run."})
final class ShowNetwork implements Callable<Integer> {

    private static final int SOMETHING_STOPPED = 5;

    @Mixin
    private NetworkOptions options = new NetworkOptions();

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the specification
    ShowNetwork() {}

    @Override
    public Integer call() {
        FabricNetwork network = options.network();
        PrintWriter out = spec.commandLine().getOut();
        ServiceTable.print(out, network);
        ServiceTable.print(out, channels(network));
        return network.services().stream().allMatch(Service::isRunning) ? 0 : SOMETHING_STOPPED;
    }

    private static List<List<String>> channels(FabricNetwork network) {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("channel", "leader"));
        network.channel().peers().forEach(peer -> head.add("blocks of " + peer.id()));
        rows.add(head);
        network.channels().forEach(channel -> rows.add(row(channel)));
        return rows;
    }

    private static List<String> row(FabricChannel channel) {
        List<String> row = new ArrayList<>(
                List.of(channel.name(), channel.leader().map(NodePlan::id).orElse("none")));
        channel.peers()
                .forEach(peer ->
                        row.add(channel.height(peer).map(String::valueOf).orElse("-")));
        return row;
    }
}
