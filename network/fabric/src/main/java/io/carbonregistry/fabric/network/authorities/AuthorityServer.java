package io.carbonregistry.fabric.network.authorities;

import io.carbonregistry.fabric.network.FabricException;
import io.carbonregistry.fabric.network.folder.FabricFolder;
import io.carbonregistry.fabric.network.processes.BackgroundProcess;
import io.carbonregistry.fabric.network.processes.Patience;
import io.carbonregistry.identities.Credential;
import io.carbonregistry.identities.Issuer;
import io.carbonregistry.identities.Lifetimes;
import io.carbonregistry.identities.Organisation;
import io.carbonregistry.identities.TlsFolder;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An organisation's server.
 *
 * @param organisation whose certificates it makes
 * @param folder its own
 * @param process while it runs
 * @param address what it listens on
 * @param port where
 */
record AuthorityServer(
        Organisation organisation, AuthorityFolder folder, BackgroundProcess process, String address, int port) {

    /** Starts it where it does not run, and waits until it answers. */
    void start(AuthorityProgram program, Lifetimes lifetimes) {
        if (process.running().isPresent()) {
            return;
        }
        folder.prepare();
        certify(lifetimes);
        AuthoritySettings settings =
                new AuthoritySettings(folder, address, port, organisation.folder(), lifetimes.members());
        FabricFolder.write(folder.settings(), settings.server());
        FabricFolder.write(folder.tlsSettings(), settings.tls());
        process.start(
                List.of(program.executable().toString(), "start"),
                List.of("--home", folder.path().toString(), "--loglevel", "warning"),
                Map.of());
        Patience.usual().until("Fabric CA of " + organisation.name(), this::obstacle);
    }

    void stop() {
        process.stop();
    }

    /** Both of its authorities. */
    Issuer issuer() {
        return new ServedIssuer(this::authority);
    }

    /** Where it is reached. */
    URI uri() {
        return URI.create("https://" + address + ":" + port);
    }

    private Optional<String> obstacle() {
        if (process.running().isEmpty()) {
            throw new FabricException("Fabric CA of " + organisation.name() + " has ended: " + process.lastWords()
                    + " (see " + process.log() + ")");
        }
        return calls().answers() ? Optional.empty() : Optional.of("it does not answer");
    }

    private RemoteAuthority authority(String name) {
        return new RemoteAuthority(calls(), name, organisation.name(), organisation.mspId(), folder.secret());
    }

    private AuthorityCalls calls() {
        HttpClient client = HttpClient.newBuilder()
                .sslContext(TrustedRoots.context(organisation.trust().tlsRoots()))
                .build();
        return new AuthorityCalls(client, uri());
    }

    private void certify(Lifetimes lifetimes) {
        if (Files.notExists(folder.tls())) {
            List<String> hosts = List.of("localhost", "127.0.0.1", address);
            Credential own = organisation.tlsAuthority().certifyServer("ca", hosts, lifetimes.ofMember());
            new TlsFolder(folder.tls()).write(own, organisation.tlsAuthority().certificate());
        }
    }
}
