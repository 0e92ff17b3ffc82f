package io.carbonregistry.identities;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fabric's MSP folder layout: of one identity (local), or of what an organisation vouches for (verifying). */
public final class MspFolder {
    private MspFolder() {}

    /**
     * Writes a local MSP.
     *
     * @throws IdentityException when the folder holds something already
     */
    public static void write(Path folder, Identity identity, Trust trust) {
        Folder.create(folder, draft -> {
            fill(draft, trust.through(identity.credential().intermediates()));
            Folder.write(draft.resolve("signcerts/cert.pem"), identity.certificatePem());
            String key = Pem.of(identity.privateKey());
            Folder.createPrivate(
                    draft.resolve("keystore"), keystore -> PrivateFile.write(keystore.resolve("priv_sk"), key));
        });
    }

    /** Writes a verifying MSP, as a channel's configuration wants it. */
    public static void write(Path folder, Trust trust) {
        Folder.create(folder, draft -> fill(draft, trust));
    }

    /**
     * The identity of a local MSP, ours or another tool's.
     *
     * @throws IdentityException when a file is missing, is damaged, or key and certificate don't match
     */
    public static Identity identity(Path folder, String mspId) {
        Stream<X509Certificate> chain = Stream.concat(
                Pem.certificates(Folder.read(only(folder.resolve("signcerts")))).stream(),
                certificates(folder.resolve("intermediatecerts")).stream());
        String key = PrivateFile.read(only(folder.resolve("keystore")));
        return new Identity(mspId, new Credential(chain.toList(), Pem.privateKey(key)));
    }

    /** Whom an MSP folder trusts. */
    public static Trust trust(Path folder) {
        return new Trust(
                certificates(folder.resolve("cacerts")),
                certificates(folder.resolve("intermediatecerts")),
                certificates(folder.resolve("tlscacerts")),
                Folder.list(folder.resolve("crls")).stream()
                        .findFirst()
                        .map(Folder::read)
                        .map(Pem::revocationList));
    }

    /** Replaces the certificate of a local MSP by another one for the same key. */
    static void renew(Path folder, X509Certificate certificate) {
        Folder.write(only(folder.resolve("signcerts")), Pem.of(certificate));
    }

    private static void fill(Path folder, Trust trust) {
        writeAll(folder.resolve("cacerts"), "ca", trust.roots());
        writeAll(folder.resolve("intermediatecerts"), "ca", trust.intermediates());
        writeAll(folder.resolve("tlscacerts"), "tlsca", trust.tlsRoots());
        trust.revoked().ifPresent(list -> Folder.write(folder.resolve("crls/crl.pem"), Pem.of(list)));
        Folder.write(folder.resolve("config.yaml"), nodeOus());
    }

    /** Which organisational unit makes a certificate a client, a peer, an admin or an orderer. */
    private static String nodeOus() {
        return Stream.of(NodeOu.values())
                .map(ou -> "  " + ou.configurationKey() + ":\n    OrganizationalUnitIdentifier: " + ou.unit() + "\n")
                .collect(Collectors.joining("", "NodeOUs:\n  Enable: true\n", ""));
    }

    private static void writeAll(Path folder, String name, List<X509Certificate> certificates) {
        for (int i = 0; i < certificates.size(); i++) {
            Folder.write(folder.resolve(name + (i == 0 ? "" : i + 1) + ".pem"), Pem.of(certificates.get(i)));
        }
    }

    private static List<X509Certificate> certificates(Path folder) {
        return Folder.list(folder).stream()
                .flatMap(file -> Pem.certificates(Folder.read(file)).stream())
                .toList();
    }

    private static Path only(Path folder) {
        List<Path> files = Folder.list(folder);
        if (files.size() != 1) {
            throw new IdentityException(folder + " should hold one file and holds " + files.size());
        }
        return files.get(0);
    }
}
