package io.carbonregistry.fabric.network.install;

import java.net.URI;

/**
 * A release of Hyperledger Fabric for one platform.
 *
 * @param version without a leading v
 * @param platform what its programs run on
 */
record Release(String version, Platform platform) {

    /** The version that this network is made for and tested with. */
    static final String VERSION = "3.1.5";

    /** Where all releases stand. */
    static final String PAGE = "https://github.com/hyperledger/fabric/releases";

    /** The name of its archive. */
    String archive() {
        return "hyperledger-fabric-" + platform + "-" + version + ".tar.gz";
    }

    /** Where Fabric's own release page offers the archive. */
    URI address() {
        return URI.create(PAGE + "/download/v" + version + "/" + archive());
    }
}
