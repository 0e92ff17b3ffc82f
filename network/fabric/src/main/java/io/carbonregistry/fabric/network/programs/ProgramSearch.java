package io.carbonregistry.fabric.network.programs;

import io.carbonregistry.fabric.network.FabricException;
import io.carbonregistry.fabric.network.processes.Command;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a search for Fabric's programs came to.
 *
 * @param found the programs, where they are and fit
 * @param report a sentence that says what was found, or what is missing and what to do
 */
public record ProgramSearch(Optional<FabricPrograms> found, String report) {

    private static final Pattern VERSION = Pattern.compile("Version: v?(\\S+)");
    private static final Pattern FITTING = Pattern.compile("3\\.1\\..*");
    private static final String REMEDY = "; say --fabric-bin FOLDER or FABRIC_BIN=FOLDER, put them on the PATH,"
            + " or let them be unpacked: scripts/network install";

    /** Looks where this machine's environment says, the project's own folder last. */
    public static ProgramSearch usual(Optional<Path> chosen) {
        return in(Places.usual(chosen));
    }

    /** Looks into the first of the places that has a peer. */
    static ProgramSearch in(List<Path> places) {
        return places.stream()
                .filter(place -> Files.isExecutable(place.resolve("peer")))
                .findFirst()
                .map(ProgramSearch::look)
                .orElseGet(() -> missing("Fabric's programs were not found in " + places));
    }

    /**
     * The programs.
     *
     * @throws FabricException if there are none that fit, which says what to do
     */
    public FabricPrograms require() {
        return found.orElseThrow(() -> new FabricException(report));
    }

    private static ProgramSearch look(Path place) {
        List<String> lacking = FabricPrograms.NEEDED.stream()
                .filter(name -> !Files.isExecutable(place.resolve(name)))
                .toList();
        if (!lacking.isEmpty()) {
            return missing("Of Fabric's programs " + lacking + " are missing in " + place);
        }
        String said = new Command(List.of(place.resolve("peer").toString(), "version"), Map.of())
                .require("ask " + place.resolve("peer") + " for its version");
        Matcher version = VERSION.matcher(said);
        String number = version.find() ? version.group(1) : "of an unknown version";
        if (!FITTING.matcher(number).matches()) {
            return missing("Fabric's programs in " + place + " are " + number + " and 3.1 is needed");
        }
        return new ProgramSearch(Optional.of(new FabricPrograms(place, number)), "Fabric " + number + " in " + place);
    }

    private static ProgramSearch missing(String what) {
        return new ProgramSearch(Optional.empty(), what + REMEDY);
    }
}
