package io.carbonregistry.fabric.network.hosting;

import io.carbonregistry.fabric.network.FabricException;
import io.carbonregistry.fabric.network.channels.FabricChannel;
import io.carbonregistry.fabric.network.folder.FabricFolder;
import io.carbonregistry.fabric.network.lifecycle.Deployment;
import io.carbonregistry.fabric.network.programs.FabricPrograms;
import io.carbonregistry.fabric.network.topology.Topology;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The chaincodes that a network starts itself.
 *
 * @param folder the network's
 * @param topology what it is
 * @param programs Fabric's
 */
public record Hosting(FabricFolder folder, Topology topology, FabricPrograms programs) {

    /** Those in force. */
    public List<HostedChaincode> all() {
        return HostingFile.of(folder).all();
    }

    /** The one of a name on a channel. */
    public Optional<HostedChaincode> find(String channel, String name) {
        return all().stream()
                .filter(one -> one.channel().equals(channel) && one.name().equals(name))
                .findFirst();
    }

    /**
     * The one of a name on a channel.
     *
     * @throws FabricException if there is none
     */
    public HostedChaincode require(String channel, String name) {
        return find(channel, name)
                .orElseThrow(() -> new FabricException("Chaincode " + name + " is not hosted on channel " + channel));
    }

    /** Starts its processes, deploys it, and remembers it. */
    public void begin(HostedChaincode chaincode) {
        host(chaincode).launch();
        new Deployment(channel(chaincode), host(chaincode).definition()).complete();
        HostingFile.of(folder).remember(chaincode);
    }

    /**
     * Goes over to another program: its processes start beside the old ones, which end when every peer uses the new ones.
     *
     * @param version what people call it; its sequence if empty
     * @param command what starts a process of it
     * @return the definition in force now
     * @throws FabricException if nothing of that name is hosted
     */
    public HostedChaincode upgrade(String channel, String name, Optional<String> version, List<String> command) {
        HostedChaincode old = require(channel, name);
        long sequence = old.sequence() + 1;
        HostedChaincode next = old.next(version.orElseGet(() -> Long.toString(sequence)), command);
        begin(next);
        host(old).stop();
        return next;
    }

    /** The command for a program that is kept in the network's folder, so that a later build does not change it. */
    public List<String> command(String name, long sequence, JavaProgram program) {
        Path kept = folder.chaincode(name).resolve(Long.toString(sequence));
        return program.keptIn(kept).command(topology.chaincode().jvm());
    }

    /** Starts the processes that do not run. */
    public void launch() {
        all().forEach(chaincode -> host(chaincode).launch());
    }

    /** Gives packages to peers that have lost them, and waits until all can be used. */
    public void restore() {
        all().forEach(chaincode ->
                new Deployment(channel(chaincode), host(chaincode).definition()).restore());
    }

    /** Stops and starts the process of this name; false if there is none. */
    public boolean restart(String process) {
        Optional<ChaincodeHost.Instance> instance =
                instances().stream().filter(one -> one.name().equals(process)).findFirst();
        instance.ifPresent(one -> {
            one.process().stop();
            launch();
        });
        return instance.isPresent();
    }

    public void stop() {
        all().forEach(chaincode -> host(chaincode).stop());
    }

    /** What runs, or would. */
    public List<ChaincodeHost.Instance> instances() {
        return all().stream()
                .flatMap(chaincode -> host(chaincode).instances().stream())
                .toList();
    }

    private ChaincodeHost host(HostedChaincode chaincode) {
        return new ChaincodeHost(folder, topology, chaincode);
    }

    private FabricChannel channel(HostedChaincode chaincode) {
        return new FabricChannel(folder, topology, programs, chaincode.channel());
    }
}
