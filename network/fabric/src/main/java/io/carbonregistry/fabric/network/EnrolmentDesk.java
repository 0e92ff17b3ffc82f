package io.carbonregistry.fabric.network;

import io.carbonregistry.fabric.network.authorities.Authorities;
import io.carbonregistry.fabric.network.folder.FabricFolder;
import io.carbonregistry.identities.Lifetimes;
import io.carbonregistry.identities.OrganisationPlan;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Where people and programs get the certificates of the organisations of a folder.
 *
 * @param folder the network's
 */
public record EnrolmentDesk(FabricFolder folder) {

    /** Enrols whom the organisations of these plans lack, by the servers of Fabric CA where there are any. */
    public void enrol(List<OrganisationPlan> plans) {
        Optional<Authorities> servers = servers();
        if (servers.isPresent()) {
            servers.get().equip(plans);
        } else {
            plans.forEach(plan -> folder.organisations().named(plan.name()).equip(plan));
        }
    }

    private Optional<Authorities> servers() {
        return Optional.of(folder)
                .filter(FabricFolder::exists)
                .map(network -> new Authorities(
                        network, network.topology().listening().address(), Lifetimes.usual(Clock.systemUTC())))
                .filter(Authorities::exist);
    }
}
