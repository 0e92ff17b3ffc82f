package io.carbonregistry.fabric.network;

import io.carbonregistry.fabric.network.folder.FabricFolder;
import io.carbonregistry.fabric.network.topology.NodePlan;
import io.carbonregistry.fabric.network.topology.Topology;
import io.carbonregistry.identities.ConnectionProfile;
import io.carbonregistry.identities.Endpoint;
import io.carbonregistry.identities.Organisation;
import io.carbonregistry.identities.Organisations;
import java.util.List;

/**
 * How the organisations' clients reach the peers.
 *
 * @param folder the network's
 * @param topology what it is
 */
record Profiles(FabricFolder folder, Topology topology) {

    /** Writes each organisation's connection profile. */
    void write() {
        Organisations all = folder.organisations();
        List<Endpoint> peers =
                topology.peers().stream().map(peer -> endpoint(all, peer)).toList();
        for (Organisation organisation : all.all()) {
            ConnectionProfile.of(topology.name(), organisation, all, peers)
                    .on(topology.channel(), topology.chaincode().name())
                    .write(organisation.connectionProfile());
        }
    }

    /** Names of peers are those of the whole network, because a profile lists those of all organisations side by side. */
    private Endpoint endpoint(Organisations all, NodePlan peer) {
        Organisation owner = all.named(peer.owner().name());
        String host = topology.listening().hostOf(peer);
        return new Endpoint(
                peer.id(),
                owner.name(),
                host,
                folder.ports().of(peer.port()),
                host,
                owner.trust().tlsRoots());
    }
}
