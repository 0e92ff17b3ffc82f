package io.carbonregistry.client;

import io.carbonregistry.client.network.EmbeddedNetwork;
import io.carbonregistry.client.network.LocalNetwork;
import io.carbonregistry.client.network.NativeNetwork;
import io.carbonregistry.client.network.NetworkFolder;
import io.carbonregistry.client.network.Programs;
import io.carbonregistry.fabric.network.programs.ProgramSearch;
import java.nio.file.Path;
import java.util.Optional;

/** Whole networks of processes, as a person starts them: embedded ones, or with {@code -Dnetwork=fabric} native ones. */
public final class LocalNetworks {

    private LocalNetworks() {}

    /** Whether they are native. */
    public static boolean areNative() {
        return "fabric".equals(System.getProperty("network"));
    }

    /** The network of a folder, whether there is one or not. */
    public static LocalNetwork in(Path folder) {
        NetworkFolder files = new NetworkFolder(folder);
        return areNative()
                ? new NativeNetwork(files, ProgramSearch.usual(Optional.empty()).require(), Programs::built)
                : new EmbeddedNetwork(files);
    }
}
