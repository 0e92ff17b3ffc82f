package io.carbonregistry.client.network;

import io.carbonregistry.identities.Identity;
import io.carbonregistry.identities.IdentityException;
import io.carbonregistry.identities.Lifetimes;
import io.carbonregistry.identities.Organisation;
import io.carbonregistry.identities.Organisations;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/**
 * A network's folder: its organisations, its ledger, and what runs.
 *
 * @param path where
 */
public record NetworkFolder(Path path) {

    public NetworkFolder {
        path = path.toAbsolutePath().normalize();
    }

    /** Where the organisations are. */
    public Path organisationsFolder() {
        return path.resolve("organisations");
    }

    /** Whether somebody has made organisations here. */
    public boolean exists() {
        return Files.isDirectory(organisationsFolder());
    }

    /**
     * The organisations.
     *
     * @throws IdentityException if there are none
     */
    public Organisations organisations() {
        if (!exists()) {
            throw new IdentityException("There is no network in " + path + "; start one: registry network start");
        }
        return Organisations.load(organisationsFolder(), lifetimes());
    }

    /** An organisation by its name. */
    public Organisation organisation(String name) {
        return organisations().named(name);
    }

    /**
     * An identity by its name, {@code ORGANISATION/USER}.
     *
     * @throws IdentityException if there is none
     */
    public Identity identity(UserName name) {
        Organisation organisation = organisation(name.organisation());
        if (!organisation.users().contains(name.user())) {
            throw new IdentityException(
                    "There is no identity " + name + "; see: registry identity list " + name.organisation());
        }
        return organisation.user(name.user());
    }

    /** How long new certificates last. */
    static Lifetimes lifetimes() {
        return Lifetimes.usual(Clock.systemUTC());
    }

    Path file(String name) {
        return path.resolve(name);
    }
}
