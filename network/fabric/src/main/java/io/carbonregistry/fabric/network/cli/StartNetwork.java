package io.carbonregistry.fabric.network.cli;

import io.carbonregistry.fabric.network.FabricNetwork;
import io.carbonregistry.fabric.network.authorities.AuthorityProgram;
import io.carbonregistry.fabric.network.hosting.HostedChaincode;
import io.carbonregistry.fabric.network.hosting.Hosting;
import io.carbonregistry.fabric.network.hosting.JavaProgram;
import io.carbonregistry.fabric.network.topology.ChaincodePlan;
import io.carbonregistry.fabric.network.topology.TopologyFile;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code network up}: makes a network where there is none, and starts what does not run. */
@Command(
        name = "up",
        description = "Makes a network where there is none, starts what does not run, and waits until it answers.",
        footer = {
            "",
            "What is made is kept: topology, keys, ports and blocks stay in the folder until you delete it.",
            "",
            "examples:",
            "  scripts/network up",
            "  scripts/network up --folder /srv/second --consensus bft --set 'batches={timeout: 500ms, messages: 100,"
                    + " preferredBytes: 2 MB, largestBytes: 10 MB}'"
        })
final class StartNetwork implements Callable<Integer> {

    @Mixin
    private NetworkOptions options = new NetworkOptions();

    @Option(
            names = "--topology",
            paramLabel = "FILE",
            description = "What a new network is like; the usual one without it.")
    private Optional<Path> topology = Optional.empty();

    @Option(names = "--consensus", paramLabel = "raft|bft", description = "How orderers of a new network agree.")
    private Optional<String> consensus = Optional.empty();

    @Option(
            names = "--listen",
            paramLabel = "ADDRESS",
            description = "What a new network listens on; 127.0.0.1 unless told.")
    private Optional<String> listen = Optional.empty();

    @Option(
            names = "--base-port",
            paramLabel = "PORT",
            description = "The first port of a new network; free ones without it.")
    private Optional<String> basePort = Optional.empty();

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "Another setting of a new network's topology, as YAML.")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Option(names = "--ca", paramLabel = "fabric-ca", description = "Who issues a new network's certificates.")
    private Optional<IssuerChoice> issuer = Optional.empty();

    @Option(
            names = "--chaincode-jar",
            paramLabel = "FILE",
            description = "The program of the chaincode; without it, chaincode is left to you.")
    private Optional<Path> chaincode = Optional.empty();

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the specification
    StartNetwork() {}

    @Override
    public Integer call() {
        Instant begun = Instant.now();
        FabricNetwork network = FabricNetwork.exists(options.folder()) ? options.network() : create();
        network.start();
        chaincode.ifPresent(jar -> host(network, new JavaProgram(jar)));
        ServiceTable.print(spec.commandLine().getOut(), network);
        String seconds = "%.1f".formatted(Duration.between(begun, Instant.now()).toMillis() / 1e3);
        spec.commandLine().getOut().println("up in " + seconds + " s: " + options.folder());
        return 0;
    }

    private FabricNetwork create() {
        Optional<AuthorityProgram> authorities = issuer.map(chosen -> AuthorityProgram.find(options.chosenPrograms()));
        return FabricNetwork.create(options.folder(), file(), options.programs(), authorities);
    }

    private TopologyFile file() {
        Map<String, String> wanted = new LinkedHashMap<>(settings);
        consensus.ifPresent(value -> wanted.put("consensus", value));
        listen.ifPresent(value -> wanted.put("listen", value));
        basePort.ifPresent(value -> wanted.put("basePort", value));
        TopologyFile file = topology.map(TopologyFile::read).orElseGet(TopologyFile::usual);
        for (Map.Entry<String, String> one : wanted.entrySet()) {
            file = file.with(one.getKey(), one.getValue());
        }
        return file;
    }

    /** A program built anew changes nothing that runs: that is an upgrade. */
    private static void host(FabricNetwork network, JavaProgram program) {
        Hosting hosting = network.hosting();
        String channel = network.topology().channel();
        ChaincodePlan plan = network.topology().chaincode();
        if (hosting.find(channel, plan.name()).isEmpty()) {
            hosting.begin(new HostedChaincode(
                    channel,
                    plan.name(),
                    plan.version(),
                    1,
                    plan.policy(),
                    plan.collections(),
                    hosting.command(plan.name(), 1, program)));
        }
    }
}
