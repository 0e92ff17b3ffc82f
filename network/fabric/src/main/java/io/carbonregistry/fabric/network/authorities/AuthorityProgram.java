package io.carbonregistry.fabric.network.authorities;

import io.carbonregistry.fabric.network.FabricException;
import io.carbonregistry.fabric.network.processes.Command;
import io.carbonregistry.fabric.network.programs.FabricPrograms;
import io.carbonregistry.fabric.network.programs.Places;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Fabric CA's server program.
 *
 * @param executable where it is
 */
public record AuthorityProgram(Path executable) {

    private static final String NAME = "fabric-ca-server";
    private static final Pattern VERSION = Pattern.compile("Version: v?(\\S+)");
    private static final String REMEDY =
            ". Put the programs of Fabric CA 1.5 (github.com/hyperledger/fabric-ca/releases) on the PATH"
                    + " or into FABRIC_BIN, or leave out --ca: the network then has authorities of its own";

    /**
     * Looks where Fabric's programs are looked for.
     *
     * @param chosen the only folder to look in
     * @throws FabricException if it is not there or of another version, which says what to do
     */
    public static AuthorityProgram find(Optional<Path> chosen) {
        return in(Places.usual(chosen));
    }

    /**
     * Looks first where Fabric's other programs are.
     *
     * @throws FabricException if it is not there or of another version, which says what to do
     */
    public static AuthorityProgram beside(FabricPrograms others) {
        return in(Stream.concat(Stream.of(others.folder()), Places.usual(Optional.empty()).stream())
                .distinct()
                .toList());
    }

    private static AuthorityProgram in(List<Path> places) {
        Path program = places.stream()
                .map(place -> place.resolve(NAME))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new FabricException("There is no " + NAME + " in " + places + REMEDY));
        Matcher version = VERSION.matcher(new Command(List.of(program.toString(), "version"), Map.of())
                .require("ask " + program + " for its version"));
        if (!version.find() || !version.group(1).startsWith("1.5.")) {
            throw new FabricException(program + " is not of version 1.5" + REMEDY);
        }
        return new AuthorityProgram(program);
    }
}
