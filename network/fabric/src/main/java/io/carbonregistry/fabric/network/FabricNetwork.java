package io.carbonregistry.fabric.network;

import io.carbonregistry.fabric.network.authorities.Authorities;
import io.carbonregistry.fabric.network.authorities.AuthorityProgram;
import io.carbonregistry.fabric.network.channels.FabricChannel;
import io.carbonregistry.fabric.network.folder.FabricFolder;
import io.carbonregistry.fabric.network.hosting.Hosting;
import io.carbonregistry.fabric.network.lifecycle.ChaincodeDefinition;
import io.carbonregistry.fabric.network.lifecycle.Deployment;
import io.carbonregistry.fabric.network.nodes.FabricNode;
import io.carbonregistry.fabric.network.nodes.Nodes;
import io.carbonregistry.fabric.network.programs.FabricPrograms;
import io.carbonregistry.fabric.network.settings.ServiceBuilder;
import io.carbonregistry.fabric.network.topology.BatchSettings;
import io.carbonregistry.fabric.network.topology.Topology;
import io.carbonregistry.fabric.network.topology.TopologyFile;
import io.carbonregistry.identities.ConnectionProfile;
import io.carbonregistry.identities.Lifetimes;
import io.carbonregistry.identities.OrganisationPlan;
import io.carbonregistry.identities.Organisations;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Hyperledger Fabric network as processes of this machine, in a folder of its own.
 *
 * @param folder where
 * @param topology what it is
 * @param programs Fabric's
 */
public record FabricNetwork(FabricFolder folder, Topology topology, FabricPrograms programs) {

    /** Whether a folder has a network. */
    public static boolean exists(Path folder) {
        return new FabricFolder(folder).exists();
    }

    /**
     * Makes a network: identities of organisations, nodes and administrators, ports, and connection profiles. People are enrolled
     * by whoever needs them, see {@link #organisations()}.
     *
     * @throws FabricException if there is one already, or it could not work
     */
    public static FabricNetwork create(Path path, TopologyFile file, FabricPrograms programs) {
        return create(path, file, programs, Optional.empty());
    }

    /**
     * Makes a network whose certificates come from servers of Fabric CA, which run from then on.
     *
     * @param authorities their program; without it, the organisations' own authorities issue
     * @throws FabricException if there is one already, or it could not work
     */
    public static FabricNetwork create(
            Path path, TopologyFile file, FabricPrograms programs, Optional<AuthorityProgram> authorities) {
        FabricFolder folder = new FabricFolder(path);
        new Foundation(folder, file, file.topology(), authorities).lay();
        return in(path, programs);
    }

    /**
     * The network of a folder.
     *
     * @throws FabricException if there is none
     */
    public static FabricNetwork in(Path path, FabricPrograms programs) {
        FabricFolder folder = new FabricFolder(path);
        return new FabricNetwork(folder, folder.topology(), programs);
    }

    /**
     * Starts what does not run, its servers of Fabric CA and its own chaincodes included, joins the channels, and waits until
     * transactions can be ordered and hosted chaincodes answer.
     *
     * @throws FabricException if private data would reach somebody whom they are not meant for
     */
    public void start() {
        Confinement.of(folder, topology).check();
        if (authorities().exist()) {
            authorities().start(AuthorityProgram.beside(programs));
        }
        new ServiceBuilder(folder).write();
        nodes().forEach(FabricNode::launch);
        hosting().launch();
        nodes().forEach(FabricNode::awaitAnswer);
        channel().create(topology.batches());
        channels().forEach(FabricChannel::join);
        hosting().restore();
    }

    /** Stops everything; the data stay. */
    public void stop() {
        everyNode().stop();
        hosting().stop();
        authorities().stop();
    }

    /** All nodes whose keys are in the folder, orderers first. */
    public List<FabricNode> nodes() {
        return everyNode().all();
    }

    /**
     * A node by its name.
     *
     * @param name such as {@code peer0.registrar} or {@code orderer0.regulator}
     * @throws FabricException if there is none
     */
    public FabricNode node(String name) {
        return everyNode().named(name);
    }

    /** What runs where. */
    public List<Service> services() {
        return Stream.of(
                        nodes().stream().map(Service::of),
                        hosting().instances().stream().map(Service::of),
                        authorities().services().stream())
                .flatMap(services -> services)
                .toList();
    }

    /** The network's own channel. */
    public FabricChannel channel() {
        return channel(topology.channel());
    }

    /** Those that have been made. */
    public List<FabricChannel> channels() {
        return folder.channelNames().stream().map(this::channel).toList();
    }

    /** A channel by its name, whether it has been made or not. */
    public FabricChannel channel(String name) {
        return new FabricChannel(folder, topology, programs, name);
    }

    /** Makes a further channel of all organisations on the same processes, which must run. */
    public FabricChannel createChannel(String name, BatchSettings batches) {
        FabricChannel channel = channel(name);
        channel.create(batches);
        channel.join();
        return channel;
    }

    /** Brings a chaincode that listens somewhere into a channel, and waits until every peer answers. */
    public void deploy(String channel, ChaincodeDefinition definition) {
        new Deployment(channel(channel), definition).complete();
    }

    /** The chaincodes whose processes this network starts itself. */
    public Hosting hosting() {
        return new Hosting(folder, topology, programs);
    }

    /**
     * Stops and starts a service with the settings of the topology as it is now, and waits until it answers.
     *
     * @param name a node's, or that of a process of a hosted chaincode, as {@link #services()} has it
     */
    public void restart(String name) {
        if (hosting().restart(name)) {
            hosting().restore();
            return;
        }
        FabricNode node = node(name);
        node.stop();
        node.start();
    }

    /** Takes another organisation without nodes into the running network and its channels; answers the network with it. */
    public FabricNetwork addOrganisation(String name, String msp) {
        return new Admission(this).of(name, msp);
    }

    /** The network as its topology file says now. */
    FabricNetwork reread() {
        return new FabricNetwork(folder, folder.topology(), programs);
    }

    /** How an organisation's clients reach the peers. */
    public ConnectionProfile profile(String msp) {
        return ConnectionProfile.read(organisations().ofMsp(msp).connectionProfile());
    }

    /** Its servers of Fabric CA, if it has any. */
    public Authorities authorities() {
        return new Authorities(folder, topology.listening().address(), Lifetimes.usual(Clock.systemUTC()));
    }

    /** Enrols whom the organisations of these plans lack, by the servers of Fabric CA where there are any. */
    public void enrol(List<OrganisationPlan> plans) {
        new EnrolmentDesk(folder).enrol(plans);
    }

    public Organisations organisations() {
        return folder.organisations();
    }

    private Nodes everyNode() {
        return new Nodes(folder, topology, programs);
    }
}
