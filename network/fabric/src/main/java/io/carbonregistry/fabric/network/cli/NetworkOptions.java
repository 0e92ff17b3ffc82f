package io.carbonregistry.fabric.network.cli;

import io.carbonregistry.fabric.network.FabricException;
import io.carbonregistry.fabric.network.FabricNetwork;
import io.carbonregistry.fabric.network.folder.FabricFolder;
import io.carbonregistry.fabric.network.programs.FabricPrograms;
import io.carbonregistry.fabric.network.programs.Places;
import io.carbonregistry.fabric.network.programs.ProgramSearch;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which network, and by which programs. */
final class NetworkOptions {

    @Option(
            names = "--folder",
            paramLabel = "FOLDER",
            description = "The network's folder; the project's .fabric/network without it.")
    private Optional<Path> folder = Optional.empty();

    @Option(
            names = "--fabric-bin",
            paramLabel = "FOLDER",
            description = "Where Fabric's programs are; FABRIC_BIN, the PATH and the project's .fabric/bin without it.")
    private Optional<Path> programs = Optional.empty();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    Path folder() {
        return folder.orElseGet(() -> Places.ofProject().resolveSibling("network"));
    }

    /** The folder's files, for what needs no program of Fabric's. */
    FabricFolder files() {
        FabricFolder files = new FabricFolder(folder());
        if (!files.exists()) {
            throw new FabricException("There is no Fabric network in " + files.path());
        }
        return files;
    }

    Optional<Path> chosenPrograms() {
        return programs;
    }

    FabricPrograms programs() {
        return ProgramSearch.usual(programs).require();
    }

    FabricNetwork network() {
        return FabricNetwork.in(folder(), programs());
    }
}
