package io.carbonregistry.fabric.network.install;

import java.util.Locale;
import java.util.Map;

/**
 * An operating system and a processor that Fabric is released for.
 *
 * @param system as Fabric's archives call it
 * @param processor as Fabric's archives call it
 */
record Platform(String system, String processor) {

    private static final Map<String, String> PROCESSORS =
            Map.of("amd64", "amd64", "x86_64", "amd64", "aarch64", "arm64", "arm64", "arm64");

    /**
     * The platform of this machine.
     *
     * @throws InstallException if Fabric is not released for it
     */
    static Platform current() {
        return of(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
    }

    static Platform of(String system, String processor) {
        String name = system.toLowerCase(Locale.ROOT);
        String known = PROCESSORS.get(processor.toLowerCase(Locale.ROOT));
        if (known != null && name.startsWith("linux")) {
            return new Platform("linux", known);
        }
        if (known != null && name.startsWith("mac")) {
            return new Platform("darwin", known);
        }
        throw new InstallException("There are no programs for " + system + " on " + processor
                + ": Linux and macOS on amd64 and arm64 are served. Run the network on such a machine");
    }

    @Override
    public String toString() {
        return system + "-" + processor;
    }
}
