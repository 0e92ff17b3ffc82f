package io.carbonregistry.client;

import io.carbonregistry.identities.Identity;
import io.carbonregistry.identities.MspFolder;
import io.carbonregistry.kernel.Digest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Who asks: a certificate, its key, and the MSP that vouches for it.
 *
 * @param identity whose
 */
public record Credentials(Identity identity) {

    /** So much of a digest tells names apart that are written alike. */
    private static final int SHORT = 8;

    /**
     * The credentials of a local MSP folder, ours or another Fabric tool's.
     *
     * @throws io.carbonregistry.identities.IdentityException when a file is missing or damaged, or key and certificate differ
     */
    public static Credentials read(Path mspFolder, String mspId) {
        return new Credentials(MspFolder.identity(mspFolder, mspId));
    }

    /** Whose they are, as a part of a file's name. */
    String name() {
        String person = identity.id().replaceAll("[^A-Za-z0-9._-]", "_");
        byte[] whole = (identity.mspId() + "/" + identity.id()).getBytes(StandardCharsets.UTF_8);
        return identity.mspId() + "-" + person + "-" + Digest.of(whole).value().substring(0, SHORT);
    }
}
