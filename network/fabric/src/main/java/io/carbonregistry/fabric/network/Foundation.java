package io.carbonregistry.fabric.network;

import io.carbonregistry.fabric.network.folder.FabricFolder;
import io.carbonregistry.fabric.network.topology.Listening;
import io.carbonregistry.fabric.network.topology.Member;
import io.carbonregistry.fabric.network.topology.NodePlan;
import io.carbonregistry.fabric.network.topology.Topology;
import io.carbonregistry.fabric.network.topology.TopologyFile;
import io.carbonregistry.identities.ConnectionProfile;
import io.carbonregistry.identities.Endpoint;
import io.carbonregistry.identities.Enrolment;
import io.carbonregistry.identities.Lifetimes;
import io.carbonregistry.identities.Organisation;
import io.carbonregistry.identities.OrganisationPlan;
import io.carbonregistry.identities.Organisations;
import java.time.Clock;
import java.util.List;

/**
 * What a network needs before its first start.
 *
 * @param folder where it is going to be
 * @param file its topology as it was written
 * @param topology and as it was read
 */
record Foundation(FabricFolder folder, TopologyFile file, Topology topology) {

    void lay() {
        if (folder.exists()) {
            throw new FabricException("There is a network in " + folder.path() + " already");
        }
        Organisations.create(
                folder.organisationsFolder(),
                topology.members().stream().map(Foundation::plan).toList(),
                Lifetimes.usual(Clock.systemUTC()));
        Listening listening = topology.listening();
        List<String> ports =
                topology.nodes().stream().flatMap(node -> node.ports().stream()).toList();
        folder.ports().give(ports, listening.basePort(), listening.address());
        writeProfiles();
        FabricFolder.write(folder.topologyFile(), file.text());
    }

    private void writeProfiles() {
        Organisations all = folder.organisations();
        List<Endpoint> peers =
                topology.peers().stream().map(peer -> endpoint(all, peer)).toList();
        for (Organisation organisation : all.all()) {
            ConnectionProfile.of(topology.name(), organisation, all, peers).write(organisation.connectionProfile());
        }
    }

    /** Names of peers are those of the whole network, because a profile lists those of all organisations side by side. */
    private Endpoint endpoint(Organisations all, NodePlan peer) {
        Organisation owner = all.named(peer.owner().name());
        String host = topology.listening().host();
        return new Endpoint(
                peer.id(),
                owner.name(),
                host,
                folder.ports().of(peer.port()),
                host,
                owner.trust().tlsRoots());
    }

    private static OrganisationPlan plan(Member member) {
        return new OrganisationPlan(
                member.name(),
                member.msp(),
                member.peers(),
                member.orderers(),
                List.of(Enrolment.admin(FabricFolder.ADMINISTRATOR)));
    }
}
