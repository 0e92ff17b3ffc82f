package io.carbonregistry.identities;

import java.nio.file.Path;

/** A peer or orderer: its folder, with its local MSP and its TLS files. */
public record Node(String name, String mspId, Path folder) {
    public Path mspFolder() {
        return folder.resolve("msp");
    }

    public Identity identity() {
        return MspFolder.identity(mspFolder(), mspId);
    }

    public TlsFolder tls() {
        return new TlsFolder(folder.resolve("tls"));
    }
}
