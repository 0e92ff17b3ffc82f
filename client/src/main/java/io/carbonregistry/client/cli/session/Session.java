package io.carbonregistry.client.cli.session;

import io.carbonregistry.client.Credentials;
import io.carbonregistry.client.Profile;
import io.carbonregistry.client.Registry;
import io.carbonregistry.client.cli.help.Texts;
import io.carbonregistry.client.cli.output.Printer;
import io.carbonregistry.client.network.NetworkFolder;
import io.carbonregistry.client.network.UserName;
import io.carbonregistry.identities.ConnectionProfile;
import io.carbonregistry.identities.IdentityException;
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
        return Registry.connect(profile(), credentials());
    }

    /** As {@link #connect}, for acts: what is asked for stands in the journal of the network's folder first. */
    public Registry connectToAct() {
        return Registry.connect(profile().keptIn(journals()), credentials());
    }

    /** As {@link #connect}, as somebody of the network's folder. */
    public Registry connectAs(UserName user) {
        return Registry.connect(profile(user), new Credentials(network().identity(user)));
    }

    /** As {@link #connectToAct}, as somebody of the network's folder. */
    public Registry connectToActAs(UserName user) {
        return Registry.connect(
                profile(user).keptIn(journals()), new Credentials(network().identity(user)));
    }

    private Path journals() {
        return network().path().resolve("journal");
    }

    /** What the registry's chaincode is called: as it is said, or as whoever asks knows it, or else as usual. */
    public String chaincode() {
        return options.chaincode()
                .orElseGet(() -> options.as().isPresent() ? profile().chaincode() : Profile.NAME);
    }

    /**
     * The certificate and the key of whoever asks.
     *
     * @throws IdentityException if they are not there or not usable
     */
    public Credentials credentials() {
        Path mspFolder = Path.of(as());
        return Files.isDirectory(mspFolder)
                ? Credentials.read(mspFolder, profile().network().mspId())
                : new Credentials(network().identity(UserName.parse(as())));
    }

    private String as() {
        return options.as()
                .orElseThrow(() -> new IdentityException("Say who asks: --as ORGANISATION/USER, or --as MSP-FOLDER"));
    }

    private Profile profile() {
        if (Files.isDirectory(Path.of(as()))) {
            return profile(options.profile()
                    .orElseThrow(() ->
                            new IdentityException("An MSP folder needs a connection profile too: --profile FILE")));
        }
        return profile(UserName.parse(as()));
    }

    private Profile profile(UserName user) {
        return profile(options.profile()
                .orElseGet(() -> network().organisation(user.organisation()).connectionProfile()));
    }

    private Profile profile(Path file) {
        return Profile.of(ConnectionProfile.read(file), options.channel(), options.chaincode());
    }
}
