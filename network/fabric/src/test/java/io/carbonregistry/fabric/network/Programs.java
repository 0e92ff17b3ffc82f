package io.carbonregistry.fabric.network;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.carbonregistry.fabric.network.programs.FabricPrograms;
import io.carbonregistry.fabric.network.programs.ProgramSearch;
import java.util.Optional;

/** Fabric's programs on this machine. */
final class Programs {

    private Programs() {}

    /** The programs; without them the test is not run, and says so. */
    static FabricPrograms assumed() {
        ProgramSearch search = ProgramSearch.usual(Optional.empty());
        if (search.found().isEmpty()) {
            System.err.println("NOT RUN: " + search.report());
        }
        assumeTrue(search.found().isPresent(), search.report());
        return search.require();
    }
}
