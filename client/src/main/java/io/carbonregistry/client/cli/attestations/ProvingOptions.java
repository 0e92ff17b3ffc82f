package io.carbonregistry.client.cli.attestations;

import io.carbonregistry.client.Profile;
import io.carbonregistry.client.cli.session.Session;
import io.carbonregistry.client.imports.ImportedFile;
import io.carbonregistry.client.proofs.Authorities;
import io.carbonregistry.client.proofs.Proving;
import io.carbonregistry.identities.Pem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Option;

/** Whom a reader believes, and which blocks there are. */
final class ProvingOptions {

    @Option(names = "--roots", required = true, paramLabel = "MSP=PEM", descriptionKey = "attestations.roots")
    private Map<String, Path> roots = new TreeMap<>();

    @Option(names = "--blocks", paramLabel = "FILE", arity = "1..*", descriptionKey = "attestations.blocks")
    private List<Path> blocks = new ArrayList<>();

    Proving proving(Session session) {
        Map<String, List<X509Certificate>> certificates = new TreeMap<>();
        roots.forEach((mspId, file) -> certificates.put(mspId, certificates(file)));
        return new Proving(Authorities.of(certificates, Profile.AUTHORITIES), session.chaincode(), blocks);
    }

    private static List<X509Certificate> certificates(Path file) {
        try {
            return Pem.certificates(new ImportedFile(file).text());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
