package io.carbonregistry.fabric.network.nodes;

import io.carbonregistry.fabric.network.FabricException;
import io.carbonregistry.fabric.network.folder.FabricFolder;
import io.carbonregistry.fabric.network.processes.BackgroundProcess;
import io.carbonregistry.fabric.network.processes.Patience;
import io.carbonregistry.fabric.network.programs.FabricPrograms;
import io.carbonregistry.fabric.network.settings.NodeSettings;
import io.carbonregistry.fabric.network.topology.NodePlan;
import io.carbonregistry.fabric.network.topology.Topology;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A peer or an orderer as a process of this machine. */
public final class FabricNode {

    private final FabricFolder folder;
    private final Topology topology;
    private final FabricPrograms programs;
    private final NodePlan plan;
    private final BackgroundProcess process;

    /** A node of a network, whether it runs or not. */
    public FabricNode(FabricFolder folder, Topology topology, FabricPrograms programs, NodePlan plan) {
        this.folder = folder;
        this.topology = topology;
        this.programs = programs;
        this.plan = plan;
        this.process = new BackgroundProcess(folder.processes(), plan.id());
    }

    public NodePlan plan() {
        return plan;
    }

    /** The name within the network, such as {@code peer0.registrar}. */
    public String name() {
        return plan.id();
    }

    /** Where clients reach it. */
    public String address() {
        return topology.listening().hostOf(plan) + ":" + folder.ports().of(plan.port());
    }

    /** What it tells of itself. */
    public Metrics metrics() {
        return new Metrics(
                topology.listening().hostOf(plan) + ":" + folder.ports().of(plan.metricsPort()));
    }

    /** Its process, while there is one. */
    public Optional<ProcessHandle> running() {
        return process.running();
    }

    public Path log() {
        return process.log();
    }

    /** Starts it where it does not run, with the settings of the topology as it is now, and waits until it answers. */
    public void start() {
        launch();
        awaitAnswer();
    }

    /** Starts it where it does not run. */
    public void launch() {
        if (running().isPresent()) {
            return;
        }
        NodeSettings settings = new NodeSettings(folder, topology);
        settings.write(plan);
        boolean peer = plan.kind() == NodePlan.Kind.PEER;
        // What a peer has built for chaincode holds a copy of its certificate, which may have been renewed; it builds
        // it again.
        FabricFolder.delete(folder.builds(plan));
        process.start(
                List.of(peer ? programs.peer() : programs.orderer()),
                peer ? List.of("node", "start") : List.of(),
                settings.environment(plan));
    }

    /**
     * Waits until it answers.
     *
     * @throws FabricException if it has ended instead, with what it said last
     */
    public void awaitAnswer() {
        Patience.usual().until(name(), () -> {
            if (running().isEmpty()) {
                throw new FabricException(name() + " has ended: " + process.lastWords() + " (see " + log() + ")");
            }
            return isWell() ? Optional.empty() : Optional.of("it does not answer yet (see " + log() + ")");
        });
    }

    /** It says that it is well before it takes connections on all its ports. */
    private boolean isWell() {
        return metrics().isHealthy() && plan.ports().stream().allMatch(this::takesConnections);
    }

    private boolean takesConnections(String port) {
        try (Socket socket =
                new Socket(topology.listening().hostOf(plan), folder.ports().of(port))) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    /** Asks it to end, and waits for that. */
    public void stop() {
        process.stop();
    }

    /** Ends it at once, as a power cut would. */
    public void kill() {
        process.kill();
    }

    /** Stops it where it stands, without ending it: it answers nobody until it is resumed. */
    public void pause() {
        process.pause();
    }

    public void resume() {
        process.resume();
    }
}
