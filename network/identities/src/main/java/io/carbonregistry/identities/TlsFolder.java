package io.carbonregistry.identities;

import java.nio.file.Path;
import java.security.cert.X509Certificate;

/** A server's TLS files, named as Fabric's documentation names them: PEM, the key in PKCS#8. */
public record TlsFolder(Path folder) {
    /** The root that clients trust. */
    public Path authority() {
        return folder.resolve("ca.crt");
    }

    /** The server's certificate, with any intermediates after it. */
    public Path certificate() {
        return folder.resolve("server.crt");
    }

    public Path key() {
        return folder.resolve("server.key");
    }

    /**
     * The server's certificate and key.
     *
     * @throws IdentityException when they cannot be read
     */
    public Credential credential() {
        return Credential.ofPem(Folder.read(certificate()), PrivateFile.read(key()));
    }

    /**
     * Writes the three files.
     *
     * @throws IdentityException when the folder holds something already
     */
    public void write(Credential server, X509Certificate authority) {
        Folder.createPrivate(folder, draft -> {
            TlsFolder files = new TlsFolder(draft);
            Folder.write(files.authority(), Pem.of(authority));
            Folder.write(files.certificate(), Pem.of(server.chain()));
            PrivateFile.write(files.key(), Pem.of(server.key()));
        });
    }
}
