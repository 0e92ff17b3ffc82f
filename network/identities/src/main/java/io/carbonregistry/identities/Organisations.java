package io.carbonregistry.identities;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** The organisations of a network, in one folder. */
public record Organisations(List<Organisation> all) {
    public Organisations {
        all = List.copyOf(all);
    }

    /**
     * Creates a network's organisations, all or none.
     *
     * @throws IdentityException when the folder holds something already
     */
    public static Organisations create(Path folder, List<OrganisationPlan> plans, Lifetimes lifetimes) {
        Folder.create(folder, draft -> plans.forEach(plan -> Organisation.create(draft, plan, lifetimes)));
        return load(folder, lifetimes);
    }

    /** The organisations of a folder, by name. */
    public static Organisations load(Path folder, Lifetimes lifetimes) {
        return new Organisations(Folder.list(folder).stream()
                .filter(Files::isDirectory)
                .map(at -> Organisation.load(at, lifetimes))
                .toList());
    }

    public Organisation named(String name) {
        return first("named " + name, organisation -> organisation.name().equals(name));
    }

    public Organisation ofMsp(String mspId) {
        return first(
                "with the MSP id " + mspId, organisation -> organisation.mspId().equals(mspId));
    }

    private Organisation first(String description, Predicate<Organisation> wanted) {
        return all.stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new IdentityException("There is no organisation " + description + "; there are "
                        + all.stream().map(Organisation::name).toList()));
    }
}
