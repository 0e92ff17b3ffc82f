package io.carbonregistry.fabric.network.authorities;

import io.carbonregistry.fabric.network.Service;
import io.carbonregistry.fabric.network.folder.FabricFolder;
import io.carbonregistry.fabric.network.processes.BackgroundProcess;
import io.carbonregistry.fabric.network.processes.Together;
import io.carbonregistry.identities.Lifetimes;
import io.carbonregistry.identities.Organisation;
import io.carbonregistry.identities.OrganisationPlan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The servers of a network's organisations.
 *
 * @param network the network's folder
 * @param address what they listen on
 * @param lifetimes of what they issue
 */
public record Authorities(FabricFolder network, String address, Lifetimes lifetimes) {

    /** Whether this network has servers. */
    public boolean exist() {
        return Files.isDirectory(folder());
    }

    /**
     * Starts the servers that do not run.
     *
     * @param program what they run
     */
    public void start(AuthorityProgram program) {
        List<Organisation> all = network.organisations().all();
        network.ports().give(all.stream().map(Authorities::name).toList(), 0, address);
        Together.each(all, one -> server(one).start(program, lifetimes));
    }

    /** Gives the organisations what of their plans they lack, issued by their servers, which must run. */
    public void equip(List<OrganisationPlan> plans) {
        Together.each(plans, plan -> {
            Organisation organisation = network.organisations().named(plan.name());
            organisation.equip(plan, server(organisation).issuer());
        });
    }

    public void stop() {
        Together.each(network.organisations().all(), one -> process(one).stop());
    }

    /** What runs where; nothing where there are no servers. */
    public List<Service> services() {
        return exist()
                ? network.organisations().all().stream().map(this::service).toList()
                : List.of();
    }

    private Service service(Organisation organisation) {
        BackgroundProcess process = process(organisation);
        String where = address + ":" + network.ports().of(name(organisation));
        return new Service(
                process.name(), where, Optional.empty(), process.running().map(ProcessHandle::pid), process.log());
    }

    /** The process of an organisation's server; its name is the port's too. */
    public BackgroundProcess process(Organisation organisation) {
        return new BackgroundProcess(network.processes(), name(organisation));
    }

    private AuthorityServer server(Organisation organisation) {
        AuthorityFolder own = new AuthorityFolder(folder().resolve(organisation.name()));
        int port = network.ports().of(name(organisation));
        return new AuthorityServer(organisation, own, process(organisation), address, port);
    }

    private Path folder() {
        return network.path().resolve("authorities");
    }

    private static String name(Organisation organisation) {
        return "ca." + organisation.name().toLowerCase(Locale.ROOT);
    }
}
