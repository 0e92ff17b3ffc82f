package io.carbonregistry.fabric.network;

import io.carbonregistry.fabric.network.authorities.Authorities;
import io.carbonregistry.fabric.network.authorities.AuthorityProgram;
import io.carbonregistry.fabric.network.channels.ChannelUpdate;
import io.carbonregistry.fabric.network.folder.FabricFolder;
import io.carbonregistry.fabric.network.topology.Member;
import io.carbonregistry.fabric.network.topology.TopologyFile;
import io.carbonregistry.identities.Lifetimes;
import io.carbonregistry.identities.Organisation;
import io.carbonregistry.identities.OrganisationPlan;
import java.time.Clock;
import java.util.List;

/**
 * The way of another organisation into a running network.
 *
 * @param network the network as it was
 */
record Admission(FabricNetwork network) {

    /** Goes it, and answers the network as it is then. A way that was broken off is gone to its end by going it again. */
    FabricNetwork of(String name, String msp) {
        FabricFolder folder = network.folder();
        TopologyFile file = TopologyFile.read(folder.topologyFile());
        if (network.topology().members().stream().noneMatch(member -> isSame(member, name, msp))) {
            file = file.withOrganisation(name, msp);
        }
        OrganisationPlan plan = Foundation.plan(file.topology().member(name));
        if (folder.organisations().all().stream().noneMatch(one -> one.name().equals(name))) {
            enrol(plan);
        }
        FabricFolder.write(folder.topologyFile(), file.text());
        FabricNetwork grown = network.reread();
        new Profiles(folder, grown.topology()).write();
        grown.channels().forEach(channel -> new ChannelUpdate(channel).apply());
        return grown;
    }

    private void enrol(OrganisationPlan plan) {
        Lifetimes lifetimes = Lifetimes.usual(Clock.systemUTC());
        Authorities authorities = network.authorities();
        if (!authorities.exist()) {
            Organisation.create(network.folder().organisationsFolder(), plan, lifetimes);
            return;
        }
        Organisation.create(network.folder().organisationsFolder(), Foundation.bare(plan), lifetimes);
        authorities.start(AuthorityProgram.beside(network.programs()));
        authorities.equip(List.of(plan));
    }

    private static boolean isSame(Member member, String name, String msp) {
        return member.name().equals(name) && member.msp().equals(msp);
    }
}
