package io.carbonregistry.fabric.network;

import io.carbonregistry.fabric.network.authorities.Authorities;
import io.carbonregistry.fabric.network.authorities.AuthorityProgram;
import io.carbonregistry.fabric.network.folder.FabricFolder;
import io.carbonregistry.fabric.network.topology.Listening;
import io.carbonregistry.fabric.network.topology.Member;
import io.carbonregistry.fabric.network.topology.NodePlan;
import io.carbonregistry.fabric.network.topology.PrivateCollection;
import io.carbonregistry.fabric.network.topology.Topology;
import io.carbonregistry.fabric.network.topology.TopologyFile;
import io.carbonregistry.identities.Enrolment;
import io.carbonregistry.identities.Lifetimes;
import io.carbonregistry.identities.OrganisationPlan;
import io.carbonregistry.identities.Organisations;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a network needs before its first start.
 *
 * @param folder where it is going to be
 * @param file its topology as it was written
 * @param topology and as it was read
 * @param authorities the program whose servers issue certificates; without it, the organisations' own authorities do
 */
record Foundation(FabricFolder folder, TopologyFile file, Topology topology, Optional<AuthorityProgram> authorities) {

    private static final Lifetimes LIFETIMES = Lifetimes.usual(Clock.systemUTC());
    private static final Set<String> OF_THIS_MACHINE = Set.of("127.0.0.1", "localhost");

    void lay() {
        if (folder.exists()) {
            throw new FabricException("There is a network in " + folder.path() + " already");
        }
        usualCollections().ifPresent(text -> new Confinement(topology, PrivateCollection.parse(text)).check());
        Listening listening = topology.listening();
        List<String> ports =
                topology.nodes().stream().flatMap(node -> node.ports().stream()).toList();
        folder.ports().give(ports, listening.basePort(), listening.address());
        List<OrganisationPlan> plans =
                topology.members().stream().map(Foundation::plan).toList();
        authorities.ifPresentOrElse(program -> issueBy(program, plans), () -> create(plans));
        topology.nodes().forEach(this::certifyHost);
        new Profiles(folder, topology).write();
        FabricFolder.write(folder.topologyFile(), file.text());
        usualCollections().ifPresent(text -> FabricFolder.write(folder.path().resolve(PrivateCollection.FILE), text));
    }

    private Optional<String> usualCollections() {
        return topology.chaincode()
                .collections()
                .filter(PrivateCollection.FILE::equals)
                .map(name -> PrivateCollection.text());
    }

    /** What a failed attempt has left of it is completed. */
    private void issueBy(AuthorityProgram program, List<OrganisationPlan> plans) {
        if (Files.notExists(folder.organisationsFolder())) {
            create(plans.stream().map(Foundation::bare).toList());
        }
        Authorities servers = new Authorities(folder, topology.listening().address(), LIFETIMES);
        servers.start(program);
        servers.equip(plans);
    }

    private void create(List<OrganisationPlan> plans) {
        Organisations.create(folder.organisationsFolder(), plans, LIFETIMES);
    }

    /** Certificates hold for this machine whatever the topology says; for another host it must be written into them. */
    private void certifyHost(NodePlan node) {
        String host = topology.listening().hostOf(node);
        if (!OF_THIS_MACHINE.contains(host)) {
            folder.organisations().named(node.owner().name()).renew(folder.identity(node), List.of(host));
        }
    }

    static OrganisationPlan bare(OrganisationPlan plan) {
        return new OrganisationPlan(plan.name(), plan.mspId(), List.of(), List.of(), List.of());
    }

    static OrganisationPlan plan(Member member) {
        return new OrganisationPlan(
                member.name(),
                member.msp(),
                member.peers(),
                member.orderers(),
                List.of(Enrolment.admin(FabricFolder.ADMINISTRATOR)));
    }
}
