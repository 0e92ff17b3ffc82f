package io.carbonregistry.client.cli.attestations;

import io.carbonregistry.client.Profile;
import io.carbonregistry.client.proofs.Authorities;
import io.carbonregistry.client.proofs.Proving;
import io.carbonregistry.identities.Pem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Option;

/** Whom a reader believes. */
final class RootsOption {

    @Option(names = "--roots", required = true, paramLabel = "MSP=PEM", descriptionKey = "attestations.roots")
    private Map<String, Path> roots = new TreeMap<>();

    Proving proving() {
        return new Proving(authorities());
    }

    Authorities authorities() {
        Map<String, List<X509Certificate>> certificates = new TreeMap<>();
        roots.forEach((mspId, file) -> certificates.put(mspId, certificates(file)));
        return Authorities.of(certificates, Profile.AUTHORITIES);
    }

    private static List<X509Certificate> certificates(Path file) {
        try {
            return Pem.certificates(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
