package io.carbonregistry.client;

import io.carbonregistry.identities.Identity;
import io.carbonregistry.identities.MspFolder;
import java.nio.file.Path;

/**
 * Who asks: a certificate, its key, and the MSP that vouches for it.
 *
 * @param identity whose
 */
public record Credentials(Identity identity) {

    /**
     * The credentials of a local MSP folder, ours or another Fabric tool's.
     *
     * @throws io.carbonregistry.identities.IdentityException when a file is missing or damaged, or key and certificate differ
     */
    public static Credentials read(Path mspFolder, String mspId) {
        return new Credentials(MspFolder.identity(mspFolder, mspId));
    }
}
