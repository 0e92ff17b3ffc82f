package io.carbonregistry.client.cli.session;

import io.carbonregistry.client.Credentials;
import io.carbonregistry.client.Profile;
import io.carbonregistry.client.Registry;
import io.carbonregistry.client.cli.help.Texts;
import io.carbonregistry.client.cli.output.Printer;
import io.carbonregistry.client.network.NetworkFolder;
import io.carbonregistry.client.network.UserName;
import io.carbonregistry.identities.IdentityException;
import io.carbonregistry.identities.Organisation;
import io.carbonregistry.registry.Registry.Clock;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Who asks, where, and how the answer is wanted.
 *
 * @param options as the command line says
 * @param texts in which language
 * @param out where answers go
 */
public record Session(GlobalOptions options, Texts texts, PrintWriter out) {

    /** Prints as it is wanted. */
    public Printer printer() {
        return new Printer(out, options.output(), texts);
    }

    /** As {@link #printer}, where the registry stands so: on a simulated clock every output tells its day. */
    public Printer printer(io.carbonregistry.registry.Registry registry) {
        return printer()
                .on(Optional.of(registry)
                        .filter(state -> state.clock() == Clock.SIMULATED)
                        .map(state -> state.day()));
    }

    /** The network's folder. */
    public NetworkFolder network() {
        return new NetworkFolder(options.network());
    }

    /** The folder where projections are kept, which there is from now on. */
    public Path projections() {
        try {
            return Files.createDirectories(network().path().resolve("projections"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the folder of projections: " + e.getMessage(), e);
        }
    }

    /**
     * Connects; whoever asks closes it.
     *
     * @throws IdentityException if the identity or its profile is not there or not usable
     */
    public Registry connect() {
        String as = options.as()
                .orElseThrow(() -> new IdentityException("Say who asks: --as ORGANISATION/USER, or --as MSP-FOLDER"));
        return Files.isDirectory(Path.of(as)) ? connect(Path.of(as)) : connectAs(UserName.parse(as));
    }

    /** As {@link #connect}, as somebody of the network's folder. */
    public Registry connectAs(UserName user) {
        Organisation organisation = network().organisation(user.organisation());
        Profile profile = Profile.read(options.profile().orElseGet(organisation::connectionProfile));
        return Registry.connect(profile, new Credentials(network().identity(user)));
    }

    private Registry connect(Path mspFolder) {
        Path file = options.profile()
                .orElseThrow(
                        () -> new IdentityException("An MSP folder needs a connection profile too: --profile FILE"));
        Profile profile = Profile.read(file);
        return Registry.connect(
                profile, Credentials.read(mspFolder, profile.network().mspId()));
    }
}
